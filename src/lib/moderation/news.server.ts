import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import type { Story } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';

/** One line for a whole exchange, however many items wait. */
export async function reviewWaits(
	db: InTransaction,
	exchangeId: string,
	places: readonly string[],
	author: string | null,
	others: readonly string[] = []
): Promise<Story> {
	const readers = [...(await holdersOf(db, 'moderator', places)), ...others];
	return {
		to: readers.filter((id) => id !== author),
		news: { kind: 'review-waiting', subjectId: exchangeId, address: '/review' }
	};
}
