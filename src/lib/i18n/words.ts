import i18next, { type TFunction } from 'i18next';
import type { English, Namespace } from './english.ts';
import { languageTag, type Locale } from './locale.ts';

/** The interface words that one page needs, by namespace, in one language. */
export type Words = Partial<Record<Namespace, unknown>>;

/** Looks up an interface sentence: `t('letters:write.title', { name })`. */
export type T = TFunction<Namespace[], undefined>;

const made = new WeakMap<Words, T>();

/**
 * A `t` fixed to one language, from just these words. The server hands out the same words object for
 * the same pages, so the instance behind it is made once and never changes its language.
 */
export function tFrom(locale: Locale, words: Words): T {
	const known = made.get(words);
	if (known) return known;
	const instance = i18next.createInstance({
		lng: languageTag[locale],
		fallbackLng: false,
		load: 'currentOnly',
		initAsync: false,
		interpolation: { escapeValue: false },
		resources: { [languageTag[locale]]: words as Record<string, Record<string, string>> }
	});
	void instance.init();
	const t = remembering(instance.getFixedT(languageTag[locale]) as T);
	made.set(words, t);
	return t;
}

/** Values that only fill gaps; a count, a context and all else that i18next knows go its own way. */
type Values = Record<string, string | number>;
const plain = (values: object): values is Values =>
	!('count' in values || 'context' in values || 'ordinal' in values) &&
	Object.values(values).every((value) => typeof value === 'string' || typeof value === 'number');

/**
 * Says the same as i18next, sooner: a page asks for a hundred sentences, and those of a list again in
 * every row. Each is looked up once, and cut once where its values go: words at even places, names of
 * values at odd ones.
 */
function remembering(t: T): T {
	const whole = new Map<string, string>();
	const cut = new Map<string, readonly string[]>();
	const sentence = (key: string): string => {
		const known = whole.get(key) ?? t(key as never);
		whole.set(key, known);
		return known;
	};
	const pieces = (key: string): readonly string[] => {
		const known =
			cut.get(key) ??
			(t(key as never, { skipInterpolation: true }) as string).split(/\{\{(\w+)\}\}/);
		cut.set(key, known);
		return known;
	};
	const fill = (key: string, values: Values): string | undefined => {
		let filled = '';
		for (const [n, piece] of pieces(key).entries()) {
			const said = n % 2 === 0 ? piece : values[piece];
			if (said === undefined || (n % 2 === 0 && /\{\{|\$t\(/.test(piece))) return undefined;
			filled += said;
		}
		return filled;
	};
	const say = (key: string, values?: object, ...rest: unknown[]) => {
		if (values === undefined) return sentence(key);
		const filled = plain(values) && rest.length === 0 ? fill(key, values) : undefined;
		return filled ?? t(key as never, values as never);
	};
	return say as never;
}

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common';
		resources: English;
	}
}
