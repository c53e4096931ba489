import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import { formatInstant } from '#lib/platform/dates.ts';
import type { Sprint, stageOf } from './sprint.ts';

/** When a sprint begins, ends or ended, in the time of its community, which is named. */
export function sprintWhen(
	{ fromAt, untilAt, timeZone, place }: Pick<Sprint, 'fromAt' | 'untilAt' | 'timeZone' | 'place'>,
	stage: ReturnType<typeof stageOf>,
	{ t, locale }: { t: T; locale: Locale }
): string {
	const at = formatInstant(stage === 'to-come' ? fromAt : untilAt, timeZone, locale);
	const when = t('translators:sprint.timeIn', { when: at, place });
	if (stage === 'to-come') return t('translators:sprint.begins', { when });
	return t(stage === 'over' ? 'translators:sprint.ended' : 'translators:sprint.until', { when });
}
