import type { Db } from '#lib/platform/database.ts';

/** More than that would be keeping a file on a child. */
const shownReturns = 3;

/**
 * Why letters of an author came back from a reviewer before, newest first: so that the next note can build on the
 * last. No numbers, nothing about who returned them.
 *
 * @param except the letter that is read now; what was said about it stands elsewhere
 * @param places where whoever asks reviews: exchanges, or communities of theirs
 */
export const earlierReturns = (
	db: Db,
	{ authorId, except, places }: { authorId: string; except: string; places: readonly string[] }
) =>
	db
		.selectFrom('letter')
		.innerJoin('exchange', 'exchange.id', 'letter.exchangeId')
		.innerJoin('submission', 'submission.workId', 'letter.id')
		.innerJoin('decision', 'decision.submissionId', 'submission.id')
		.select(['decision.id', 'decision.reason', 'decision.note', 'decision.at'])
		.where('letter.authorId', '=', authorId)
		.where('letter.id', '<>', except)
		.where((eb) =>
			eb.or([
				eb('exchange.id', 'in', places),
				eb('exchange.communityA', 'in', places),
				eb('exchange.communityB', 'in', places)
			])
		)
		.where('decision.outcome', '=', 'return')
		.where('letter.status', '<>', 'safeguarded')
		.orderBy('decision.at', 'desc')
		.limit(shownReturns)
		.execute();
