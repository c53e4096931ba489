import { sql } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import type { Carried } from './carried.ts';
import { isFirstApproval } from './first-approval.server.ts';

/** What a person translated and somebody approved within some time, oldest first; also what was corrected since. */
export const carriedBy = (
	db: Db,
	personId: string,
	{ from, until }: { from: number; until: number }
): Promise<Carried[]> =>
	db
		.selectFrom('submission')
		.innerJoin('textTranslation', 'textTranslation.id', 'submission.workId')
		.innerJoin('decision', 'decision.submissionId', 'submission.id')
		.select(['decision.at', 'textTranslation.words'])
		.where('submission.authorId', '=', personId)
		.where('submission.kind', '=', sql.lit('translation'))
		.where(isFirstApproval)
		.where('decision.at', '>=', from)
		.where('decision.at', '<', until)
		.orderBy('decision.at')
		.execute();
