import { languageTag, type Locale } from '#lib/i18n/locale.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import { daysBetween, type CalendarDate } from '#lib/platform/dates.ts';

const made = new Map<Locale, Intl.RelativeTimeFormat>();

function relative(locale: Locale): Intl.RelativeTimeFormat {
	const format =
		made.get(locale) ?? new Intl.RelativeTimeFormat(languageTag[locale], { numeric: 'auto' });
	made.set(locale, format);
	return format;
}

/** "3 days ago", "hace 3 días": in whole days, hours or minutes. */
export function ago(instant: number, now: number, locale: Locale): string {
	const age = Math.max(0, now - instant);
	const whole = (unit: 'day' | 'hour' | 'minute', length: number) =>
		relative(locale).format(-Math.floor(age / length), unit);
	if (age >= day) return whole('day', day);
	if (age >= hour) return whole('hour', hour);
	return whole('minute', minute);
}

/** "tomorrow", "in 4 days", "hace 2 días": from one calendar date to another. */
export const fromToday = (date: CalendarDate, today: CalendarDate, locale: Locale): string =>
	relative(locale).format(daysBetween(today, date), 'day');

/** "Spanish", "inglés": the name of a language in another, as inside a sentence. */
export function languageName(language: Locale, locale: Locale): string {
	const names = new Intl.DisplayNames(languageTag[locale], { type: 'language' });
	return names.of(language) ?? language;
}

/** A mail day that has come or comes within two days. */
export const isSoon = (mailDay: CalendarDate | null, today: CalendarDate): boolean =>
	mailDay !== null && daysBetween(today, mailDay) <= 2;
