import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { childRecord } from '#lib/child-record.server.ts';
import { childRecordText } from '#lib/child-record-text.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { claim } from '../deciding/claims.server.ts';
import { eraseWorks } from '../erase.server.ts';
import { authorizeReview, returnToAuthor } from '../moderation.server.ts';
import type { TypedComment } from './comment.ts';
import { commentsOfLastReturn } from './comments.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
beforeAll(wire);

const text = 'Hola Ana:\n\nMi número es 7012-3456. ¿Tenés perro?';

async function inReview() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write('Mateo', 'Ana', text);
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	return { db, world, steps, letterId };
}

async function returned(db: Db, world: World, letterId: string, comments: TypedComment[]) {
	const { openSubmissionOf } = stepsOf(db, world, now);
	const { id, revisionId, sha256 } = await openSubmissionOf(letterId);
	const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), id);
	await claim(db, item, now);
	const form = { act: act(), revisionId, sha256, reason: 'contact-data', note: '', comments };
	await returnToAuthor(db, item, form as Parameters<typeof returnToAuthor>[2], now);
	return item;
}

const onPhone: TypedComment = {
	key: '1',
	place: { start: text.indexOf('7012'), end: text.indexOf('7012') + 9 },
	words: '',
	comment: 'Las cartas viajan sin números.'
};
const onDog: TypedComment = {
	key: '5001',
	place: null,
	words: '¿tenés perro?',
	comment: '¡Qué buena pregunta!'
};

test('Tomás returns with comments, and they stand beside the words of Mateo in their order', async () => {
	const { db, world, letterId } = await inReview();
	expect(await commentsOfLastReturn(db, letterId)).toBeNull();
	await returned(db, world, letterId, [onDog, onPhone]);
	expect(await commentsOfLastReturn(db, letterId)).toMatchObject({
		text,
		comments: [
			{ quote: '7012-3456', comment: 'Las cartas viajan sin números.' },
			{ quote: '¿Tenés perro?', comment: '¡Qué buena pregunta!' }
		]
	});
});

test('a comment on words that do not stand there returns nothing at all', async () => {
	const { db, world, letterId } = await inReview();
	const gone = { ...onDog, words: 'mi gato' };
	await expect(returned(db, world, letterId, [onPhone, gone])).rejects.toMatchObject({
		fields: { 'quote-5001': 'not-in-text' }
	});
	const { status } = await db
		.selectFrom('letter')
		.select('status')
		.where('id', '=', letterId)
		.executeTakeFirstOrThrow();
	expect(status).toBe('with-moderator');
	expect(await db.selectFrom('reviewComment').selectAll().execute()).toEqual([]);
});

test('comments on a sealed text are shown to nobody', async () => {
	const { db, world, letterId } = await inReview();
	const { subject } = await returned(db, world, letterId, [onPhone]);
	const { revisionId } = subject;
	await db
		.insertInto('seal')
		.values({ revisionId, workId: letterId, why: 'safeguard', at: now })
		.execute();
	expect(await commentsOfLastReturn(db, letterId)).toBeNull();
});

test('a comment neither changes nor goes, but is emptied with the words of a child who is erased', async () => {
	const { db, world, letterId } = await inReview();
	await returned(db, world, letterId, [onPhone]);
	for (const statement of [
		`update review_comment set comment = 'otra cosa'`,
		`update review_comment set comment = '', from_unit = 0`,
		`delete from review_comment`
	])
		await expect(sql.raw(statement).execute(db), statement).rejects.toThrow('a comment');
	await db.transaction().execute((db) => eraseWorks(db, [letterId]));
	expect(await db.selectFrom('reviewComment').select('comment').execute()).toEqual([
		{ comment: '' }
	]);
	expect(await commentsOfLastReturn(db, letterId)).toBeNull();
});

test('the family of Mateo finds the comments in his record', async () => {
	const { db, world, letterId } = await inReview();
	await returned(db, world, letterId, [onPhone]);
	const { record } = await childRecord(db, idOf(world, 'Mateo'), now);
	expect(record.lettersWritten[0]?.decisions[0]?.comments).toEqual([
		{ quote: '7012-3456', comment: 'Las cartas viajan sin números.' }
	]);
	expect(childRecordText(record, 'es')).toContain('“7012-3456”: Las cartas viajan sin números.');
});
