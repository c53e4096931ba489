import { languageTag, type Locale } from '#lib/i18n/locale.ts';

const made = new Map<string, Intl.DateTimeFormat>();

/** "10:42 AM", "10:42 a. m.": for what happened on this day. */
export function timeOfDay(instant: number, timeZone: string, locale: Locale): string {
	const name = `${timeZone} ${locale}`;
	let format = made.get(name);
	if (!format) {
		format = new Intl.DateTimeFormat(languageTag[locale], { timeStyle: 'short', timeZone });
		made.set(name, format);
	}
	return format.format(instant);
}
