import type { Language } from '../../submission.ts';
import type { FlagKind } from '../flag.ts';
import type { Token } from '../phrases/sentences.ts';
import { englishKey, spanishKey } from '../phrases/spelling.ts';
import { harm } from './harm.ts';
import { people } from './people.ts';
import { state } from './state.ts';

/** Signs that make a kind something harmless, whatever else stands there. */
const harmless: Readonly<Partial<Record<FlagKind, readonly string[]>>> = {
	'self-harm': ['mishap', 'joke', 'pretend'],
	abuse: ['mishap', 'joke', 'pretend', 'warTime'],
	threat: ['joke', 'pretend', 'game', 'sport'],
	migration: ['pretend', 'warTime'],
	detention: ['pretend', 'warTime', 'joke'],
	politics: ['classVote', 'pretend', 'warTime']
};

export const isHarmless = (kind: FlagKind, words: readonly Token[]): boolean => {
	const signs = new Set(allSigns(words));
	return harmless[kind]?.some((sign) => signs.has(sign)) ?? false;
};

const languages = ['es', 'en'] as const;

/** The signs of both languages, because children mix them. */
export const allSigns = (words: readonly Token[]): string[] =>
	languages.flatMap((language) => [...signsIn(words, language)]);

/** Which signs stand in a sentence, `brief` and `lengthy` say how long it is. */
function signsIn(words: readonly Token[], language: Language): ReadonlySet<string> {
	const lexicon = (lexicons[language] ??= lexiconOf(language));
	const known = words.map(({ word }) => wordIn(lexicon, word, language));
	const signs = new Set<string>();
	for (const [at, { own, begins }] of known.entries()) {
		for (const sign of own) signs.add(sign);
		for (const { parts, sign } of begins)
			if (parts.every((part, n) => known[at + n]?.sound === part)) signs.add(sign);
	}
	if (words.length < 8) signs.add('brief');
	if (words.length > 20) signs.add('lengthy');
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
