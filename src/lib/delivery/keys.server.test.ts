import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';

/** What the database itself refuses, whatever the code in front of it does. Plain SQL, both engines. */
const now = Date.UTC(2026, 10, 20, 15);

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	return { db, world, steps, id: await makeReady(steps, 'Ana', 'Mateo', 'Hello Mateo!') };
}

interface Item {
	letterId: string;
	decisionId: string;
	revisionId: string;
	sha256: string;
	outcome: string;
	translationDecisionId: string | null;
	translationRevisionId: string | null;
	translationSha256: string | null;
}

/** The one row that may be written for this letter. */
async function rightItem(db: Db, letterId: string): Promise<Item> {
	const item = await db
		.selectFrom('letter')
		.innerJoin('revision', 'revision.id', 'letter.revisionId')
		.innerJoin('textTranslation', 'textTranslation.sourceRevisionId', 'letter.revisionId')
		.innerJoin('revision as translated', 'translated.id', 'textTranslation.revisionId')
		.select(['letter.id as letterId', 'letter.decisionId', 'revision.id as revisionId'])
		.select(['revision.sha256', 'textTranslation.decisionId as translationDecisionId'])
		.select(['translated.id as translationRevisionId', 'translated.sha256 as translationSha256'])
		.where('letter.id', '=', letterId)
		.executeTakeFirstOrThrow();
	return { ...item, decisionId: item.decisionId ?? '', outcome: 'approve' };
}

const insert = (db: Db, world: World, item: Item) =>
	sql`insert into release_item (id, mail_day_id, letter_id, author_id, to_child_id, to_class_id,
			decision_id, revision_id, sha256, outcome, translation_decision_id, translation_revision_id,
			translation_sha256, released_at)
		values (${newId()}, ${world.mailDays.cambridge}, ${item.letterId}, ${idOf(world, 'Ana')},
			${idOf(world, 'Mateo')}, ${world.classes.flores}, ${item.decisionId}, ${item.revisionId},
			${item.sha256}, ${item.outcome}, ${item.translationDecisionId},
			${item.translationRevisionId}, ${item.translationSha256}, ${now})`.execute(db);

test('the right row is let in, once', async () => {
	const { db, world, id } = await setUp();
	const item = await rightItem(db, id);
	await insert(db, world, item);
	await expect(insert(db, world, item)).rejects.toThrow();
});

test('nothing is released without an approval', async () => {
	const { db, world, id } = await setUp();
	const item = await rightItem(db, id);
	await expect(insert(db, world, { ...item, decisionId: newId() })).rejects.toThrow();
	await expect(insert(db, world, { ...item, sha256: '0'.repeat(64) })).rejects.toThrow();
});

test('nothing is released with the approval of another text', async () => {
	const { db, world, steps, id } = await setUp();
	const other = await makeReady(steps, 'Leo', 'Ximena', 'Hello Ximena!');
	const item = await rightItem(db, id);
	const { decisionId, revisionId, sha256 } = await rightItem(db, other);
	await expect(insert(db, world, { ...item, decisionId })).rejects.toThrow();
	await expect(insert(db, world, { ...item, revisionId })).rejects.toThrow();
	await expect(insert(db, world, { ...item, revisionId, sha256 })).rejects.toThrow();
});

test('a return is not an approval', async () => {
	const { db, world, steps, id } = await setUp();
	const late = await steps.write('Leo', 'Ximena', 'Call me.');
	await steps.sendToTeacher(late);
	await steps.passOnByTeacher(late);
	const item = await steps.openSubmissionOf(late);
	const decisionId = newId();
	await db
		.insertInto('decision')
		.values({
			id: decisionId,
			submissionId: item.id,
			revisionId: item.revisionId,
			sha256: item.sha256,
			authorId: item.authorId,
			reviewerId: world.adults.tomas,
			outcome: 'return',
			reason: 'contact-data',
			at: now
		})
		.execute();
	const { revisionId, sha256 } = item;
	const alone = {
		translationDecisionId: null,
		translationRevisionId: null,
		translationSha256: null
	};
	const returned = { ...(await rightItem(db, id)), ...alone, letterId: late };
	for (const outcome of ['approve', 'return'])
		await expect(
			insert(db, world, { ...returned, decisionId, revisionId, sha256, outcome })
		).rejects.toThrow();
});

test('a translation is released only if it is of this text, approved, and whole', async () => {
	const { db, world, steps, id } = await setUp();
	const other = await rightItem(db, await makeReady(steps, 'Leo', 'Ximena', 'Hello Ximena!'));
	const item = await rightItem(db, id);
	const { translationDecisionId, translationRevisionId, translationSha256 } = other;
	const ofAnother = { translationDecisionId, translationRevisionId, translationSha256 };
	await expect(insert(db, world, { ...item, ...ofAnother })).rejects.toThrow();
	await expect(insert(db, world, { ...item, translationDecisionId })).rejects.toThrow();
	await expect(insert(db, world, { ...item, translationDecisionId: newId() })).rejects.toThrow();
	await expect(insert(db, world, { ...item, translationDecisionId: null })).rejects.toThrow();
	await expect(insert(db, world, { ...item, translationSha256: null })).rejects.toThrow();
});

test('a release is never deleted, and its approval stays what it was', async () => {
	const { db, world, id } = await setUp();
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	await expect(sql`delete from release_item`.execute(db)).rejects.toThrow(/never deleted/);
	const change = (set: string) =>
		sql`update release_item set ${sql.raw(set)} where letter_id = ${id}`.execute(db);
	await expect(change(`sha256 = '${'0'.repeat(64)}'`)).rejects.toThrow();
	await expect(change('to_child_id = null')).rejects.toThrow(/called back/);
	await change('recalled_at = 1');
	await expect(change('recalled_at = null')).rejects.toThrow(/called back/);
});
