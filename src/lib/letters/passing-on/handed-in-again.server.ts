import type { Locale } from '#lib/i18n/locale.ts';
import { changesSince, sinceReturn } from '#lib/moderation/deciding/before.server.ts';
import { languageOfAuthor } from '#lib/moderation/queries.server.ts';
import { reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import { changedParagraphs } from '#lib/platform/changed-paragraphs.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Letter } from '../letter.ts';

/**
 * For the teacher with whom a letter lies once more: why a reviewer returned it, and what its author changed
 * since. Where the teacher returned it, just what changed. Null when it was handed in for the first time.
 */
export async function handedInAgain(db: Db, letter: Letter, revisionId: string, locale: Locale) {
	if (letter.state.status !== 'with-teacher') return null;
	const noteLanguage = await languageOfAuthor(db, letter);
	const returned = await sinceReturn(db, { workId: letter.id, revisionId }, []);
	if (returned) {
		const { reason, note, at, comments, paragraphs } = returned;
		const why = reason && (await reasonLabels(db, locale))[reason];
		return { why, noteLanguage, before: { note, at, comments, paragraphs } };
	}
	const earlier = await handedInBefore(db, letter.id);
	const changes = earlier && (await changesSince(db, earlier, revisionId));
	if (!changes) return null;
	const before = { note: '', at: null, comments: [], paragraphs: changedParagraphs(changes) };
	return { why: null, noteLanguage, before };
}

/** The text that its author changed before they handed it in as it is now. */
async function handedInBefore(db: Db, letterId: string): Promise<string | undefined> {
	const revisions = await db
		.selectFrom('revision')
		.select(['id', 'madeBy', 'authorId'])
		.where('kind', '=', 'letter')
		.where('workId', '=', letterId)
		.orderBy('n')
		.execute();
	const own = revisions.findLastIndex(({ madeBy, authorId }) => madeBy === authorId);
	// Of a letter that is dictated, its teacher makes every text.
	return revisions[(own === -1 ? revisions.length - 1 : own) - 1]?.id;
}
