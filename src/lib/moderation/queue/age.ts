import { languageTag, type Locale } from '#lib/i18n/locale.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';
import { daysBetween, type CalendarDate } from '#lib/platform/dates.ts';

/** Making a formatter takes a hundred times as long as using it, so each is made once a language. */
function once<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
	const made: Partial<Record<Locale, Format>> = {};
	return (locale) => (made[locale] ??= make(languageTag[locale]));
}

const counted = once((tag) => new Intl.RelativeTimeFormat(tag));
const named = once((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const languages = once((tag) => {
	const names = new Intl.DisplayNames(tag, { type: 'language' });
	return { es: names.of('es') ?? 'es', en: names.of('en') ?? 'en' };
});

/** "3 days ago", "hace 3 días": in whole days, hours or minutes; "este minuto" for what just happened. */
export function ago(instant: number, now: number, locale: Locale): string {
	const age = now - instant;
	if (age < minute) return named(locale).format(0, 'minute');
	const [length, unit] =
		age >= day
			? ([day, 'day'] as const)
			: age >= hour
				? ([hour, 'hour'] as const)
				: ([minute, 'minute'] as const);
	return counted(locale).format(-Math.floor(age / length), unit);
}

/** "tomorrow", "in 4 days", "hace 2 días": from one calendar date to another. */
export const fromToday = (date: CalendarDate, today: CalendarDate, locale: Locale): string =>
	named(locale).format(daysBetween(today, date), 'day');

/** A mail day that has come or comes within two days. */
export const isSoon = (mailDay: CalendarDate | null, today: CalendarDate): boolean =>
	mailDay !== null && daysBetween(today, mailDay) <= 2;

/** "Spanish", "inglés": the name of a language in another, as inside a sentence. */
export const languageName = (language: Locale, locale: Locale): string =>
	languages(locale)[language];
