import { expect, test } from 'vitest';
import { childRecordText } from '#lib/child-record-text.server.ts';
import { childRecord } from '#lib/child-record.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import { reviewQueue } from '#lib/moderation/queue/queue.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { handedIn, now } from '#tests/support/school.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { findLetter } from '../queries.server.ts';
import { eraseLettersOf } from '../erase.server.ts';
import { idOf } from '#tests/support/world.ts';
import { askAgain } from './asking-again.server.ts';
import { anotherLook, firstLookAt } from './second-look.server.ts';

const gone = { kind: 'not-found' };
const conflict = (reason: string) => ({ kind: 'conflict', reason });
const form = () => ({ act: act(), words: 'It is a joke that we both know.' });

/** Tomás returned Ana's letter; Elena has not seen it. */
async function returned({ second = true } = {}) {
	const all = await handedIn('Dear Mateo, you silly goose.');
	const { db, world, id, steps } = all;
	const elena = second ? await addSecondReviewer(db, world, now) : '';
	await steps.passOnByTeacher(id);
	await steps.returnLetter(id, 'This may hurt him.');
	const person = (name: string) => (name === 'Elena' ? actorOf(db, elena, now) : all.as(name));
	const ask = async (name: string) =>
		askAgain(db, await all.may(name, 'ask-again', id), form(), now);
	const lookOf = async (name: string) =>
		anotherLook(db, await person(name), (await findLetter(db, id))!);
	const queue = async (name: string) => {
		const actor = await person(name);
		const exchanges = await reviewedExchanges(db, actor);
		const { rows } = await reviewQueue(db, actor, exchanges, await daysNow(db, now), {});
		return rows.map((row) => row.id);
	};
	return { ...all, elena, person, ask, lookOf, queue };
}

test('Ana asks for another look: a different reviewer gets the same words, and why they came back', async () => {
	const { db, id, ask, lookOf, queue, steps, statusOf, revision } = await returned();
	expect(await lookOf('Ana')).toEqual({ offered: true, asked: null });
	await ask('Ana');
	expect(await statusOf(id)).toBe('with-moderator');
	expect(await lookOf('Ana')).toMatchObject({ offered: false, asked: { by: 'you', how: 'open' } });
	const item = await steps.openSubmissionOf(id);
	expect(await queue('Elena')).toEqual([item.id]);
	expect(await queue('tomas')).toEqual([]);
	expect(await firstLookAt(db, item.id)).toEqual({
		askedBy: 'author',
		words: 'It is a joke that we both know.',
		reason: 'unkind',
		note: 'This may hurt him.'
	});
	const again = await db
		.selectFrom('revision')
		.select(['text', 'madeBy', 'sha256'])
		.where('id', '=', item.revisionId)
		.executeTakeFirstOrThrow();
	expect(again).toEqual({ text: revision.text, madeBy: revision.madeBy, sha256: revision.sha256 });
	expect(item.revisionId).not.toBe(revision.id);
});

test('whoever returned it can neither open nor decide it again', async () => {
	const { db, id, ask, person, steps } = await returned();
	await ask('Ana');
	const { id: submission } = await steps.openSubmissionOf(id);
	await expect(authorizeReview(db, await person('tomas'), submission)).rejects.toMatchObject(gone);
	const review = await authorizeReview(db, await person('Elena'), submission);
	await claim(db, review, now);
});

test('Elena says yes, and the letter goes on its way', async () => {
	const { id, ask, steps, statusOf, elena, lookOf } = await returned();
	await ask('laura');
	expect(await lookOf('Ana')).toMatchObject({ asked: { by: 'teacher', how: 'open' } });
	await steps.approveLetter(id, elena);
	expect(await statusOf(id)).toBe('approved');
	expect(await lookOf('Ana')).toMatchObject({ offered: false, asked: { how: 'over' } });
});

test('Elena returns it too: that stands, and nobody asks a third time', async () => {
	const { db, id, ask, steps, elena, lookOf, may } = await returned();
	await ask('Ana');
	await steps.returnLetter(id, 'I think so too.', elena);
	for (const name of ['Ana', 'laura'])
		expect(await lookOf(name)).toMatchObject({ offered: false, asked: { how: 'stays' } });
	await expect(ask('laura')).rejects.toMatchObject(conflict('asked-again-already'));
	expect((await findLetter(db, id))?.state).toMatchObject({
		status: 'returned',
		note: 'I think so too.'
	});
	await steps.sendToTeacher(id);
	expect(await lookOf('Ana')).toMatchObject({ asked: { how: 'over' } });
	await steps.passOnByTeacher(id);
	await steps.returnLetter(id, 'Still.');
	await expect(ask('Ana')).rejects.toMatchObject(conflict('asked-again-already'));
	await expect(may('delmy', 'ask-again', id)).rejects.toMatchObject(gone);
});

test('nobody but the author and their teacher asks, and nobody sees that they did', async () => {
	const { id, may, ask, lookOf } = await returned();
	for (const name of ['Leo', 'Mateo', 'delmy', 'tomas', 'carmen', 'ines', 'sofia'])
		await expect(may(name, 'ask-again', id), name).rejects.toMatchObject(gone);
	await ask('Ana');
	for (const name of ['Leo', 'Mateo', 'delmy', 'sofia', 'tomas'])
		expect(await lookOf(name), name).toEqual({ offered: false, asked: null });
});

test('what a teacher returned is not looked at by a reviewer', async () => {
	const { db, id, may, as } = await handedIn();
	await db
		.updateTable('letter')
		.set({
			status: 'returned',
			state: JSON.stringify({ by: 'x', from: 'teacher', at: now, reason: 'other', note: '' })
		})
		.where('id', '=', id)
		.execute();
	expect(await anotherLook(db, await as('Ana'), (await findLetter(db, id))!)).toEqual({
		offered: false,
		asked: null
	});
	const mine = await may('Ana', 'ask-again', id);
	await expect(askAgain(db, mine, form(), now)).rejects.toMatchObject(conflict('letter-moved-on'));
});

test('where there is only one reviewer, the letter stays on the desk and says why', async () => {
	const { ask, statusOf, id } = await returned({ second: false });
	await expect(ask('Ana')).rejects.toMatchObject(conflict('nobody-else-reads'));
	expect(await statusOf(id)).toBe('returned');
});

test('while the family says no, the letter does not go on', async () => {
	const { db, ask } = await returned();
	await db.updateTable('consentNow').set({ answer: 'no' }).execute();
	await expect(ask('Ana')).rejects.toMatchObject({ reason: 'waits-for-family' });
});

test('pressed often and by two at once, it is one look', async () => {
	const { db, id, may, ask } = await returned();
	const mine = await may('Ana', 'ask-again', id);
	const same = form();
	const presses = Array.from({ length: 5 }, () => askAgain(db, mine, same, now));
	await Promise.all(presses);
	await expect(ask('laura')).rejects.toMatchObject(conflict('letter-moved-on'));
	expect(await db.selectFrom('secondLook').select('id').execute()).toHaveLength(1);
});

test('Elena and Ms. Rivera hear of it, and Tomás does not', async () => {
	const { db, world, ask, elena } = await returned();
	await db.updateTable('notification').set({ readAt: now }).execute();
	await ask('Ana');
	const kinds = async (id: string) => (await unread(db, id)).map(({ kind }) => kind);
	expect(await kinds(elena)).toEqual(['review-waiting']);
	expect(await kinds(world.adults.laura)).toEqual(['letter-asked-again']);
	expect(await kinds(world.adults.tomas)).toEqual([]);
});

test('her family gets with her record why Ana asked', async () => {
	const { db, world, ask } = await returned();
	await ask('Ana');
	const { record } = await childRecord(db, idOf(world, 'Ana'), now);
	expect(record.lettersWritten[0]?.askedAgain).toEqual({
		at: now,
		words: 'It is a joke that we both know.'
	});
	expect(childRecordText(record, 'en')).toContain('It is a joke that we both know.');
});

test('when Ana is erased, why she asked goes with her', async () => {
	const { db, world, ask } = await returned();
	await ask('Ana');
	await db.transaction().execute((db) => eraseLettersOf(db, idOf(world, 'Ana'), now));
	expect(await db.selectFrom('secondLook').select('words').execute()).toEqual([{ words: '' }]);
});
