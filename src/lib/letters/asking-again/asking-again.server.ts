import { refuseIfHeld } from '#lib/consent/held.server.ts';
import { withClasses } from '#lib/exchanges/membership.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import { teachesNeither } from '#lib/identity/actor.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import { coverAnew } from '#lib/moderation/protecting/queries.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Letter } from '../letter.ts';
import { freezeLetter, hold, makersOf, note, submitLetter } from '../changing.server.ts';
import { paperOf } from '../pages/freezing.server.ts';
import { saveLetter } from '../queries.server.ts';
import { lookAgain, refuseUnlessReturned } from './again.ts';

/**
 * Its author, or their teacher, asks once that somebody else reads what a reviewer returned. The same text
 * is frozen anew and stands in line for review; whoever returned it can neither open nor decide it.
 */
export function askAgain(
	db: Db,
	letter: Authorized<Letter, 'ask-again'>,
	form: { act: string; words: string },
	now: number
) {
	const { actor, subject } = letter;
	return once(db, actor.id, form.act, now, async (db) => {
		refuseUnlessReturned(subject);
		await hold(db, subject);
		if (await wasAsked(db, subject.id)) throw new Refused('conflict', 'asked-again-already');
		await refuseIfHeld(db, subject.authorId, now);
		const first = await lastReturn(db, subject);
		const took = [first.reviewerId, ...(await makersOf(db, subject.id))];
		if (!(await anybodyElse(db, subject, took, now)))
			throw new Refused('conflict', 'nobody-else-reads');
		const { revision, language } = await sameTextAgain(db, subject, now);
		const again = { ...subject, language, revisionId: revision.id };
		const submissionId = await submitLetter(db, again, revision, now, took);
		if (subject.revisionId)
			await coverAnew(db, subject.revisionId, { revisionId: revision.id, submissionId });
		await db
			.insertInto('secondLook')
			.values({
				id: newId(),
				letterId: subject.id,
				askedBy: actor.id,
				words: form.words,
				decisionId: first.id,
				submissionId,
				askedAt: now
			})
			.execute();
		await saveLetter(db, subject, lookAgain(again, submissionId, now), now);
		await note(db, actor, 'asked-again', subject, now, { sha256: revision.sha256 });
		return subject.id;
	});
}

/** A revision is submitted once, so the same words in the same language become a new one. */
async function sameTextAgain(db: InTransaction, letter: Letter, now: number) {
	const { text, language } = await revisionText(db, letter.revisionId ?? '');
	const { madeBy } = await db
		.selectFrom('revision')
		.select('madeBy')
		.where('id', '=', letter.revisionId)
		.executeTakeFirstOrThrow();
	const same = { text, madeBy, paper: await paperOf(db, letter.revisionId) };
	return { revision: await freezeLetter(db, { ...letter, language }, same, now), language };
}

/** The return that is asked about: the newest one. Words of the text may have been covered since. */
const lastReturn = (db: Db, letter: Letter) =>
	db
		.selectFrom('decision')
		.innerJoin('revision', 'revision.id', 'decision.revisionId')
		.select(['decision.id', 'decision.reviewerId'])
		.where('revision.kind', '=', 'letter')
		.where('revision.workId', '=', letter.id)
		.where('decision.outcome', '=', 'return')
		.orderBy('decision.at', 'desc')
		.executeTakeFirstOrThrow();

export const wasAsked = async (db: Db, letterId: string): Promise<boolean> =>
	(await db
		.selectFrom('secondLook')
		.select('id')
		.where('letterId', '=', letterId)
		.executeTakeFirst()) !== undefined;

/** Whether there is a reviewer who took no part and could read it: nobody is sent to wait for nobody. */
async function anybodyElse(
	db: Db,
	letter: Letter,
	took: readonly string[],
	now: number
): Promise<boolean> {
	const classes = [letter.authorClassId, letter.recipientClassId];
	for (const id of await holdersOf(db, 'moderator', letter.places)) {
		if (id === letter.authorId || took.includes(id)) continue;
		const person = await knownPerson(db, id, now);
		if (!person?.roles.some(({ role }) => role === 'moderator')) continue;
		const other = await withClasses(db, person, now);
		const independent = teachesNeither(other, { id: letter.exchangeId, classIds: classes });
		if (independent && other.reads.includes(letter.language)) return true;
	}
	return false;
}
