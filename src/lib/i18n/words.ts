import type { TFunction } from 'i18next';
import type { English, Namespace } from './english.ts';
import { languageTag, type Locale } from './locale.ts';

/** The interface words that one page needs, by namespace, in one language. */
export type Words = Partial<Record<Namespace, unknown>>;

/** Looks up an interface sentence: `t('letters:write.title', { name })`. */
export type T = TFunction<Namespace[], undefined>;

type Values = Readonly<Record<string, unknown>>;

const made = new WeakMap<Words, T>();

/**
 * A `t` fixed to one language, from just these words, made once for the same words. It says what
 * i18next says, by the rules that our words use: a key, a count, values in their places (decision 007).
 */
export function tFrom(locale: Locale, words: Words): T {
	const known = made.get(words);
	if (known) return known;
	const plural = new Intl.PluralRules(languageTag[locale]);
	const piecesOf = remembering((key: string) => cut(sentence(words, key)));
	const say = (key: string, values: Values = {}): string => {
		const { count } = values;
		const counted = typeof count === 'number' && piecesOf(`${key}_${plural.select(count)}`);
		const pieces = counted || piecesOf(key);
		return pieces ? fill(pieces, values) : key.slice(key.indexOf(':') + 1);
	};
	const t = say as never as T;
	made.set(words, t);
	return t;
}

/** @param key such as `letters:write.title`; without a namespace it is of `common` */
function sentence(words: Words, key: string): string | undefined {
	const [path = '', namespace = 'common'] = key.split(':').reverse();
	let found: unknown = words;
	for (const name of [namespace, ...path.split('.')]) {
		if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
			return undefined;
		found = (found as Values)[name];
	}
	return typeof found === 'string' ? found : undefined;
}

/** Words at even places, the names of values at odd ones. */
const cut = (text: string | undefined) => text?.split(/\{\{(\w+)\}\}/) ?? null;

/** A value that ends in a full stop of its own ("3:39 p. m.") takes the place of the sentence's. */
function fill(pieces: readonly string[], values: Values): string {
	let filled = '';
	for (const [n, piece] of pieces.entries())
		if (n % 2 === 1) filled += String(values[piece] ?? `{{${piece}}}`);
		else filled += n > 0 && filled.endsWith('.') && endsHere(piece) ? piece.slice(1) : piece;
	return filled;
}

/** A full stop that ends a sentence, not three dots. */
const endsHere = (piece: string) => piece.startsWith('.') && !piece.startsWith('..');

function remembering<Answer>(answer: (key: string) => Answer) {
	const known = new Map<string, Answer>();
	return (key: string): Answer => {
		let found = known.get(key);
		if (found === undefined) known.set(key, (found = answer(key)));
		return found;
	};
}

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common';
		resources: English;
	}
}
