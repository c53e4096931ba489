import type { FlagKind } from '../scanning/flag.ts';
import type { Language } from '../submission.ts';

/** What stands in a letter instead of words that are covered: what it was, and no more. */
export const neutralWords = [
	'place',
	'name',
	'person',
	'address',
	'number',
	'account',
	'date',
	'school',
	'private'
] as const;
export type NeutralWord = (typeof neutralWords)[number];

/** They become part of the letter, so they are in its language and not interface words. */
const spelled: Record<Language, Record<NeutralWord, string>> = {
	en: {
		place: 'a place',
		name: 'a name',
		person: 'a person',
		address: 'an address',
		number: 'a number',
		account: 'an account',
		date: 'a date',
		school: 'a school',
		private: 'something private'
	},
	es: {
		place: 'un lugar',
		name: 'un nombre',
		person: 'una persona',
		address: 'una dirección',
		number: 'un número',
		account: 'una cuenta',
		date: 'una fecha',
		school: 'una escuela',
		private: 'algo privado'
	}
};

/** As it stands in the text: `[a place]`, `[un lugar]`. */
export const tokenFor = (word: NeutralWord, language: Language): string =>
	`[${spelled[language][word]}]`;

/** As it is said: `a place`. */
export const neutralIn = (word: NeutralWord, language: Language): string => spelled[language][word];

export const isNeutralWord = (value: unknown): value is NeutralWord =>
	(neutralWords as readonly unknown[]).includes(value);

const byToken = new Map(
	(['en', 'es'] as const).flatMap((language) =>
		neutralWords.map((word) => [tokenFor(word, language), word] as const)
	)
);

/** Every token there is, as it stands in a text. */
export const coverTokens: readonly string[] = [...byToken.keys()];

const tokens = new RegExp(
	coverTokens.map((token) => token.replace(/[[\]]/g, '\\$&')).join('|'),
	'g'
);

/** A stretch of a text: words as they are, or what is drawn as a bar. */
export interface Stretch {
	text: string;
	covers: NeutralWord | null;
}

/** A text cut where something is covered; joined, the stretches spell it. */
export function stretchesOf(text: string): Stretch[] {
	const stretches: Stretch[] = [];
	let done = 0;
	const plain = (until: number) => {
		if (until > done) stretches.push({ text: text.slice(done, until), covers: null });
	};
	for (const { 0: token, index } of text.matchAll(tokens)) {
		plain(index);
		stretches.push({ text: token, covers: byToken.get(token) ?? null });
		done = index + token.length;
	}
	plain(text.length);
	return stretches;
}

/** A stretch of a text that goes around whatever is covered at its ends, so that no bar is cut. */
export function aroundBars(text: string, { start, end }: { start: number; end: number }) {
	let at = 0;
	let [from, to] = [start, end];
	for (const stretch of stretchesOf(text)) {
		const next = at + stretch.text.length;
		if (stretch.covers && at < start && start < next) from = at;
		if (stretch.covers && at < end && end < next) to = next;
		at = next;
	}
	return { start: from, end: to };
}

/** What a text covers, as often as it does, in the order of `neutralWords`: the same in either language. */
export const coveredIn = (text: string): NeutralWord[] =>
	stretchesOf(text)
		.flatMap(({ covers }) => covers ?? [])
		.sort((a, b) => neutralWords.indexOf(a) - neutralWords.indexOf(b));

/** Which neutral word fits what the scanner found. */
export function neutralFor(kind: FlagKind): NeutralWord {
	switch (kind) {
		case 'phone':
		case 'id-number':
			return 'number';
		case 'email':
		case 'url':
		case 'handle':
			return 'account';
		case 'address':
			return 'address';
		case 'birth-date':
			return 'date';
		case 'full-name':
			return 'name';
		default:
			return 'private';
	}
}
