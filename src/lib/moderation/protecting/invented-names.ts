import { foldName } from '#lib/platform/text.ts';
import type { Language } from '../submission.ts';

/** Given names that are usual on either side, short enough for a letter. */
const names: Record<Language, readonly string[]> = {
	es: [
		'Alma',
		'Elías',
		'Rocío',
		'Tobías',
		'Violeta',
		'Darío',
		'Amparo',
		'Simón',
		'Jacinta',
		'Fermín',
		'Lidia',
		'Abel',
		'Celeste',
		'Rubén',
		'Nieves',
		'Joel',
		'Perla',
		'Eladio',
		'Dalia',
		'Noé'
	],
	en: [
		'Robin',
		'Wren',
		'Silas',
		'Opal',
		'Jasper',
		'Ivy',
		'Rowan',
		'Hazel',
		'Ellis',
		'Pearl',
		'Micah',
		'Fern',
		'Quinn',
		'Willa',
		'Emmett',
		'Marlo',
		'Tess',
		'Alden',
		'June',
		'Reese'
	]
};

const wordsOf = (text: string) => foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Invented names for a letter, the first the best: none that somebody of either class has, and none that
 * stands in the letter already.
 *
 * @param letterNames of both classes
 */
export function inventedNames(
	language: Language,
	letterNames: readonly string[],
	text: string
): string[] {
	const taken = new Set([...letterNames, text].flatMap(wordsOf));
	const other: Language = language === 'es' ? 'en' : 'es';
	return [...names[language], ...names[other]].filter((name) => !taken.has(foldName(name)));
}

/** Whether an invented name would point to a child of one of the classes. */
export const isSomebodys = (name: string, letterNames: readonly string[]): boolean => {
	const own = new Set(letterNames.flatMap(wordsOf));
	return wordsOf(name).some((word) => own.has(word));
};
