import type { Locale } from '#lib/i18n/locale.ts';
import { stemOf, themeKey, wordsIn } from './stems.ts';

/** Generative themes of both places, Spanish and English: who looks for one of them means the other, too. */
export const themes: readonly (readonly [es: string, en: string])[] = [
	['agua', 'water'],
	['lluvia', 'rain'],
	['río', 'river'],
	['nieve', 'snow'],
	['milpa', 'milpa'],
	['maíz', 'corn'],
	['semilla', 'seed'],
	['tierra', 'land'],
	['comida', 'food'],
	['tortilla', 'tortilla'],
	['receta', 'recipe'],
	['juego', 'play'],
	['juego', 'game'],
	['recreo', 'recess'],
	['carta', 'letter'],
	['calle', 'street'],
	['mapa', 'map'],
	['casa', 'house'],
	['familia', 'family'],
	['abuela', 'grandmother'],
	['abuelo', 'grandfather'],
	['memoria', 'memory'],
	['historia', 'history'],
	['paz', 'peace'],
	['guerra', 'war'],
	['migrar', 'migrate'],
	['camino', 'road'],
	['puente', 'bridge'],
	['canto', 'song'],
	['canción', 'song'],
	['trabajo', 'work'],
	['mercado', 'market'],
	['escuela', 'school'],
	['comunidad', 'community'],
	['derecho', 'right'],
	['salud', 'health'],
	['basura', 'rubbish'],
	['basura', 'trash'],
	['bosque', 'forest'],
	['árbol', 'tree'],
	['animal', 'animal'],
	['medida', 'measurement'],
	['fracción', 'fraction']
];

/** By the stem of a word in one language, the words of the other. */
const across: Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>> = {
	es: pairsFrom(themes),
	en: pairsFrom(
		themes.map(([es, en]) => [en, es] as const),
		'en'
	)
};

function pairsFrom(pairs: readonly (readonly [string, string])[], from: Locale = 'es') {
	const map = new Map<string, string[]>();
	for (const [one, other] of pairs) {
		const stem = stemOf(wordsIn(one)[0] ?? '', from);
		map.set(stem, [...(map.get(stem) ?? []), other]);
	}
	return map;
}

/** What a word is called in the other language, where it is a theme of this one. */
export const twinsOf = (word: string, language: Locale): readonly string[] =>
	across[language].get(stemOf(word, language)) ?? [];

/** Under which keys a theme stands in each language: as it was said, and as its twin. */
export function themeKeys(theme: string): Readonly<Record<Locale, readonly string[]>> {
	const [first = '', ...more] = wordsIn(theme);
	const twins = (from: Locale) => (more.length > 0 ? [] : twinsOf(first, from));
	const keys = (language: Locale, said: readonly string[]) =>
		said.map((one) => themeKey(one, language)).filter((key) => key !== null);
	return { es: keys('es', [theme, ...twins('en')]), en: keys('en', [theme, ...twins('es')]) };
}
