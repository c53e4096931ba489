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
	const t = instance.getFixedT(languageTag[locale]) as T;
	made.set(words, t);
	return t;
}

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common';
		resources: English;
	}
}
