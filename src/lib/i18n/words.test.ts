import { expect, test } from 'vitest';
import type { Namespace } from './english.ts';
import { locales, type Locale } from './locale.ts';
import { tFor, wordsFor } from './resources.server.ts';
import { tFrom } from './words.ts';

const english: Record<Namespace, true> = {
	common: true,
	translators: true,
	letters: true,
	moderation: true,
	translation: true,
	delivery: true,
	identity: true,
	exchanges: true,
	consent: true,
	notifications: true,
	audit: true,
	coordinate: true,
	home: true,
	problems: true,
	safeguard: true,
	record: true,
	flags: true,
	returning: true,
	comments: true,
	practice: true,
	numbers: true,
	protecting: true,
	files: true,
	glossary: true,
	checks: true,
	mending: true,
	seals: true,
	doubts: true,
	photos: true,
	sheets: true,
	pages: true,
	typing: true,
	lessons: true,
	planning: true,
	adapting: true,
	finding: true,
	bringing: true,
	went: true,
	collections: true,
	attaching: true,
	themes: true,
	season: true
};
const namespaces = Object.keys(english) as Namespace[];

/** `letters:write.title` for every sentence of a namespace. */
const keysOf = (words: unknown, prefix: string): string[] =>
	typeof words === 'string'
		? [prefix]
		: Object.entries(words as object).flatMap(([name, inner]) =>
				keysOf(inner, prefix.endsWith(':') ? prefix + name : `${prefix}.${name}`)
			);

type Say = (key: string, values?: object) => unknown;

const both = (locale: Locale) => ({
	page: tFrom(locale, wordsFor(locale, namespaces)) as never as Say,
	i18next: tFor(locale) as never as Say
});

test('a page says every sentence as i18next says it', () => {
	let compared = 0;
	for (const locale of locales) {
		const { page, i18next } = both(locale);
		const words = wordsFor(locale, namespaces);
		for (const key of namespaces.flatMap((name) => keysOf(words[name], `${name}:`))) {
			const text = String(i18next(key, { skipInterpolation: true }));
			const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
			const values = Object.fromEntries(names.map((name) => [name, `<${name} {{x}} $t(y)>`]));
			for (const given of [values, { ...values, more: 1 }, { ...values, n: 0 }, {}, undefined])
				expect(page(key, given), key).toBe(i18next(key, given));
			compared++;
		}
	}
	expect(compared).toBeGreaterThan(1_000);
});

test('a page counts as i18next counts, in both languages', () => {
	for (const locale of locales) {
		const { page, i18next } = both(locale);
		const words = wordsFor(locale, namespaces);
		const counted = namespaces
			.flatMap((name) => keysOf(words[name], `${name}:`))
			.filter((key) => key.endsWith('_other'))
			.map((key) => key.slice(0, -'_other'.length));
		expect(counted.length).toBeGreaterThan(20);
		for (const key of counted)
			for (const count of [0, 1, 1.5, 2, 11, 1_000_000])
				expect(page(key, { count, name: 'Ana' }), key).toBe(i18next(key, { count, name: 'Ana' }));
	}
});

test('a time in the afternoon does not end a sentence with two full stops', () => {
	const say = tFrom('es', { common: { opened: 'Se abrió {{when}}. Siga.', etc: '{{when}}...' } });
	const t = say as never as Say;
	expect(t('opened', { when: '3:39 p. m.' })).toBe('Se abrió 3:39 p. m. Siga.');
	expect(t('opened', { when: '15:39' })).toBe('Se abrió 15:39. Siga.');
	expect(t('etc', { when: '3:39 p. m.' })).toBe('3:39 p. m....');
});

test('what has no words is said as its key, and nothing of an object’s own is a sentence', () => {
	for (const locale of locales) {
		const { page, i18next } = both(locale);
		for (const key of ['letters:no.such', 'nothing', 'letters:constructor.name'])
			expect(page(key, { count: 2 })).toBe(i18next(key));
		expect(page('letters:write')).toBe('write');
	}
});
