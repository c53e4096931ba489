import type { Db } from '#lib/platform/database.ts';
import type { Carried } from './carried.ts';

/** What a person translated and somebody approved within some time, oldest first. */
export const carriedBy = (
	db: Db,
	personId: string,
	{ from, until }: { from: number; until: number }
): Promise<Carried[]> =>
	db
		.selectFrom('textTranslation')
		.innerJoin('decision', 'decision.id', 'textTranslation.decisionId')
		.select(['decision.at', 'textTranslation.words'])
		.where('textTranslation.translatorId', '=', personId)
		.where('textTranslation.status', '=', 'approved')
		.where('decision.at', '>=', from)
		.where('decision.at', '<', until)
		.orderBy('decision.at')
		.execute();
