import { piecesOf } from '#lib/translation/glossary/card.ts';
import { termsIn } from '#lib/translation/glossary/finding.ts';
import type { WordNote } from '#lib/translation/glossary/kept-words.ts';

/** A stretch of a text; with a number where a word stands that has this note. */
export interface Piece {
	readonly text: string;
	/** From 1, in the order of the notes. */
	readonly note?: number;
}

/** A text cut where words with a note stand, in whatever form; joined, the pieces spell it. */
export function notedIn(text: string, notes: readonly WordNote[]): Piece[] {
	const [first] = notes;
	if (!first) return [{ text }];
	const terms = notes.map(({ word, part }, n) => ({ term: word, part, no: String(n + 1) }));
	const spots = termsIn(text, first.wordLanguage, terms).flatMap(({ no, places }) =>
		places.map((place) => ({ ...place, card: no }))
	);
	return piecesOf(text, spots).map(({ text, card }) =>
		card === undefined ? { text } : { text, note: Number(card) }
	);
}
