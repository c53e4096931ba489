import { locales, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { glossaryFor } from '#lib/translation/glossary/queries.server.ts';
import type { Looked } from './engine.server.ts';
import { longestQuery } from './asked.ts';
import type { PlaceOfHit } from './entry.ts';
import { leadsNowhere, stemOf, stemsIn, wordsIn } from './stems.ts';
import { nearWords } from './title-words.server.ts';
import { twinsOf } from './twins.ts';

const mostWords = 10;

/** A word somebody looks for, and all the ways in which a plan may say it: each way is all of its stems. */
export interface Wanted {
	readonly word: string;
	readonly ways: readonly (readonly string[])[];
}

/**
 * Who types a word may mean it in either language, and means what the other one calls it: a theme or a word of the
 * glossary.
 */
export async function wantedIn(db: Db, q: string): Promise<Wanted[]> {
	const text = q.slice(0, longestQuery);
	const words = [...new Set(wordsIn(text))]
		.filter((word) => !leadsNowhere(word))
		.slice(0, mostWords);
	if (words.length === 0) return [];
	const meanings = await meaningsOf(db, text);
	return words.map((word) => ({
		word,
		ways: locales.flatMap((language) => {
			const other = otherLocale(language);
			const twins = [...twinsOf(word, language), ...(meanings[language].get(word) ?? [])];
			return [[stemOf(word, language)], ...twins.map((twin) => stemsIn(twin, other))].filter(
				(way) => way.length > 0
			);
		})
	}));
}

/** Of each word of a text that the glossary has, what it means in the other language. */
async function meaningsOf(db: Db, text: string) {
	const of = async (language: Locale) => {
		const found = new Map<string, readonly string[]>();
		for (const { places, meanings } of await glossaryFor(db, text, language))
			for (const { start, end } of places) {
				const [word, ...more] = wordsIn(text.slice(start, end));
				if (word && more.length === 0) found.set(word, meanings);
			}
		return found;
	};
	return { es: await of('es'), en: await of('en') };
}

export const lookedFor = (wanted: readonly Wanted[], place: PlaceOfHit): Looked[] =>
	wanted.map(({ ways }) => ways.map((stems) => stems.map((stem) => ({ stem, place }))));

/** The same, where some words may be misspelt: those that are much like them, in titles. */
export async function nearlyLookedFor(db: Db, wanted: readonly Wanted[]): Promise<Looked[]> {
	const looked: Looked[] = [];
	for (const { word, ways } of wanted) {
		const near = await nearWords(db, word);
		looked.push([
			...ways.map((stems) => stems.map((stem) => ({ stem, place: 'text' as const }))),
			...near.flatMap((other) =>
				locales.map((language) => [{ stem: stemOf(other, language), place: 'title' as const }])
			)
		]);
	}
	return looked.map((ways) => ways.filter((way) => way.every(({ stem }) => stem)));
}
