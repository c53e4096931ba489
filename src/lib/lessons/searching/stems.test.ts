import { expect, test } from 'vitest';
import { seedPlans } from '../seeds/seeds.ts';
import { distance, isNear, nearKeys } from './near.ts';
import { stemOf, themeKey, wordsIn } from './stems.ts';
import { themeKeys } from './twins.ts';

const stem = (word: string, language: 'es' | 'en') => stemOf(wordsIn(word)[0] ?? '', language);

test('forms of a word have one stem, with or without accents', () => {
	const alike = [
		['río', 'rios', 'RÍOS'],
		['volcán', 'volcanes', 'volcan'],
		['canción', 'canciones'],
		['lápiz', 'lápices'],
		['raíz', 'raices'],
		['clase', 'clases'],
		['madre', 'madres'],
		['mes', 'meses'],
		['país', 'países'],
		['flor', 'flores'],
		['niña', 'niñas', 'nino']
	];
	for (const forms of alike)
		expect(new Set(forms.map((form) => stem(form, 'es'))).size, forms.join()).toBe(1);
	expect(stem('rivers', 'en')).toBe(stem('River', 'en'));
	expect(stem('stories', 'en')).toBe(stem('story', 'en'));
});

test('a stem says its language, and common words have none', () => {
	expect(stem('once', 'es')).not.toBe(stem('once', 'en'));
	expect([stem('de', 'es'), stem('The', 'en')]).toEqual(['', '']);
});

test('words with a letter wrong are near, and other words are not', () => {
	const near = [
		['lluvia', 'yuvia'],
		['volcan', 'bolcan'],
		['hogar', 'ogar'],
		['river', 'rivr'],
		['agua', 'auga'],
		['calle', 'caye'],
		['fracciones', 'fraciones'],
		['repoblacion', 'repovlasion'],
		['grandparents', 'granparens']
	] as const;
	for (const [one, other] of near) {
		expect(isNear(one, other), `${one} ${other}`).toBe(true);
		const keys = new Set(nearKeys(one));
		expect(
			nearKeys(other).some((key) => keys.has(key)),
			`${one} ${other}`
		).toBe(true);
	}
	expect(isNear('agua', 'aves')).toBe(false);
	expect(isNear('milpa', 'mapa')).toBe(false);
	expect(nearKeys('rio')).toEqual([]);
	expect(distance('ab', 'ba')).toBe(1);
	expect(distance('', 'abc')).toBe(3);
});

test('a long word has few keys', () => {
	expect(nearKeys('a'.repeat(40)).length).toBeLessThan(50);
	expect(nearKeys('abcdefghijklmnop').length).toBeLessThan(50);
});

test('the themes of the plans that come with Puente are known in both languages', () => {
	for (const { text } of seedPlans) {
		const { es, en } = text.theme;
		expect(themeKeys(es).en, es).toContain(themeKey(en, 'en'));
		expect(themeKeys(en).es, en).toContain(themeKey(es, 'es'));
	}
});
