import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished, test } from 'vitest';
import { findProgram } from '#lib/platform/backup-postgres.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { putBack } from '../../scripts/operator/copies.ts';
import { engine, freshDatabaseUrl } from './database.ts';
import { bringTo } from './pending.ts';
import { stepsOf } from './steps.ts';
import { buildWorld, idOf } from './world.ts';

/** Restoring PostgreSQL needs its client programs, which the server alone does not bring. */
export const copied = test.skipIf(engine === 'postgres' && !findProgram('pg_restore'));

export const now = Date.UTC(2026, 10, 20, 15);

export async function scene() {
	wire();
	const url = await freshDatabaseUrl();
	const folder = mkdtempSync(join(tmpdir(), 'puente-copies-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return { url, folder, file: join(folder, 'backup.puente') };
}

export async function within<Result>(
	url: string,
	work: (db: Db) => Promise<Result>
): Promise<Result> {
	const db = openDatabase(url, 2_000);
	return work(db).finally(() => db.destroy());
}

/** A world with a letter in it that a translator has on her desk. */
export const fill = (url: string) =>
	within(url, async (db) => {
		const world = await buildWorld(db, now);
		const { markers } = await bringTo(stepsOf(db, world, now), 'translating', 'Ana', 'Mateo');
		return { ana: idOf(world, 'Ana'), markers };
	});

interface Restored {
	kept: string | undefined;
	said: string[];
}

/** Restores, and drops what it kept on a server when the test is over. */
export async function putBackNow(url: string, file: string, replace = true): Promise<Restored> {
	const said: string[] = [];
	const say = (sentence: string) => void said.push(sentence);
	const { kept } = await putBack(url, file, { replace, now, say });
	if (kept && engine === 'postgres')
		onTestFinished(() =>
			within(on(url, 'postgres'), async (db) => {
				await sql`drop database ${sql.table(nameOf(kept))} with (force)`.execute(db);
			})
		);
	return { kept, said };
}

export const nameOf = (kept: string) => kept.replace('database ', '');
export const on = (url: string, database: string) =>
	Object.assign(new URL(url), { pathname: `/${database}` }).href;

/** Every row of every table, in an order of its own. */
export const contents = (url: string) =>
	within(url, async (db) => {
		const tables = await db.introspection.getTables();
		const all = new Map<string, string[]>();
		for (const { name } of tables) {
			const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
			all.set(name, rows.map((row) => JSON.stringify(row)).toSorted());
		}
		return all;
	});
