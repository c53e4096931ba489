import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { passOn } from '#lib/letters/passing-on/passing-on.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import { noteLook } from '#lib/photos/reviewing/looking.server.ts';
import * as translation from '#lib/translation/translation.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { startLetter } from './desk.ts';
import { lookAtPages } from './typed.ts';
import { wavesFor } from './waving.ts';
import { lookAtPicturesOf } from './plan-looks.ts';
import { idOf, type World } from './world.ts';

/** A fresh act id, as a form would carry. */
export const act = () => `test:${newId()}`;

/** Somebody of the cast, as they would be after signing in. */
export async function actorOf(db: Db, personId: string, now: number) {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('This person may not act at all.');
	return actor;
}

/** The way of a letter, one verb a step; each does what the pages do, with the same use cases. */
export function stepsOf(db: Db, world: World, now: number) {
	const sideOf = async (childId: string) => {
		const actor = await actorOf(db, childId, now);
		return actor.classId === world.classes.cambridge ? 'cambridge' : 'flores';
	};

	async function write(from: string, to: string, text: string): Promise<string> {
		const author = idOf(world, from);
		const side = await sideOf(author);
		const pair = await db
			.selectFrom('pair')
			.select('id')
			.where(side === 'cambridge' ? 'childA' : 'childB', '=', author)
			.where(side === 'cambridge' ? 'childB' : 'childA', '=', idOf(world, to))
			.executeTakeFirstOrThrow();
		const id = await startLetter(
			db,
			await actorOf(db, author, now),
			{
				exchangeId: world.exchangeId,
				authorClassId: world.classes[side],
				kind: 'pair',
				pairId: pair.id,
				recipientId: idOf(world, to),
				recipientClassId: world.classes[side === 'cambridge' ? 'flores' : 'cambridge'],
				language: side === 'cambridge' ? 'en' : 'es',
				stamp: 'sail',
				answersId: null
			},
			now
		);
		await db.updateTable('letterDraft').set({ text }).where('letterId', '=', id).execute();
		return id;
	}

	async function sendToTeacher(letterId: string) {
		const letter = await findLetter(db, letterId);
		const draft = await db
			.selectFrom('letterDraft')
			.select('text')
			.where('letterId', '=', letterId)
			.executeTakeFirstOrThrow();
		const author = await actorOf(db, letter?.authorId ?? '', now);
		const mine = await authorizeLetter(db, author, 'write', letterId);
		await handIn(db, mine, { act: act(), text: draft.text, stamp: 'sail' }, now);
	}

	async function passOnByTeacher(letterId: string) {
		const letter = await findLetter(db, letterId);
		const teacher =
			letter?.authorClassId === world.classes.cambridge ? world.adults.laura : world.adults.delmy;
		const checked = await authorizeLetter(db, await actorOf(db, teacher, now), 'pass-on', letterId);
		const revision = await db
			.selectFrom('revision')
			.select(['id', 'sha256'])
			.where('id', '=', letter?.revisionId ?? '')
			.executeTakeFirstOrThrow();
		const form = { act: act(), revisionId: revision.id, sha256: revision.sha256 };
		await passOn(db, checked, form, now);
	}

	const openSubmissionOf = (workId: string) =>
		db
			.selectFrom('submission')
			.selectAll()
			.where('workId', '=', workId)
			.where('status', '=', 'waiting')
			.executeTakeFirstOrThrow();

	async function approve(workId: string, reviewerId: string) {
		const item = await openSubmissionOf(workId);
		const reviewer = await actorOf(db, reviewerId, now);
		const review = await moderation.authorizeReview(db, reviewer, item.id);
		await claim(db, review, now);
		// What the page of a photo does when its picture is opened.
		if (item.kind === 'photo')
			await noteLook(
				db,
				reviewerId,
				{ photoId: workId, revisionId: item.revisionId, what: 'review' },
				now
			);
		if (item.kind === 'lesson')
			await lookAtPicturesOf(db, workId, reviewerId, item.revisionId, now);
		// The same of the pages of a letter that was written on paper.
		if (item.kind === 'letter') await lookAtPages(db, reviewerId, item.revisionId, now);
		const seen = { act: act(), revisionId: item.revisionId, sha256: item.sha256 };
		const asked = await askedFor(db, item);
		const fine = { reason: 'seen-fine', note: '' } as const;
		const answers = new Map(asked.map((one) => [one, fine]));
		await moderation.approve(db, review, { ...seen, answers }, now);
	}

	async function returnLetter(
		workId: string,
		note: string,
		reviewerId = world.adults.tomas,
		reason = 'unkind'
	) {
		const item = await openSubmissionOf(workId);
		const review = await moderation.authorizeReview(
			db,
			await actorOf(db, reviewerId, now),
			item.id
		);
		await claim(db, review, now);
		const seen = { act: act(), revisionId: item.revisionId, sha256: item.sha256 };
		await moderation.returnToAuthor(db, review, { ...seen, reason, note }, now);
	}

	/** Of the newest text of a letter or photo. */
	async function translationOf(workId: string): Promise<string> {
		const { id } = await db
			.selectFrom('textTranslation')
			.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
			.select('textTranslation.id')
			.where('revision.workId', '=', workId)
			.orderBy('revision.n', 'desc')
			.limit(1)
			.executeTakeFirstOrThrow();
		return id;
	}

	async function takeToDesk(letterId: string) {
		const id = await translationOf(letterId);
		const carmen = await actorOf(db, world.adults.carmen, now);
		const text = await translation.authorizeTranslation(db, carmen, id);
		await translation.claim(db, text, { act: act() }, now);
	}

	/** @param say makes the target of each source sentence */
	async function translate(letterId: string, say: (source: string) => string) {
		const id = await translationOf(letterId);
		const carmen = await actorOf(db, world.adults.carmen, now);
		const segments = await segmentsOf(db, id);
		const targets = new Map(segments.map((segment) => [segment.n, say(segment.source)]));
		const text = await translation.authorizeWriting(db, carmen, id);
		await translation.saveSegments(db, text, targets, now);
	}

	async function handInTranslation(letterId: string) {
		const carmen = await actorOf(db, world.adults.carmen, now);
		const id = await translationOf(letterId);
		const text = await translation.authorizeWriting(db, carmen, id);
		await translation.handIn(db, text, { act: act(), waves: await wavesFor(db, id) }, now);
	}

	return {
		write,
		sendToTeacher,
		passOnByTeacher,
		approveLetter: (letterId: string, reviewerId = world.adults.tomas) =>
			approve(letterId, reviewerId),
		returnLetter,
		openSubmissionOf,
		translationOf,
		takeToDesk,
		translate,
		handInTranslation,
		approveTranslation: async (letterId: string) =>
			approve(await translationOf(letterId), world.adults.ines)
	};
}

export type Steps = ReturnType<typeof stepsOf>;
