import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf } from '#tests/support/lessons.ts';
import { buildWorld } from '#tests/support/world.ts';
import { widen } from './widening.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function withPlans() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const plan = await steps.share();
	await steps.shareAdaptation(plan);
	return { db, plan, share: steps.share };
}

const check = { table: 'library_work', name: 'library_work_kind', column: 'kind' };
const kindsOf = { ...check, words: ['lesson', 'reflection', 'collection', 'excerpt', 'song'] };

test('a wider check keeps every row, and what points at them', async () => {
	const { db, plan, share } = await withPlans();
	const before = await db.selectFrom('libraryWork').selectAll().orderBy('id').execute();
	await db.transaction().execute((db) => widen(db, kindsOf));
	expect(await db.selectFrom('libraryWork').selectAll().orderBy('id').execute()).toEqual(before);
	await expect(
		sql`update library_version set work_id = 'nowhere' where work_id = ${plan}`.execute(db)
	).rejects.toThrow(/foreign key/i);
	await sql`update library_work set kind = 'song' where id = ${plan}`.execute(db);
	await expect(
		sql`update library_work set kind = 'poem' where id = ${plan}`.execute(db)
	).rejects.toThrow(/check/i);
	await share();
});

test('what refused changes goes on refusing them', async () => {
	const { db } = await withPlans();
	const decisions = { table: 'library_ask', name: 'library_ask_use', column: 'use' };
	await db
		.transaction()
		.execute((db) => widen(db, { ...decisions, words: ['album', 'public-web', 'letter', 'song'] }));
	const { revisionId } = await db
		.selectFrom('libraryRevision')
		.select('revisionId')
		.limit(1)
		.executeTakeFirstOrThrow();
	const { id: childId } = await db
		.selectFrom('person')
		.select('id')
		.where('kind', '=', 'child')
		.limit(1)
		.executeTakeFirstOrThrow();
	await sql`insert into library_ask (revision_id, place, child_id, use)
		values (${revisionId}, 'quoted', ${childId}, 'song')`.execute(db);
	await expect(sql`delete from library_ask`.execute(db)).rejects.toThrow('stays known');
});
