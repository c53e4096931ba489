import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { buildIfNeeded } from '../../scripts/support/build.ts';
import { shortLived } from '../../scripts/support/short-lived.ts';

/** Where a journey's database comes from; `postgres` names a database of that server. */
export type Templates = { folder: string; sqlite: string; postgres?: string };

export const templates = (): Templates => JSON.parse(process.env['PUENTE_TEMPLATES'] ?? '{}');

/** Once a run: builds if need be, and fills one database per engine for the journeys to copy. */
export default async function fill() {
	buildIfNeeded();
	const folder = shortLived('journeys');
	const made: Templates = { folder, sqlite: join(folder, 'template.db') };
	seed(`file:${made.sqlite}`, bytesOf(folder));
	if (process.env['TEST_DATABASE_URL']) {
		made.postgres = databaseName();
		await onPostgres(`create database ${made.postgres}`);
		seed(postgresUrl(made.postgres), bytesOf(folder));
	}
	process.env['PUENTE_TEMPLATES'] = JSON.stringify(made);

	return async () => {
		rmSync(folder, { recursive: true, force: true });
		if (made.postgres) await onPostgres(`drop database if exists ${made.postgres} with (force)`);
	};
}

/** Under plain Node, as the demo does it, and gone afterwards: a template in use cannot be copied. */
function seed(url: string, folder: string) {
	execFileSync(process.execPath, ['scripts/support/seed.ts', url, folder], { stdio: 'inherit' });
}

/** Where the pictures of the demo are; each server adds its own. */
export const bytesOf = (folder: string) => join(folder, 'bytes');

export const databaseName = () => `puente_journey_${randomUUID().replaceAll('-', '')}`;

/** The address of another database on the server for tests. */
export function postgresUrl(database: string) {
	const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
	url.pathname = `/${database}`;
	return url.href;
}

/** Runs one statement about whole databases. */
export async function onPostgres(statement: string) {
	const client = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
