import { expect, test } from 'vitest';
import { schemaVersion } from '#lib/platform/migrate.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { GET } from './+server.ts';

async function ask(db: Db) {
	const headers: Record<string, string> = {};
	const setHeaders = (more: Record<string, string>) => void Object.assign(headers, more);
	const answer = await GET({ locals: { db }, setHeaders } as Parameters<typeof GET>[0]);
	return { status: answer.status, body: await answer.json(), headers };
}

test('whoever watches gets the version of the schema and nothing else, never from a cache', async () => {
	const db = await freshDatabase();
	expect(await ask(db)).toEqual({
		status: 200,
		body: { schema: await schemaVersion(db) },
		headers: { 'cache-control': 'no-store' }
	});
});

test('a database that does not answer is a 503 without details', async () => {
	const db = await freshDatabase();
	await schemaVersion(db);
	await db.destroy();
	expect(await ask(db)).toMatchObject({ status: 503, body: {} });
});
