import type { Language } from '#lib/moderation/submission.ts';
import { Refused } from '#lib/platform/refused.ts';
import { segment } from '#lib/translation/segments.ts';
import type { Field } from '../fields.ts';
import type { Pictured } from '../picturing/pictured.ts';

/** A few sentences out of a delivered letter, with the letter name of whoever wrote it and nothing else about them. */
export interface Excerpt extends Pictured {
	readonly language: Language;
	/** As `Theme` names itself. */
	readonly theme: string;
	readonly letterId: string;
	/** The letter as it was delivered, and where in it the words stand, in UTF-16 units. */
	readonly revisionId: string;
	readonly from: number;
	readonly to: number;
	readonly words: string;
	/** The letter name. */
	readonly by: string;
	/** The child whose family is asked. */
	readonly writer: string;
}

export const shortestExcerpt = 20;
export const longestExcerpt = 300;
export const mostSentences = 3;

/** A sentence that can be chosen. */
export interface Sentence {
	readonly n: number;
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

interface Covered {
	readonly from: number;
	readonly to: number;
}

/** The sentences of a letter. Those in which somebody covered words stay in it. */
export function sentencesOf(
	text: string,
	language: Language,
	covers: readonly Covered[] = []
): Sentence[] {
	let at = 0;
	const sentences = segment(text, language).map(({ n, before, text, after }) => {
		const from = at + before.length;
		const to = from + text.length;
		at = to + after.length;
		return { n, from, to, text };
	});
	return sentences.filter(
		({ from, to }) => !covers.some((cover) => cover.from < to && cover.to > from)
	);
}

/**
 * The place of the chosen sentences in their letter, with nothing left out between them.
 *
 * @throws Refused when they do not stand one after the other, or say too little or too much
 */
export function placeOf(sentences: readonly Sentence[], chosen: readonly number[]) {
	const taken = sentences.filter(({ n }) => chosen.includes(n));
	const [first] = taken;
	const last = taken.at(-1);
	if (!first || !last || taken.length !== new Set(chosen).size) throw wrong('excerpt-choose');
	if (last.n - first.n !== taken.length - 1) throw wrong('excerpt-together');
	const length = last.to - first.from;
	if (taken.length > mostSentences || length > longestExcerpt) throw wrong('excerpt-too-long');
	if (length < shortestExcerpt) throw wrong('excerpt-too-short');
	return { from: first.from, to: last.to };
}

const wrong = (problem: string) =>
	new Refused('invalid', 'check-fields', {}, { sentence: problem });

export const fieldsOfExcerpt = ({ words }: Pick<Excerpt, 'words'>): Field[] =>
	words.trim() === '' ? [] : [{ path: 'words', text: words }];

/** Emptied with its letter, nothing is left to hand in. */
export const missingInExcerpt = ({ words }: Excerpt): Record<string, string> =>
	words.trim() === '' ? { words: 'empty' } : {};
