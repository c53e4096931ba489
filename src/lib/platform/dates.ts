import { languageTag, type Locale } from '#lib/i18n/locale.ts';

/**
 * Calendar dates are text `YYYY-MM-DD` in the zone of a community; instants are milliseconds UTC.
 * Zones are IANA names (`America/El_Salvador`, `America/New_York`). An "until" includes its day.
 * Dates written so compare as text, but `compareDates` says what is meant.
 */
export type CalendarDate = string;

const DAY = 86_400_000;
const QUARTER = 900_000;

export function isDate(text: unknown): text is CalendarDate {
	if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const instant = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The day that it is at this instant in this zone. Throws a RangeError for an unknown zone. */
export const localDate = (instant: number, timeZone: string): CalendarDate =>
	dayOfQuarter(Math.floor(instant / QUARTER), timeZone);

/** Clocks differ by whole quarters of an hour everywhere, so the day is one all through a quarter. */
const dayOfQuarter = remembering((quarter: number, timeZone: string): CalendarDate => {
	const parts = new Map(
		dayIn(timeZone)
			.formatToParts(quarter * QUARTER)
			.map((part) => [part.type, part.value])
	);
	return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
});

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
	new Date(midnightUtc(date) + days * DAY).toISOString().slice(0, 10);

/** Days from the first to the second, negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
	(midnightUtc(to) - midnightUtc(from)) / DAY;

/** Below 0, 0 or above 0, for sorting. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
	a < b ? -1 : a > b ? 1 : 0;

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: CalendarDate): number => new Date(midnightUtc(date)).getUTCDay();

/** The Monday of the week in which a day lies. */
export const mondayOf = (date: CalendarDate): CalendarDate =>
	addDays(date, -((weekday(date) + 6) % 7));

/** The Monday of the week in which an instant lies, by the calendar of this zone. */
export const weekOf = (instant: number, timeZone: string): CalendarDate =>
	mondayOf(localDate(instant, timeZone));

/** The Mondays of the last weeks in this zone, this week's first. */
export function lastWeeks(now: number, timeZone: string, weeks: number): CalendarDate[] {
	const last = weekOf(now, timeZone);
	return Array.from({ length: weeks }, (_, ago) => addDays(last, -7 * ago));
}

/**
 * The first instant of this day in this zone. Found by halving three days, because midnight does
 * not exist everywhere on the day that clocks change.
 */
export function startOfLocalDay(date: CalendarDate, timeZone: string): number {
	let before = midnightUtc(date) - 1.5 * DAY;
	let reached = midnightUtc(date) + 1.5 * DAY;
	while (reached - before > 1) {
		const middle = Math.floor((before + reached) / 2);
		if (localDate(middle, timeZone) >= date) reached = middle;
		else before = middle;
	}
	return reached;
}

/** What a clock on the wall shows, as a browser sends it: `2026-11-25T17:30`. */
export type WallTime = string;

export const isWallTime = (text: unknown): text is WallTime =>
	typeof text === 'string' &&
	/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) &&
	isDate(text.slice(0, 10));

/**
 * When a clock in this zone shows this time: the first time where it shows it twice, and an hour later where clocks
 * skip it.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
	const asUtc = Date.parse(`${wall}:00Z`);
	const near = asUtc - aheadOfUtc(asUtc, timeZone);
	const found = asUtc - aheadOfUtc(near, timeZone);
	return aheadOfUtc(found, timeZone) === asUtc - found ? found : near;
}

/** Milliseconds; negative to the west. */
function aheadOfUtc(instant: number, timeZone: string): number {
	const part = new Map(
		clockIn(timeZone)
			.formatToParts(instant)
			.map(({ type, value }) => [type, Number(value)])
	);
	const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
	const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
	return shown - Math.floor(instant / 60_000) * 60_000;
}

/** "October 2, 2026", "2 de octubre de 2026"; with `weekday`, "Friday, October 2, 2026". */
export const formatDate = (
	date: CalendarDate,
	locale: Locale,
	style: 'long' | 'short' | 'weekday' = 'long'
): string => inWords(date, locale, style);

const inWords = remembering(
	(date: CalendarDate, locale: Locale, style: 'long' | 'short' | 'weekday') =>
		dateStyles(locale, style).format(midnightUtc(date))
);

/** Time of day in this zone, as a sentence says it: "3:05 PM", "las 3:05 p. m.", "la 1:05 p. m.". */
export function formatTime(instant: number, timeZone: string, locale: Locale): string {
	const shown = timeIn(timeZone, locale).format(instant);
	return locale === 'es' ? `${/^1(?!\d)/.test(shown) ? 'la' : 'las'} ${shown}` : shown;
}

/** Date and time of day in this zone: "Oct 2, 2026, 3:05 PM", "2 oct 2026, 3:05 p. m.". */
export const formatInstant = (instant: number, timeZone: string, locale: Locale): string =>
	instantIn(timeZone, locale).format(instant);

const midnightUtc = remembering((date: CalendarDate): number => {
	if (!isDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
	return Date.parse(`${date}T00:00:00Z`);
});

/** Lists ask for the same few days in every row. */
function remembering<Asked extends (string | number)[], Answer>(
	answer: (...asked: Asked) => Answer
) {
	const known = new Map<string, Answer>();
	return (...asked: Asked): Answer => {
		const name = asked.join(' ');
		let found = known.get(name);
		if (found === undefined) {
			found = answer(...asked);
			if (known.size >= 5_000) known.clear();
			known.set(name, found);
		}
		return found;
	};
}

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
function once<Key extends string[]>(make: (...key: Key) => Intl.DateTimeFormat) {
	const made = new Map<string, Intl.DateTimeFormat>();
	return (...key: Key): Intl.DateTimeFormat => {
		const name = key.join(' ');
		const format = made.get(name) ?? make(...key);
		made.set(name, format);
		return format;
	};
}

const dayIn = once(
	(timeZone: string) =>
		new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit'
		})
);
const clockIn = once(
	(timeZone: string) =>
		new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit'
		})
);
const dateStyles = once((locale: Locale, style: 'long' | 'short' | 'weekday') => {
	const dateStyle = style === 'weekday' ? 'full' : style === 'short' ? 'medium' : 'long';
	return new Intl.DateTimeFormat(languageTag[locale], { dateStyle, timeZone: 'UTC' });
});
const timeIn = once(
	(timeZone: string, locale: Locale) =>
		new Intl.DateTimeFormat(languageTag[locale], { timeStyle: 'short', timeZone })
);
const instantIn = once(
	(timeZone: string, locale: Locale) =>
		new Intl.DateTimeFormat(languageTag[locale], {
			dateStyle: 'medium',
			timeStyle: 'short',
			timeZone
		})
);
