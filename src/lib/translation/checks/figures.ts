import type { Locale } from '#lib/i18n/locale.ts';
import { clockWords, days, months, numberWords, tens } from './number-words.ts';
import { wordsIn, type Said } from './said.ts';

/** A number, price, time, month or day of the week in a text. */
export interface Figure {
	/** What it says, in no language: `3`, `$3.5`, `15:30`, `month 9`, `day 1`. */
	readonly key: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Said so that it must stand in the other language too. */
	readonly firm: boolean;
}

/** All of them in the order of the text; each stretch is read once, the longest first. */
export function figuresIn(text: string, language: Locale): Figure[] {
	const taken: Figure[] = [];
	const said = wordsIn(text);
	for (const read of [
		webAddresses,
		clocks,
		spokenClocks,
		slashDates,
		prices,
		ordinals,
		numbers,
		calendar,
		words
	])
		for (const figure of read(text, language, said))
			if (!taken.some(({ start, end }) => figure.start < end && start < figure.end))
				taken.push(figure);
	return taken
		.filter(({ key }) => key !== '')
		.flatMap(parted)
		.sort((a, b) => a.start - b.start);
}

const figure = (match: RegExpExecArray, key: string, firm = true): Figure => {
	const text = match[0].trim();
	const start = match.index + match[0].indexOf(text);
	return { key, text, start, end: start + text.length, firm };
};

/** A date in digits is a day and a month; each is compared by itself. */
const parted = (one: Figure): Figure[] => one.key.split(' & ').map((key) => ({ ...one, key }));

function* webAddresses(text: string) {
	for (const match of text.matchAll(/\b(?:https?:\/\/|www\.)\S+/g)) yield figure(match, '');
}

const half = String.raw`(?:\s*([ap])\.?\s?m\b\.?)`;
const clock = new RegExp(
	String.raw`(?<![\d.,:])(\d{1,2})(?:[:.h]([0-5]\d))?${half}|(?<![\d:])(\d{1,2}):([0-5]\d)(?!\d)`,
	'giu'
);

/** By a clock of twelve hours: a child who writes 3 means the one of the day. */
function* clocks(text: string) {
	for (const match of text.matchAll(clock)) {
		const hours = Number(match[1] ?? match[4]);
		if (hours < 25) yield figure(match, clockKey(hours, Number(match[2] ?? match[5] ?? 0)));
	}
}

/** `3` of three o’clock is a number like any: `at three`, `a las 3`, `3 p. m.` */
const clockKey = (hours: number, minutes: number) =>
	minutes === 0 ? String(((hours + 11) % 12) + 1) : `${((hours + 11) % 12) + 1}:${minutes}`;

/** `las tres y media`, `half past three`, `a quarter to four`. */
function* spokenClocks(text: string, language: Locale) {
	for (const { pattern, minutes, hourShift } of clockWords[language])
		for (const match of text.matchAll(pattern)) {
			const said = (match[1] ?? '').toLowerCase();
			const hours = /^\d+$/.test(said) ? Number(said) : numberWords[language].get(said);
			if (hours !== undefined && hours >= 1 && hours <= 12)
				yield figure(match, clockKey(hours + hourShift + 12, minutes));
		}
}

/** 9/15 in Cambridge is 15/9 in Las Flores. */
function* slashDates(text: string, language: Locale) {
	for (const match of text.matchAll(
		/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/g
	)) {
		const [first, second] = [Number(match[1]), Number(match[2])];
		const [day, month] = language === 'es' ? [first, second] : [second, first];
		if (month < 1 || month > 12 || day < 1 || day > 31) continue;
		const year =
			match[3] === undefined ? '' : ` & ${match[3].length === 2 ? `20${match[3]}` : match[3]}`;
		yield figure(match, `${day} & month ${month}${year}`);
	}
}

const amount = String.raw`\d+(?:[.,]\d{3}(?!\d))*(?:[.,]\d+)?`;
const price = new RegExp(
	String.raw`(?:US)?\$\s?(${amount})|(${amount})\s?(?:dollars?\b|bucks?\b|dólar(?:es)?\b|USD\b)|(${amount})\s?(?:¢|cents?\b|centavos?\b|ctvs?\b)`,
	'giu'
);

function* prices(text: string) {
	for (const match of text.matchAll(price)) {
		const whole = match[1] ?? match[2];
		const value = whole === undefined ? valueOf(match[3] ?? '') / 100 : valueOf(whole);
		yield figure(match, `$${value}`);
	}
}

/** 3.º, 3.er, 3rd, 21st: the number that they are of. */
function* ordinals(text: string) {
	for (const match of text.matchAll(
		/(?<![\d.,])(\d{1,3})(?:\.?[ºª°]|\.?(?:er|ro|ra|do|da|to|ta|vo|va|mo|ma)\b|st\b|nd\b|rd\b|th\b|s\b)/giu
	))
		yield figure(match, String(Number(match[1])));
}

function* numbers(text: string) {
	const pattern = new RegExp(String.raw`(?<![\p{L}\d])${amount}`, 'gu');
	for (const match of text.matchAll(pattern)) yield figure(match, String(valueOf(match[0])));
}

/** Three digits after a sign are thousands, in El Salvador as in the United States; else it is the decimal sign. */
function valueOf(written: string): number {
	const decimal = /[.,](\d{1,2}|\d{4,})$/.exec(written);
	const whole = (decimal ? written.slice(0, decimal.index) : written).replace(/[.,]/g, '');
	return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}

function* calendar(text: string, language: Locale, said: readonly Said[]) {
	for (const [i, { folded, start, end, capital, first }] of said.entries()) {
		const whole = { text: text.slice(start, end), start, end, firm: true };
		const month = months[language].get(folded);
		const day = days[language].get(folded.replace(/s$/, '')) ?? days[language].get(folded);
		// May and March are verbs as well, and Domingo, Julio and April are children.
		const beside = /\d/.test(`${said[i - 1]?.word} ${said[i + 1]?.word}`);
		const sure = language === 'en' ? capital && (!first || beside) : !capital || beside;
		const maybe = /^(?:may|march|april|june|august)$/.test(folded);
		const dated =
			beside || /^(?:in|of|last|this|next|since|until|and|de|en)$/.test(said[i - 1]?.folded ?? '');
		if (month !== undefined && sure && (!maybe || language === 'es' || dated))
			yield { ...whole, key: `month ${month}` };
		else if (month !== undefined && (language === 'es' || capital))
			yield { ...whole, key: `month ${month}`, firm: false };
		if (day !== undefined) yield { ...whole, key: `day ${day}`, firm: sure };
	}
}

/** Number words, also `treinta y uno` and `twenty-one`. Those that are idioms or articles are never missed. */
function* words(text: string, language: Locale, said: readonly Said[]) {
	for (let i = 0; i < said.length; i++) {
		const one = said[i]!;
		const ten = tens[language].get(one.folded);
		const and = language === 'es' ? said[i + 1]?.folded === 'y' : false;
		const next = said[i + (and ? 2 : 1)];
		const unit = next && numberWords[language].get(next.folded);
		const together =
			ten !== undefined && unit !== undefined && unit < 10 && (and || language === 'en');
		const value = together ? ten + unit : (ten ?? numberWords[language].get(one.folded));
		if (value === undefined) continue;
		const end = together ? next!.end : one.end;
		if (together) i += and ? 2 : 1;
		const money = /^\s(?:dollars?|bucks?|dólar(?:es)?)\b/iu.exec(text.slice(end));
		const firm = value > 2 && value < 100;
		yield {
			key: money ? `$${value}` : String(value),
			text: text.slice(one.start, end),
			start: one.start,
			end,
			firm: firm && !one.capital
		};
	}
}
