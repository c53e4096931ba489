import type { Locale } from '#lib/i18n/locale.ts';
import type { QuotedComment } from '#lib/moderation/commenting/comment.ts';
import { commentsOfLastReturn } from '#lib/moderation/commenting/comments.server.ts';
import { reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Work } from '../work.ts';

/** Why a work came back, with what was said about its words. */
export interface Returned {
	readonly why: string;
	readonly note: string;
	readonly comments: readonly QuotedComment[];
	/** In which language the words stand. */
	readonly language: Language;
}

/** For whoever writes it, as long as it has not been handed in anew; null where nothing came back. */
export async function returnedWith(
	db: Db,
	{ id, state, language }: Pick<Work, 'id' | 'state' | 'language'>,
	reader: Locale
): Promise<Returned | null> {
	if (state.status !== 'returned') return null;
	const labels = await reasonLabels(db, reader);
	const commented = await commentsOfLastReturn(db, id);
	return {
		why: labels[state.reason] ?? '',
		note: state.note,
		comments: commented?.comments ?? [],
		language
	};
}
