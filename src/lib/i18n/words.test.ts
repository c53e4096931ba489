import i18next from 'i18next';
import { expect, test } from 'vitest';
import { languageTag, locales } from './locale.ts';
import { wordsFor } from './resources.server.ts';
import { tFrom } from './words.ts';
import type { Namespace } from './english.ts';

const namespaces: Namespace[] = ['common', 'letters', 'moderation', 'translation', 'exchanges'];

/** `letters:write.title` for every sentence of a namespace. */
const keysOf = (words: unknown, prefix: string): string[] =>
	typeof words === 'string'
		? [prefix]
		: Object.entries(words as object).flatMap(([name, inner]) =>
				keysOf(inner, prefix.endsWith(':') ? prefix + name : `${prefix}.${name}`)
			);

test('every sentence says the same as i18next says, also the second time', () => {
	for (const locale of locales) {
		const words = wordsFor(locale, namespaces);
		const instance = i18next.createInstance({
			lng: languageTag[locale],
			fallbackLng: false,
			load: 'currentOnly',
			initAsync: false,
			interpolation: { escapeValue: false },
			resources: { [languageTag[locale]]: words as Record<string, Record<string, string>> }
		});
		void instance.init();
		const i18nextSays = instance.getFixedT(languageTag[locale]);
		const t = tFrom(locale, words);
		const slow = (key: string, values?: object): string =>
			String(i18nextSays(key as never, values as never));
		const fast = (key: string, values?: object): string => String(t(key as never, values as never));
		for (const namespace of namespaces)
			for (const key of keysOf(words[namespace], `${namespace}:`)) {
				const names = [...slow(key, { skipInterpolation: true }).matchAll(/\{\{(\w+)\}\}/g)];
				const values = Object.fromEntries(names.map(([, name]) => [name, `<${name} {{x}} $t(y)>`]));
				for (const given of [values, { ...values, count: 2 }, { ...values, more: 1 }, undefined])
					for (const time of ['first', 'second'])
						expect(fast(key, given), `${key}, ${time}`).toBe(slow(key, given));
			}
	}
});
