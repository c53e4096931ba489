import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import { fromToday } from './age.ts';

/** "Mail day in 3 days", "El día de correo fue ayer": said the same way wherever a text waits for its mail. */
export function mailDayWords(
	mailDay: CalendarDate | null,
	today: CalendarDate,
	{ t, locale }: { t: T; locale: Locale }
): string {
	if (mailDay === null) return t('common:mailDay.none');
	const when = fromToday(mailDay, today, locale);
	return t(mailDay < today ? 'common:mailDay.was' : 'common:mailDay.when', { when });
}
