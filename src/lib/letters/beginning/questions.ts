import type { Locale } from '#lib/i18n/locale.ts';
import { segment } from '#lib/translation/segments.ts';

/** A question as it stands in the letter: `text` is `letter.slice(start, end)`. */
export type Question = {
	start: number;
	end: number;
	text: string;
	/** Its whole sentence as it was written, and the one before it in the same paragraph, unless that asks as well. */
	sentence: string;
	before: string;
};

/** A sentence longer than this (UTF-16 units) without punctuation begins at its last `¿` instead. */
const LONG = 160;

const listMarker = /^(?:[-*•–—]|\(?(?:\d{1,3}|\p{L})[.)])\s+/u;
const openingQuote = /^["'“‘«]\s?/;

/**
 * The sentences of a letter that end in a question mark, for "Mateo asked you: …". A list marker,
 * quotation marks around it and emoji after it are left out; "?!" counts; a question that the
 * writer only reports ("he said 'why?' and left") does not.
 */
export function questionsIn(text: string, language: Locale): Question[] {
	const questions: Question[] = [];
	let position = 0;
	let last: { paragraph: number; text: string; asks: boolean } | undefined;
	for (const part of segment(text, language)) {
		position += part.before.length;
		const found = questionOf(part.text);
		if (found) {
			const start = position + found.start;
			const end = position + found.end;
			const before = last?.paragraph === part.paragraph && !last.asks ? last.text : '';
			const sentence = part.text.trim();
			questions.push({ start, end, text: text.slice(start, end), sentence, before });
		}
		last = { paragraph: part.paragraph, text: part.text.trim(), asks: found !== null };
		position += part.text.length + part.after.length;
	}
	return questions;
}

function questionOf(sentence: string): { start: number; end: number } | null {
	let end = Math.max(sentence.lastIndexOf('?'), sentence.lastIndexOf('？')) + 1;
	while (end > 0 && sentence[end] === '!') end++;
	if (end === 0 || hasWords(sentence.slice(end))) return null;
	let start = listMarker.exec(sentence)?.[0].length ?? 0;
	start += openingQuote.exec(sentence.slice(start))?.[0].length ?? 0;
	const mark = sentence.lastIndexOf('¿', end);
	if (end - start > LONG && mark > start) start = mark;
	return hasWords(sentence.slice(start, end)) ? { start, end } : null;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);
