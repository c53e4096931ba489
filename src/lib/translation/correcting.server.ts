import { withClasses } from '#lib/exchanges/membership.server.ts';
import { knownPerson } from '#lib/identity/people.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { moveTo, whereItIs } from './moving.server.ts';
import { mayTranslate } from './policy.ts';
import { findTranslation, segmentsOf } from './queries.server.ts';
import { claimLasts, type Segment, type TextTranslation } from './translation.ts';

interface ToCorrect {
	id: string;
	/** Which words of the source it is about, UTF-16 units; null for the whole. */
	at: { start: number; end: number } | null;
	note: string;
	/** To whoever made it, if they may translate it still; else anybody may take it. */
	toTranslator: boolean;
}

/**
 * An approved translation goes back to be corrected. What was approved stays what it was; the new words
 * become a revision of their own. One that is being corrected already only gets the note.
 */
export async function sendToBeCorrected(
	db: InTransaction,
	{ id, at, note, toTranslator }: ToCorrect,
	now: number
): Promise<void> {
	const translation = await findTranslation(db, id);
	if (!translation) throw new Error(`There is no translation ${id}.`);
	if (translation.takenBackAt !== null) throw await whereItIs(db, id);
	// Its translator reads no note any more, and whoever asked would hear that theirs was corrected too.
	if (translation.status === 'in-review') throw new Refused('conflict', 'correction-in-review');
	if (translation.status === 'approved') {
		if (toTranslator && (await maySeeItAgain(db, translation, now)))
			await moveTo(db, translation, 'returned', now, {
				from: ['approved'],
				set: { claimedAt: now, claimedUntil: now + claimLasts }
			});
		else
			await moveTo(db, translation, 'waiting', now, {
				from: ['approved'],
				set: { translatorId: null, claimedAt: null, claimedUntil: null }
			});
	}
	if (at) await markSentences(db, id, at, note);
}

async function maySeeItAgain(db: InTransaction, translation: TextTranslation, now: number) {
	const person =
		translation.translatorId === null ? null : await knownPerson(db, translation.translatorId, now);
	return person !== null && mayTranslate(await withClasses(db, person, now), translation);
}

async function markSentences(
	db: InTransaction,
	translationId: string,
	at: { start: number; end: number },
	note: string
) {
	const { text } = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('revision.text')
		.where('textTranslation.id', '=', translationId)
		.executeTakeFirstOrThrow();
	const before = text.length - text.trimStart().length;
	const about = segmentsAt(await segmentsOf(db, translationId), at, before);
	if (about.length === 0) return;
	await db
		.updateTable('segment')
		.set({ comment: note || null, state: 'returned' })
		.where('translationId', '=', translationId)
		.where('n', 'in', about)
		.execute();
}

/** Which sentences a stretch of the source touches; the first one stands after the white space `before` it. */
function segmentsAt(
	segments: readonly Segment[],
	{ start, end }: { start: number; end: number },
	before: number
) {
	let from = before;
	return segments.flatMap(({ n, source, after }) => {
		const [begins, ends] = [from, from + source.length];
		from = ends + after.length;
		return begins < end && ends > start ? [n] : [];
	});
}
