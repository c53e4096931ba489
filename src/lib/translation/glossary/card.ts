import type { Locale } from '#lib/i18n/locale.ts';
import type { Place, Strategy, Term } from './term.ts';

/** What a translator is told about a word, in their own language. */
export interface Card {
	id: string;
	term: string;
	strategy: Strategy;
	meanings: readonly string[];
	note: string;
	/** What children are told on the other side. */
	child: string;
	region: string;
	/** Not agreed by both sides yet. */
	proposed: boolean;
}

/** Where the word of a card stands in a sentence. */
export type Spot = Place & { card: string };

/** The cards of one text by id, and the spots of each sentence by its number. */
export interface DeskGlossary {
	cards: Readonly<Record<string, Card>>;
	spots: Readonly<Record<number, readonly Spot[]>>;
}

/** @param to the language into which the word is carried */
export const cardOf = (term: Term, reader: Locale, to: Locale): Card => ({
	id: term.id,
	term: term.term,
	strategy: term.strategy,
	meanings: term.meanings,
	note: term.note[reader],
	child: term.strategy === 'explain' ? term.child[to] : '',
	region: term.region,
	proposed: term.status === 'proposed'
});

/** A text cut where words of the glossary stand; joined, the pieces spell it. */
export function piecesOf(text: string, spots: readonly Spot[]): { text: string; card?: string }[] {
	const pieces: { text: string; card?: string }[] = [];
	let done = 0;
	for (const { start, end, card } of [...spots].sort((a, b) => a.start - b.start)) {
		if (start < done) continue;
		if (start > done) pieces.push({ text: text.slice(done, start) });
		pieces.push({ text: text.slice(start, end), card });
		done = end;
	}
	if (done < text.length) pieces.push({ text: text.slice(done) });
	return pieces;
}
