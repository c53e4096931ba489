import type { Locale } from '#lib/i18n/locale.ts';
import type { WordNote } from '#lib/translation/glossary/kept-words.ts';
import { toldPlaces } from '#lib/translation/cutting/order.ts';
import { join, segment, type Segment } from '#lib/translation/segments.ts';
import { sentencesIn } from './learning-mode.ts';

/** A sentence as it is shown: which it is in the letter, so that its translation can be found. */
export interface Sentence {
	readonly n: number;
	readonly text: string;
	/** Begins a new line within its paragraph (a poem, a list). */
	readonly newLine: boolean;
}

export type Paragraph = readonly Sentence[];

export interface ReadableText {
	readonly language: Locale;
	readonly paragraphs: readonly Paragraph[];
}

/** A letter cut for reading. Sentences of both sides with the same `n` say the same. */
export interface Aligned {
	readonly original: ReadableText;
	readonly translation: ReadableText | null;
	/** Whether sentence n of one is sentence n of the other. */
	readonly aligned: boolean;
}

/** With what is to be known about its words. */
export interface Readable extends Aligned {
	readonly notes: readonly WordNote[];
}

/** One row of the translators' desk: a sentence and what became of it. */
interface Row {
	readonly n: number;
	readonly paragraph: number;
	readonly source: string;
	readonly after: string;
	readonly target: string;
	/** Where the translation tells it. */
	readonly told: number;
}

/**
 * Cuts original and approved translation into sentences. The translators' rows align them, if they
 * still spell exactly what was approved; else each is cut by itself and sentences are matched only
 * where both have as many. They are numbered by their place: on the desk a number is lost when two
 * sentences are joined, and whoever learns would press "next" for it in vain.
 */
export function toRead(
	letter: { text: string; language: Locale },
	translation: { text: string; language: Locale } | null,
	found: readonly Row[]
): Aligned {
	const rows = found.map((row, n) => ({ ...row, n }));
	const pieces = piecesOf(letter, rows);
	const original = { language: letter.language, paragraphs: paragraphsOf(pieces) };
	if (!translation) return { original, translation: null, aligned: false };
	const told = toldPlaces(rows);
	const targets = told.map(({ said }) => said.target.trim());
	const spelled =
		rows.length === pieces.length &&
		join(
			pieces.map((piece, n) => ({ ...piece, n, before: '' })),
			targets
		) === translation.text;
	if (spelled)
		return {
			original,
			aligned: true,
			translation: {
				language: translation.language,
				paragraphs: paragraphsOf(
					told.map(({ place, said }) => ({
						...place,
						n: said.n,
						text: oneLine(said.target.trim())
					}))
				)
			}
		};
	const apart = cut(translation.text, translation.language);
	return { original, translation: apart, aligned: sentencesIn(apart) === sentencesIn(original) };
}

/** The translators' rows are the letter cut already, if they spell it; cutting again takes longer. */
function piecesOf(
	{ text, language }: { text: string; language: Locale },
	rows: readonly Row[]
): readonly Piece[] {
	const spelled = rows.map(({ source, after }) => source + after).join('') === text.trimStart();
	if (!spelled) return segment(text, language);
	return rows.map(({ n, paragraph, source, after }) => ({ n, paragraph, text: source, after }));
}

const cut = (text: string, language: Locale): ReadableText => ({
	language,
	paragraphs: paragraphsOf(segment(text, language))
});

const oneLine = (text: string) => text.split(/\s*\n\s*/).join(' ');

type Piece = Pick<Segment, 'n' | 'paragraph' | 'text' | 'after'>;

function paragraphsOf(pieces: readonly Piece[]): Sentence[][] {
	const paragraphs: Sentence[][] = [];
	let newLine = false;
	for (const { n, paragraph, text, after } of pieces) {
		(paragraphs[paragraph] ??= []).push({ n, text, newLine });
		newLine = after.includes('\n') && !after.includes('\n\n');
	}
	return paragraphs;
}
