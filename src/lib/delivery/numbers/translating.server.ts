import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { addDays, startOfLocalDay } from '#lib/platform/dates.ts';
import { isFirstApproval } from '#lib/translation/people/first-approval.server.ts';
import { daysOf, type Quarter } from './quarter.ts';

/** A text whose translation was approved: when it came to each step, and how long it is. Of nobody. */
export interface Translated {
	askedAt: number;
	takenAt: number | null;
	handedInAt: number | null;
	approvedAt: number;
	words: number;
	sourceLanguage: Locale;
	targetLanguage: Locale;
}

/** What was translated for some exchanges, and approved within a quarter as it is counted in one place. */
export function translatedIn(
	db: Db,
	exchangeIds: readonly string[],
	quarter: Quarter,
	timeZone: string
): Promise<Translated[]> {
	const { first, last } = daysOf(quarter);
	return (
		db
			.selectFrom('decision')
			.innerJoin('submission', 'submission.id', 'decision.submissionId')
			.innerJoin('textTranslation', 'textTranslation.id', 'submission.workId')
			.select(['textTranslation.askedAt', 'textTranslation.takenAt', 'textTranslation.words'])
			.select(['textTranslation.sourceLanguage', 'textTranslation.targetLanguage'])
			.select('decision.at as approvedAt')
			// The first time: what came back was at this step before.
			.select((eb) =>
				eb
					.selectFrom('submission as handed')
					.select((eb) => eb.fn.min('handed.submittedAt').as('at'))
					.whereRef('handed.workId', '=', 'textTranslation.id')
					.as('handedInAt')
			)
			.where(isFirstApproval)
			.where('decision.at', '>=', startOfLocalDay(first, timeZone))
			.where('decision.at', '<', startOfLocalDay(addDays(last, 1), timeZone))
			.where('textTranslation.exchangeId', 'in', exchangeIds)
			.execute()
	);
}
