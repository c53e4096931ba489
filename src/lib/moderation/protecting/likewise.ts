import { ViewWriter, original, type View } from '../scanning/view.ts';
import type { Language } from '../submission.ts';
import {
	cover,
	occurrencesOf,
	together,
	type CoveredText,
	type How,
	type Mark
} from './marking.ts';

/** Words that are covered and what stands there instead: for other copies of the text, and kept nowhere. */
export interface Hidden {
	readonly words: string;
	readonly how: How;
}

/** What these marks cover. */
export const hiddenBy = (text: string, marks: readonly Mark[]): Hidden[] =>
	together(text, marks).map(({ from, to, how }) => ({ words: text.slice(from, to), how }));

/**
 * Covers the same words in another copy of a text, whatever their capitals, accents and the signs between
 * them; null where it holds none of them.
 *
 * @param instead the text to go on with where nothing else is left of it
 */
export function coverLikewise(
	text: string,
	language: Language,
	hidden: readonly Hidden[],
	instead: CoveredText
): CoveredText | null {
	const marks = hidden.flatMap(({ words, how }) =>
		placesOf(text, words).map((place) => ({ ...place, how }))
	);
	if (marks.length === 0) return null;
	const covered = cover(text, language, marks);
	return 'problem' in covered ? instead : covered;
}

/** Whether some of the covered words stand in a text. */
export const holds = (text: string, hidden: readonly Hidden[]): boolean =>
	hidden.some(({ words }) => placesOf(text, words).length > 0);

function placesOf(text: string, words: string) {
	const sought = onlyWords(words).text.trim();
	if (!sought) return occurrencesOf(text, words);
	const view = onlyWords(text);
	const found: { from: number; to: number }[] = [];
	for (let at = view.text.indexOf(sought); at >= 0; at = view.text.indexOf(sought, at + 1)) {
		const end = at + sought.length;
		if (!isBlank(view.text[at - 1]) || !isBlank(view.text[end])) continue;
		const { start: from, end: to } = original(view, at, end);
		found.push({ from, to });
	}
	return found;
}

const isBlank = (unit: string | undefined) => unit === undefined || unit === ' ';

/** Letters and digits without accents and capitals; whatever is between them is one blank. */
function onlyWords(text: string): View {
	const writer = new ViewWriter();
	let blank = true;
	let at = 0;
	for (const character of text) {
		const next = at + character.length;
		const plain = character
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '');
		if (plain) {
			writer.put(plain, at, next);
			blank = false;
		} else if (!blank && !/\p{M}/u.test(character)) {
			writer.put(' ', at, next);
			blank = true;
		}
		at = next;
	}
	return writer.view();
}
