import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { notesOn, type Explained, type ReadLetter, type WordNote } from './kept-words.ts';

/**
 * What children are told about the words of their letters that stayed as they are: only agreed words,
 * for what is proposed nobody of the other side has read yet.
 *
 * @returns the notes of each letter, in the same order
 */
export async function notesOnEach(db: Db, letters: readonly ReadLetter[]): Promise<WordNote[][]> {
	const explained = new Map<Locale, Explained[]>();
	for (const { language } of letters)
		if (!explained.has(language)) explained.set(language, await explainedIn(db, language));
	return letters.map((letter) => notesOn(letter, explained.get(letter.language) ?? []));
}

const explainedIn = async (db: Db, language: Locale): Promise<Explained[]> =>
	(await explained(db, { language })).map(({ term, part, childEs, childEn }) => ({
		term,
		part,
		child: { es: childEs, en: childEn }
	}));

const explained = spelledOnce((db, { language }: { language: Locale }) =>
	db
		.selectFrom('glossaryTerm')
		.select(['term', 'part', 'childEs', 'childEn'])
		.where('language', '=', language)
		.where('strategy', '=', 'explain')
		.where('status', '=', 'agreed')
		.orderBy('term')
);
