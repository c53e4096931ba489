import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freeze } from '#lib/moderation/revisions.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function withRevision() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const ana = idOf(world, 'Ana');
	const { id } = await db.transaction().execute((db) =>
		freeze(
			db,
			{
				kind: 'letter',
				workId: newId(),
				exchangeId: world.exchangeId,
				authorId: ana,
				madeBy: ana,
				language: 'en',
				text: 'Dear Mateo',
				rest: {}
			},
			now
		)
	);
	return { db, ana, id };
}

const refusedWith = (db: Db, statements: readonly string[], saying: string) =>
	Promise.all(
		statements.map((statement) =>
			expect(sql.raw(statement).execute(db), statement).rejects.toThrow(saying)
		)
	);

test('the words of a revision cannot be changed by raw SQL, nor anything beside them', async () => {
	const { db } = await withRevision();
	await refusedWith(
		db,
		[
			`update revision set text = 'Dear Ximena'`,
			`update revision set sha256 = 'x'`,
			`update revision set text = '', sha256 = 'x'`,
			`update revision set text = '', made_by = (select id from person where name = 'Leo')`,
			`update revision set text = '', source_sha256 = 'x'`
		],
		'a revision never changes'
	);
});

test('the one allowed path empties the words and keeps everything else', async () => {
	const { db, id } = await withRevision();
	const revision = () =>
		db.selectFrom('revision').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	const before = await revision();
	await sql`update revision set text = ''`.execute(db);
	expect(await revision()).toEqual({ ...before, text: '' });
});

test('a revision is never deleted', async () => {
	const { db } = await withRevision();
	await refusedWith(db, ['delete from revision'], 'a revision is never deleted');
});

test('what a family said is neither changed nor deleted', async () => {
	const { db, ana } = await withRevision();
	await refusedWith(
		db,
		[
			`update consent set answer = 'no' where child_id = '${ana}'`,
			`update consent set said_by = 'somebody else' where child_id = '${ana}'`,
			`update consent set said_by = '', until_on = null where child_id = '${ana}'`,
			`delete from consent where child_id = '${ana}'`
		],
		'the consent ledger only grows'
	);
});
