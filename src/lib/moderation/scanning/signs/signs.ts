import type { Language } from '../../submission.ts';
import type { FlagKind } from '../flag.ts';
import { closedUp } from '../phrases/disguise.ts';
import { tokensOf, type Token } from '../phrases/sentences.ts';
import { englishKey, spanishKey } from '../phrases/spelling.ts';
import type { Found, Scanned } from '../scanned.ts';
import { original } from '../view.ts';
import { harm } from './harm.ts';
import { people } from './people.ts';
import { marks, points } from './points.ts';
import { state } from './state.ts';

export const signKinds = [
	'self-harm',
	'abuse',
	'threat',
	'migration',
	'detention',
	'politics'
] as const satisfies readonly FlagKind[];

export type SignKind = (typeof signKinds)[number];

/** Signs that make a kind something harmless, whatever else stands there. */
const harmless: Readonly<Record<SignKind, readonly string[]>> = {
	'self-harm': ['mishap', 'joke', 'pretend'],
	abuse: ['mishap', 'joke', 'pretend', 'warTime'],
	threat: ['joke', 'pretend', 'game', 'sport'],
	migration: ['pretend', 'warTime'],
	detention: ['pretend', 'warTime', 'joke'],
	politics: ['classVote', 'pretend', 'warTime']
};

export const isHarmless = (kind: SignKind, signs: { has(sign: string): boolean }): boolean =>
	harmless[kind].some((sign) => signs.has(sign));

/** More words than this of a sentence are not weighed together. */
const longest = 30;

/**
 * Where several signs come together in a sentence, although no phrase that is known stands there: each sign has
 * points for and against each kind, and from a mark on somebody should look. `scripts/weigh.ts` sets both.
 */
export function* findSigns(scanned: Scanned): Iterable<Found> {
	const { language, plain, text } = scanned;
	const view = closedUp(plain);
	for (const words of sentencesOf(tokensOf(view, text))) {
		const signs = signsIn(words, language);
		const sums = signKinds.map(() => 0);
		for (const sign of signs.keys()) {
			const worth = points[sign];
			if (worth) for (let n = 0; n < sums.length; n++) sums[n]! += worth[n]!;
		}
		for (const [n, kind] of signKinds.entries()) {
			if (sums[n]! < marks[language][n]! || isHarmless(kind, signs)) continue;
			const places = [...signs].flatMap(([sign, at]) => ((points[sign]?.[n] ?? 0) > 0 ? at : []));
			if (places.length === 0) continue;
			const first = words[Math.min(...places)]!;
			const last = words[Math.max(...places)]!;
			yield {
				kind,
				why: 'told-in-other-words',
				...original(view, first.start, last.end),
				confidence: 0.4
			};
		}
	}
}

/** Sentences, long ones in parts. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
	const sentences: Token[][] = [];
	for (const token of tokens) {
		const last = sentences.at(-1);
		if (last && last.length < longest && last[0]!.sentence === token.sentence) last.push(token);
		else sentences.push([token]);
	}
	return sentences;
}

/** Which signs stand in a sentence, and where; `brief` and `lengthy` say how long it is. */
export function signsIn(
	words: readonly Token[],
	language: Language
): ReadonlyMap<string, readonly number[]> {
	const lexicon = (lexicons[language] ??= lexiconOf(language));
	const known = words.map(({ word }) => wordIn(lexicon, word, language));
	const signs = new Map<string, number[]>();
	const add = (sign: string, at: number) => {
		const places = signs.get(sign);
		if (places) places.push(at);
		else signs.set(sign, [at]);
	};
	for (const [at, { own, begins }] of known.entries()) {
		for (const sign of own) add(sign, at);
		for (const { parts, sign } of begins)
			if (parts.every((part, n) => known[at + n]?.sound === part)) add(sign, at);
	}
	if (words.length < 8) signs.set('brief', []);
	if (words.length > 20) signs.set('lengthy', []);
	return signs;
}

interface Word {
	readonly sound: string;
	readonly own: readonly string[];
	/** Signs of several words that begin with this one. */
	readonly begins: readonly { parts: string[]; sign: string }[];
}

function wordIn(lexicon: Lexicon, word: string, language: Language): Word {
	let known = lexicon.words.get(word);
	if (!known) {
		const sound = soundOf(word, language);
		const own = [...(lexicon.alone.get(sound) ?? [])];
		for (let length = 3; length <= Math.min(sound.length, 10); length++)
			own.push(...(lexicon.beginnings.get(sound.slice(0, length)) ?? []));
		known = { sound, own, begins: lexicon.together.get(sound) ?? [] };
		if (lexicon.words.size < 20_000) lexicon.words.set(word, known);
	}
	return known;
}

interface Lexicon {
	/** Words that were looked up before. */
	readonly words: Map<string, Word>;
	readonly alone: Map<string, string[]>;
	readonly beginnings: Map<string, string[]>;
	readonly together: Map<string, { parts: string[]; sign: string }[]>;
}

const lexicons: Partial<Record<Language, Lexicon>> = {};

function lexiconOf(language: Language): Lexicon {
	const lexicon: Lexicon = {
		words: new Map(),
		alone: new Map(),
		beginnings: new Map(),
		together: new Map()
	};
	for (const [sign, words] of Object.entries({ ...people, ...harm, ...state }))
		for (const word of words[language].split(' ')) {
			const parts = word.split('_').map((part) => soundOf(part.replace('*', ''), language));
			if (parts.length > 1) put(lexicon.together, parts[0]!, { parts, sign });
			else if (word.endsWith('*')) put(lexicon.beginnings, parts[0]!, sign);
			else put(lexicon.alone, parts[0]!, sign);
		}
	return lexicon;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}

/** A word as it sounds; `#` for a number, `#old` for a year from 1500 to 1999. */
const soundOf = (word: string, language: Language): string =>
	/^1[5-9]\d\d$|^#old$/.test(word)
		? '#old'
		: /^\d+$|^#$/.test(word)
			? '#'
			: language === 'es'
				? spanishKey(word)
				: englishKey(word);
