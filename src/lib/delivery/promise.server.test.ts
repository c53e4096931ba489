import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { returnToAuthor } from '#lib/letters/passing-on/passing-on.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import { findTranslation } from '#lib/translation/queries.server.ts';
import * as translation from '#lib/translation/translation.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { doubts, inesHasItCorrected } from '#tests/support/doubting.ts';
import { act, actorOf, stepsOf, type Steps } from '#tests/support/steps.ts';
import { adults, type AdultKey } from '#tests/support/people.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { findMailDay } from './board/queries.server.ts';
import { markPresence } from './board/presence.server.ts';
import { authorizeMailDay, releaseMail } from './delivery.server.ts';
import { deliveredLetter, deliveredToClass, mailboxOf } from './queries.server.ts';

/**
 * The promise of this project, tried by chance: whatever people of the cast do in whatever order, a
 * reader finds only what was passed on, approved, translated and approved again, allowed, released,
 * and not called back; of a translation that was corrected, the newest that was approved. The proof reads the tables, never the code under test.
 */
const now = Date.UTC(2026, 10, 20, 15);
const pairs = [
	['Ana', 'Mateo'],
	['Leo', 'Ximena'],
	['Maya', 'Kevin']
] as const;
const readers = ['Mateo', 'Ximena', 'Kevin', 'Yesenia'];

beforeAll(() => wire());

interface Play {
	db: Db;
	world: World;
	steps: Steps;
	/** The newest letter of each pair. */
	letters: string[];
	mailDayId: string;
}

const who = fc.constantFrom(...(Object.keys(adults) as AdultKey[]));
const which = fc.nat(pairs.length - 1);

const move = fc.oneof(
	{ weight: 12, arbitrary: fc.record({ do: fc.constant('next' as const), which }) },
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('carry' as const), which }) },
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('release' as const),
			who: fc.constantFrom<AdultKey>('laura', 'sofia', 'delmy', 'tomas')
		})
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('new' as const), which }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('correct' as const), which }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('consent' as const),
			which,
			answer: fc.constantFrom('yes', 'no', 'past')
		})
	},
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constantFrom(
				'approve',
				'return',
				'teacher-return',
				'recall',
				'withdraw',
				'translate',
				'approve-translation',
				'return-translation'
			),
			which,
			who
		})
	}
);
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** One that certainly ends in somebody's hands, so that the proof is not of nothing. */
const certain: Move[] = [
	{ do: 'carry', which: 0 },
	{ do: 'carry', which: 1 },
	{ do: 'release', who: 'laura' },
	{ do: 'correct', which: 1 },
	{ do: 'next', which: 1 },
	{ do: 'consent', which: 2, answer: 'yes' },
	{ do: 'next', which: 1 },
	{ do: 'consent', which: 0, answer: 'past' },
	{ do: 'consent', which: 0, answer: 'no' },
	{ do: 'recall', which: 1, who: 'laura' },
	{ do: 'consent', which: 0, answer: 'yes' }
];

async function decide(play: Play, workId: string, person: string, outcome: 'approve' | 'return') {
	const item = await play.steps.openSubmissionOf(workId);
	const review = await moderation.authorizeReview(
		play.db,
		await actorOf(play.db, person, now),
		item.id
	);
	await claim(play.db, review, now);
	const seen = { act: act(), revisionId: item.revisionId, sha256: item.sha256 };
	if (outcome === 'approve') await moderation.approve(play.db, review, seen, now);
	else
		await moderation.returnToAuthor(
			play.db,
			review,
			{ ...seen, reason: 'other', note: 'Once more, please.' },
			now
		);
}

/** What the right person would do with this letter now. */
async function next({ db, steps }: Play, id: string) {
	const status = (await findLetter(db, id))?.state.status;
	if (status === 'draft' || status === 'returned') return steps.sendToTeacher(id);
	if (status === 'with-teacher') return steps.passOnByTeacher(id);
	if (status === 'with-moderator') return steps.approveLetter(id);
	if (status === 'approved') return steps.takeToDesk(id);
	if (status === 'translation-review') return steps.approveTranslation(id);
	if (status === 'released') return nextCorrection({ db, steps }, id);
	if (status !== 'translating') return undefined;
	await steps.translate(id, (source) => `· ${source}`);
	return steps.handInTranslation(id);
}

/** The same with the translation of a letter that is in somebody's hands. */
async function nextCorrection({ db, steps }: Pick<Play, 'db' | 'steps'>, id: string) {
	const text = await findTranslation(db, await steps.translationOf(id));
	if (text?.status === 'waiting') return steps.takeToDesk(id);
	if (text?.status === 'in-review') return steps.approveTranslation(id);
	await steps.translate(id, (source) => `+ ${newId()} ${source}`);
	return steps.handInTranslation(id);
}

async function release({ db, world, mailDayId }: Play, person: string) {
	const mailDay = await authorizeMailDay(db, await actorOf(db, person, now), 'release', mailDayId);
	// Nobody is in school, so that no gap stops what chance brings to the bag.
	const delmy = await actorOf(db, world.adults.delmy, now);
	const presence = await authorizeMailDay(db, delmy, 'mark-presence', mailDayId);
	await markPresence(db, presence, { act: act(), present: [] }, now);
	const version = (await findMailDay(db, mailDayId))?.version ?? -1;
	await releaseMail(db, mailDay, { act: act(), version }, now);
}

async function make(play: Play, step: Move): Promise<unknown> {
	const { db, world, steps, letters } = play;
	if (step.do === 'release') return release(play, world.adults[step.who]);
	const [from, to] = pairs[step.which] ?? pairs[0];
	const id = letters[step.which] ?? '';
	if (step.do === 'next') return next(play, id);
	if (step.do === 'carry') {
		for (let desk = 0; desk < 7; desk++) await next(play, id);
		return undefined;
	}
	if (step.do === 'new') {
		letters[step.which] = await steps.write(from, to, `Hello ${to}! I am ${from}. ${newId()}`);
		return undefined;
	}
	if (step.do === 'correct') {
		const doubtId = await doubts(db, world, id, now, { who: to });
		return inesHasItCorrected(db, world, doubtId, now);
	}
	if (step.do === 'consent')
		return db
			.updateTable('consentNow')
			.set({
				answer: step.answer === 'no' ? 'no' : 'yes',
				untilOn: step.answer === 'past' ? '2026-11-01' : null
			})
			.where('childId', '=', idOf(world, from))
			.execute();
	const person = world.adults[step.who];
	const actor = await actorOf(db, person, now);
	switch (step.do) {
		case 'approve':
			return decide(play, id, person, 'approve');
		case 'return':
			return decide(play, id, person, 'return');
		case 'approve-translation':
			return decide(play, await steps.translationOf(id), person, 'approve');
		case 'return-translation':
			return decide(play, await steps.translationOf(id), person, 'return');
		case 'teacher-return':
			return returnToAuthor(
				db,
				await authorizeLetter(db, actor, 'pass-on', id),
				{ act: act(), reason: 'other', note: 'Once more.' },
				now
			);
		case 'recall':
			return recall(db, await authorizeLetter(db, actor, 'recall', id), { act: act() }, now);
		case 'withdraw':
			return withdraw(db, await authorizeLetter(db, actor, 'withdraw', id), { act: act() }, now);
		case 'translate':
			return translation.claim(
				db,
				await translation.authorizeTranslation(db, actor, await steps.translationOf(id)),
				{ act: act() },
				now
			);
	}
}

/** Reads as every reader, and asks the tables whether each thing that was read may be. */
async function readAll({ db, world }: Play): Promise<number> {
	let found = 0;
	for (const name of readers) {
		const reader = { id: idOf(world, name), classId: world.classes.flores };
		for (const envelope of await mailboxOf(db, reader)) {
			const letter = await deliveredLetter(db, envelope.letterId, reader);
			if (!letter) throw new Error('An envelope without a letter.');
			await prove(db, reader.id, letter);
			found++;
		}
	}
	const teacher = { id: world.adults.delmy, classId: world.classes.flores };
	const days = await db.selectFrom('mailDay').select('id').execute();
	for (const { id } of days)
		for (const letter of await deliveredToClass(db, teacher, id))
			await prove(db, letter.toChildId ?? '', letter);
	return found;
}

async function prove(
	db: Db,
	readerId: string,
	read: { letterId: string; text: string; translation: string | null }
) {
	const facts = await db
		.selectFrom('letter')
		.innerJoin('releaseItem', 'releaseItem.letterId', 'letter.id')
		.innerJoin('revision', 'revision.id', 'letter.revisionId')
		.innerJoin('decision', 'decision.revisionId', 'revision.id')
		.innerJoin('textTranslation', 'textTranslation.sourceRevisionId', 'revision.id')
		.innerJoin('revision as translated', 'translated.workId', 'textTranslation.id')
		.innerJoin('decision as second', 'second.revisionId', 'translated.id')
		.innerJoin('consentNow', 'consentNow.childId', 'letter.authorId')
		.select(['letter.status', 'letter.recipientId', 'letter.authorId', 'revision.text'])
		.select(['revision.sha256', 'decision.sha256 as approved', 'decision.outcome'])
		.select(['decision.reviewerId', 'translated.text as translation', 'second.outcome as again'])
		.select(['translated.sourceSha256', 'translated.authorId as translatorId'])
		.select(['second.reviewerId as secondReviewer', 'consentNow.answer', 'consentNow.use'])
		.select(['releaseItem.recalledAt', 'translated.sha256 as translatedHash'])
		.select(['second.sha256 as approvedTranslation'])
		.where('letter.id', '=', read.letterId)
		.where('consentNow.use', '=', 'letter')
		.where('second.outcome', '=', 'approve')
		.orderBy('translated.n', 'desc')
		.executeTakeFirstOrThrow();
	expect(facts).toMatchObject({
		status: 'released',
		recipientId: readerId,
		text: read.text,
		translation: read.translation,
		outcome: 'approve',
		approved: facts.sha256,
		again: 'approve',
		approvedTranslation: facts.translatedHash,
		sourceSha256: facts.sha256,
		answer: 'yes',
		recalledAt: null
	});
	expect(facts.reviewerId).not.toBe(facts.authorId);
	expect(facts.secondReviewer).not.toBe(facts.translatorId);
}

test(
	'no sequence of acts makes anything readable that was not looked after',
	{ timeout: 300_000 },
	async () => {
		const db = await freshDatabase();
		const world = await buildWorld(db, now);
		const steps = stepsOf(db, world, now);
		let read = 0;
		let run = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(move, { minLength: 20, maxLength: 32 }), async (moves) => {
				const letters = await Promise.all(
					pairs.map(([from, to]) => steps.write(from, to, `Hello ${to}! I am ${from}. ${newId()}`))
				);
				const mailDayId = newId();
				const onDate = `2026-${String(1 + Math.floor(run / 28)).padStart(2, '0')}-${String(1 + (run++ % 28)).padStart(2, '0')}`;
				await db
					.insertInto('mailDay')
					.values({
						id: mailDayId,
						exchangeId: world.exchangeId,
						fromClassId: world.classes.cambridge,
						onDate,
						status: 'planned'
					})
					.execute();
				const play: Play = { db, world, steps, letters, mailDayId };
				for (const step of moves) {
					// Most of what chance tries is refused; what counts is what can be read afterwards.
					await make(play, step).catch(() => undefined);
					if (step.do === 'release' || step.do === 'consent' || step.do === 'recall')
						read += await readAll(play);
				}
				read += await readAll(play);
			}),
			{ numRuns: 6, examples: [[certain]], endOnFailure: true }
		);
		expect(read).toBeGreaterThan(0);
		const corrected = await db.selectFrom('correctedTranslation').select('n').execute();
		expect(corrected).not.toEqual([]);
	}
);
