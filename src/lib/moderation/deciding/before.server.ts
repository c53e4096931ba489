import { changedParagraphs } from '#lib/platform/changed-paragraphs.ts';
import { wordChanges, type WordChange } from '#lib/platform/changes.ts';
import type { Db } from '#lib/platform/database.ts';
import type { QuotedComment } from '../commenting/comment.ts';
import { commentedText, isSealed, lastReturnOf } from '../commenting/comments.server.ts';
import { revisionText } from '../queries.server.ts';
import type { ReturnReason, Submission } from '../submission.ts';
import { changedStretches, isChanged, type Stretch } from './since.ts';

/** Why a work went back to its author last, and what they changed since. Never who returned it. */
export interface Before {
	reason: ReturnReason | null;
	note: string;
	at: number;
	comments: QuotedComment[];
	/** The paragraphs that changed, word by word; null when the earlier text is sealed or gone. */
	paragraphs: WordChange[][] | null;
	/** Where the text that waits now differs. */
	stretches: Stretch[];
	/** Something to look at stands in what is new. */
	newFlags: boolean;
}

/**
 * For whoever reviews it now; null when nobody ever returned it.
 *
 * @param flags those of the text that waits
 */
export async function sinceReturn(
	db: Db,
	item: Pick<Submission, 'workId' | 'revisionId'>,
	flags: readonly { start: number; end: number; fine: boolean }[]
): Promise<Before | null> {
	const last = await lastReturnOf(db, item.workId);
	if (!last || last.revisionId === item.revisionId) return null;
	const { id: decisionId, revisionId, reason, note, at } = last;
	const commented = await commentedText(db, { decisionId, revisionId });
	const changes = await changesSince(db, revisionId, item.revisionId);
	const stretches = changedStretches(changes ?? []);
	return {
		...{ reason, note, at, stretches },
		comments: commented?.comments ?? [],
		paragraphs: changes && changedParagraphs(changes),
		newFlags: flags.some((flag) => !flag.fine && isChanged(stretches, flag))
	};
}

/** From one revision to a later one; null when the earlier is sealed or gone. */
export async function changesSince(
	db: Db,
	before: string,
	now: string
): Promise<WordChange[] | null> {
	if (await isSealed(db, before)) return null;
	const [older, newer] = [await revisionText(db, before), await revisionText(db, now)];
	return older.text === '' ? null : wordChanges(older.text, newer.text);
}
