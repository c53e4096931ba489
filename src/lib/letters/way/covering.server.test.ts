import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { coveredAmong, coveringOf } from '#lib/moderation/protecting/queries.server.ts';
import { authorizeSeal, openSeal } from '#lib/moderation/protecting/seals.server.ts';
import { sealsFor } from '#lib/moderation/protecting/seal-queries.server.ts';
import { day } from '#lib/platform/clock.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { coverWords, covering, told } from '#tests/support/covering.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { deliver } from '#tests/support/deliver.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { askAgain } from '../asking-again/asking-again.server.ts';
import { beginAgain } from '../beginning/starting.server.ts';
import { authorizeLetter } from '../letters.server.ts';
import type { LetterStatus } from '../letter.ts';
import { agreeToCovers, disagreeWithCovers } from '../passing-on/second-key.server.ts';
import type { LetterAct } from '../policy.ts';
import { findLetter } from '../queries.server.ts';
import { findDraft, saveDraft } from '../writing/drafts.server.ts';
import { versionsOf } from '../writing/versions.server.ts';
import { submitAgain } from './going-again.server.ts';
import { lettersOfClass, ownLetters } from './lists.server.ts';
import { approvedTranslation, frozenText } from './reading.server.ts';
import { recallNow, withdraw } from './taking-back.server.ts';
import { onTeachersDesk } from './waiting.server.ts';

wire();
const now = Date.UTC(2026, 10, 20, 15);
const text = 'Dear Mateo,\nWe live at 15 Upton Street now. Do you have a dog?\nAna';
const street = '15 Upton Street';
const secret = /Upton/;

async function fresh() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const elena = await addSecondReviewer(db, world, now - day);
	const ana = idOf(world, 'Ana');
	const as = (personId: string) => actorOf(db, personId, now);
	const may = async <How extends LetterAct>(how: How, id: string, who = ana) =>
		authorizeLetter(db, await as(who), how, id);
	const handedIn = async (id: string) => {
		await steps.sendToTeacher(id);
		await steps.passOnByTeacher(id);
	};
	const written = async (words = text, to = 'Mateo') => {
		const id = await steps.write('Ana', to, words);
		return id;
	};
	const cover = (id: string) =>
		coverWords(db, steps, id, { by: world.adults.tomas, asked: covering(street, 'address') }, now);
	const takenBack = async (id: string) =>
		void (await withdraw(db, await may('withdraw', id), { act: act() }, now));
	const begunAgain = async (id: string) =>
		beginAgain(db, await may('write', id), { act: act() }, now);
	const statusOf = async (id: string) => (await findLetter(db, id))?.state.status;
	/** All that anybody but the two named people reads of a letter. */
	const readable = async (id: string) => {
		const letter = (await findLetter(db, id))!;
		const translations = await db
			.selectFrom('textTranslation')
			.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
			.select(['textTranslation.id', 'revision.id as revisionId'])
			.where('revision.workId', '=', id)
			.execute();
		const parts = await Promise.all(
			translations.map(async (one) => [
				await segmentsOf(db, one.id),
				await approvedTranslation(db, one.revisionId)
			])
		);
		const lists = [await ownLetters(db, ana, null), (await childRecord(db, ana, now)).record];
		return JSON.stringify([
			await frozenText(db, letter),
			await findDraft(db, id),
			await versionsOf(db, id),
			...[parts, lists]
		]);
	};
	return {
		...{ db, world, steps, elena, ana, as, may, handedIn, written, cover, takenBack },
		...{ begunAgain, statusOf, readable }
	};
}

test('what was delivered, called back and sent again is covered in both letters, and in its translation', async () => {
	const { db, world, steps, as, written, handedIn, cover, readable, may, statusOf } = await fresh();
	const first = await written();
	await handedIn(first);
	await steps.approveLetter(first);
	await steps.takeToDesk(first);
	await steps.translate(first, (source) => `${source} (Calle Upton)`);
	await steps.handInTranslation(first);
	await steps.approveTranslation(first);
	await deliver(db, world, first, now);
	const recalling = await may('recall', first, world.adults.tomas);
	await db.transaction().execute(async (db) => {
		await recallNow(db, recalling, now);
		await submitAgain(db, recalling.actor, recalling.subject, now);
	});
	const { workId: again } = await db
		.selectFrom('submission')
		.select('workId')
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	await db.deleteFrom('submissionMaker').execute();
	expect(await readable(first)).toMatch(secret);
	await cover(again);
	for (const id of [first, again]) expect(await readable(id)).not.toMatch(secret);
	expect(await readable(first)).toContain('[an address]');
	expect(await statusOf(first)).toBe('recalled');
	// The two named people find both, with the translation.
	const ruth = await as(world.adults.ruth);
	const { seals } = await sealsFor(db, ruth);
	expect(seals.map(({ workId, reason }) => [workId, reason])).toEqual(
		expect.arrayContaining([
			[first, null],
			[again, 'findable']
		])
	);
	const form = { act: act(), reason: 'Her mother asks.' };
	const originals = await openSeal(db, await authorizeSeal(db, ruth, first), form, now);
	expect(originals.map(({ kind }) => kind)).toEqual(['letter', 'translation']);
	expect(originals[1]?.text).toContain('Calle Upton');
});

test('a letter that Ana took back and began anew is covered in both, on her desk as well', async () => {
	const { written, handedIn, cover, takenBack, begunAgain, readable, db } = await fresh();
	const first = await written();
	await handedIn(first);
	await takenBack(first);
	const second = await begunAgain(first);
	await handedIn(second);
	const third = await begunAgain(first);
	expect((await findDraft(db, third)).text).toMatch(secret);
	await cover(second);
	for (const id of [first, second, third]) expect(await readable(id)).not.toMatch(secret);
	expect((await findDraft(db, third)).text).toContain('We live at [an address] now.');
	expect(await readable(first)).toContain('[an address]');
});

/** How far the letter has come that was begun from the same words. */
const ways: [LetterStatus, LetterStatus][] = [
	['with-teacher', 'with-teacher'],
	['with-moderator', 'protected'],
	['translating', 'protected'],
	['translation-review', 'protected'],
	['ready', 'protected']
];

test.each(ways)(
	'the same words in another letter that is %s go on covered: it is %s',
	async (status, after) => {
		const all = await fresh();
		const { db, steps, written, handedIn, cover, takenBack, begunAgain, readable, elena } = all;
		const first = await written();
		await handedIn(first);
		await takenBack(first);
		const twin = await begunAgain(first);
		const way = [
			() => steps.sendToTeacher(twin),
			() => steps.passOnByTeacher(twin),
			() => steps.approveLetter(twin, elena),
			() => steps.takeToDesk(twin),
			() => steps.translate(twin, (source) => `${source} (Calle Upton)`),
			() => steps.handInTranslation(twin),
			() => steps.approveTranslation(twin)
		];
		const far = { 'with-teacher': 1, 'with-moderator': 2, translating: 5, 'translation-review': 6 };
		for (const step of way.slice(0, far[status as keyof typeof far] ?? 7)) await step();
		expect(await all.statusOf(twin)).toBe(status);
		const second = await begunAgain(first);
		await handedIn(second);
		await cover(second);
		for (const id of [first, second, twin]) expect(await readable(id)).not.toMatch(secret);
		expect(await all.statusOf(twin)).toBe(after);
		const letter = (await findLetter(db, twin))!;
		expect((await frozenText(db, letter))?.text).toContain('[an address]');
		expect(letter.decisionId).toBeNull();
		if (after !== 'protected') return;
		expect(await coveringOf(db, letter.revisionId ?? '')).toMatchObject({ told });
		const { id, revisionId, sha256 } = await steps.openSubmissionOf(twin);
		await expect(authorizeReview(db, await all.as(all.world.adults.tomas), id)).rejects.toThrow(
			'not-found'
		);
		const laura = await all.as(all.world.adults.laura);
		const hers = await authorizeLetter(db, laura, 'pass-on', twin);
		await agreeToCovers(db, hers, { act: act(), revisionId, sha256 }, now);
		expect(await all.statusOf(twin)).toBe('approved');
	}
);

test('what Ana has back from a reviewer is covered, and somebody else may still look at it', async () => {
	const all = await fresh();
	const { db, steps, written, handedIn, cover, takenBack, begunAgain, readable, may } = all;
	const first = await written();
	await handedIn(first);
	await takenBack(first);
	const back = await begunAgain(first);
	await handedIn(back);
	await steps.returnLetter(back, 'Look at it again.');
	const second = await steps.write('Ana', 'Mateo', text);
	await handedIn(second);
	await cover(second);
	for (const id of [first, back, second]) expect(await readable(id)).not.toMatch(secret);
	expect(await all.statusOf(back)).toBe('returned');
	await askAgain(db, await may('ask-again', back), { act: act(), words: '' }, now);
	const { revisionId } = (await findLetter(db, back))!;
	const { text: asked } = await db
		.selectFrom('revision')
		.select('text')
		.where('id', '=', revisionId)
		.executeTakeFirstOrThrow();
	expect(asked).toContain('[an address]');
});

test('other letters of Ana, of others, and one that was delivered stay as they are', async () => {
	const all = await fresh();
	const { db, world, steps, written, handedIn, cover, takenBack, begunAgain, readable } = all;
	const other = await written('Dear Mateo,\nIt snows.\nAna');
	await handedIn(other);
	await takenBack(other);
	const first = await written();
	await handedIn(first);
	await takenBack(first);
	const delivered = await begunAgain(first);
	await handedIn(delivered);
	await steps.approveLetter(delivered, all.elena);
	await steps.takeToDesk(delivered);
	await steps.translate(delivered, (source) => (source.includes('?') ? '¿Y vos?' : 'Hola.'));
	await steps.handInTranslation(delivered);
	await steps.approveTranslation(delivered);
	await deliver(db, world, delivered, now);
	const leo = await steps.write('Leo', 'Ximena', text);
	await steps.sendToTeacher(leo);
	const second = await begunAgain(first);
	await handedIn(second);
	await cover(second);
	expect((await frozenText(db, (await findLetter(db, other))!))?.text).toContain('It snows');
	expect((await frozenText(db, (await findLetter(db, leo))!))?.text).toMatch(secret);
	expect((await frozenText(db, (await findLetter(db, delivered))!))?.text).toMatch(secret);
	expect(await all.statusOf(delivered)).toBe('released');
	expect(await readable(first)).toContain('[an address]');
});

test('what a device sends late into a letter with the same words is sealed as well', async () => {
	const { db, written, handedIn, cover, takenBack, begunAgain, may } = await fresh();
	const first = await written();
	await handedIn(first);
	await takenBack(first);
	const second = await begunAgain(first);
	await handedIn(second);
	await cover(second);
	const typed = { stamp: 'sail', base: 1, from: 'device', typedAt: now - 1000 } as const;
	await saveDraft(db, await may('write', first), { ...typed, text: `${text} (old)` }, now);
	expect(JSON.stringify(await versionsOf(db, first))).not.toMatch(secret);
});

test('Laura is asked to agree with what Tomás covered, and reviewers see that a second person is needed', async () => {
	const { db, world, written, handedIn, cover, may } = await fresh();
	const { cambridge } = world.classes;
	const id = await written();
	await handedIn(id);
	expect((await onTeachersDesk(db, cambridge)).covered).toEqual([]);
	await cover(id);
	expect((await onTeachersDesk(db, cambridge)).covered).toEqual([id]);
	expect((await lettersOfClass(db, cambridge, 'covered', null)).letters).toMatchObject([{ id }]);
	const { revisionId } = (await findLetter(db, id))!;
	const badge = async () => (await coveredAmong(db, [revisionId!])).get(revisionId!);
	expect(await badge()).toBe('second');
	const { sha256 } = (await frozenText(db, (await findLetter(db, id))!))!;
	const mine = await may('pass-on', id, world.adults.laura);
	const form = { act: act(), revisionId: revisionId!, sha256, note: 'She likes the street.' };
	await disagreeWithCovers(db, mine, form, now);
	expect(await badge()).toBe('again');
	expect((await onTeachersDesk(db, cambridge)).covered, 'it is the reviewers’ again').toEqual([]);
});

test('in an exchange where two moderators approve, Laura is not asked', async () => {
	const { db, world, written, handedIn, cover } = await fresh();
	await db.updateTable('exchange').set({ fourEyes: 'two-moderators' }).execute();
	const id = await written();
	await handedIn(id);
	await cover(id);
	expect((await onTeachersDesk(db, world.classes.cambridge)).covered).toEqual([]);
});

test('both letters wait for the second key, and each is approved for itself', async () => {
	const { steps, written, handedIn, cover, takenBack, begunAgain, statusOf, elena } = await fresh();
	const first = await written();
	await handedIn(first);
	await takenBack(first);
	const twin = await begunAgain(first);
	await handedIn(twin);
	const second = await begunAgain(first);
	await handedIn(second);
	await cover(second);
	for (const id of [twin, second]) {
		await steps.approveLetter(id, elena);
		expect(await statusOf(id)).toBe('approved');
	}
});
