import type { Locale } from '#lib/i18n/locale.ts';

/**
 * One sentence of a letter, the unit that a translator fills in. `n` counts from 0 through the
 * letter, `paragraph` from 0 through its paragraphs (blank lines part them). `before` (only on the
 * first) and `after` are the white space around it, from which `join` restores the layout.
 */
export type Segment = {
	n: number;
	paragraph: number;
	before: string;
	text: string;
	after: string;
};

/**
 * Cuts a clean text (see `cleanText`) into sentences. A line break always cuts, so each line of a
 * poem or a list is a segment of its own. Abbreviations, initials, list numbers, quoted questions
 * inside a sentence and trailing emoji stay with the sentence that they belong to.
 */
export function segment(text: string, language: Locale): Segment[] {
	const segments: Segment[] = [];
	let white = '';
	let paragraph = 0;
	const add = (piece: string) => {
		const words = piece.trim();
		if (words === '') {
			white += piece;
			return;
		}
		const lead = white + piece.slice(0, piece.indexOf(words));
		const last = segments.at(-1);
		if (last) last.after = lead;
		if (last && lead.split('\n').length > 2) paragraph++;
		const before = last ? '' : lead;
		segments.push({ n: segments.length, paragraph, before, text: words, after: '' });
		white = piece.slice(piece.indexOf(words) + words.length);
	};
	text.split('\n').forEach((line, index) => {
		if (index > 0) white += '\n';
		for (const sentence of sentences(line, language)) add(sentence);
	});
	const last = segments.at(-1);
	if (last) last.after = white;
	return segments;
}

/** What begins an item of a list, or a quote; more than one where one stands in the other. */
const marks = /^(?:(?:[-*+>]|\d{1,3}[.)])[ \t]+)+/;

/**
 * The same of a text in which signs at the beginnings of lines make lists and quotes: they are layout, not words, and
 * stay where they are, whatever is written between them. The very first line has none.
 */
export function segmentMarked(text: string, language: Locale): Segment[] {
	const segments = segment(text, language);
	for (const [n, each] of segments.entries()) {
		const before = segments[n - 1];
		const mark = before?.after.includes('\n') ? (marks.exec(each.text)?.[0] ?? '') : '';
		if (!before || mark === '' || mark.length === each.text.length) continue;
		before.after += mark;
		each.text = each.text.slice(mark.length);
	}
	return segments;
}

/** Whether an item of a list begins in the white space between two sentences. */
export const beginsItem = (white: string): boolean => /\n.*[^\s]/.test(white);

/**
 * The whole text again, with each segment's target in its place and the layout of the source.
 * Line breaks inside a target become spaces, so that a poem keeps its lines. A missing target
 * leaves its place empty; more targets than segments are a RangeError.
 */
export function join(segments: readonly Segment[], targets: readonly string[]): string {
	if (targets.length > segments.length) throw new RangeError('More targets than segments');
	return segments
		.map(({ n, before, after }) => before + inPlace(segments, targets, n) + after)
		.join('');
}

/** Where each segment's target begins in the text that `join` makes, in UTF-16 units. */
export function startsOf(segments: readonly Pick<Segment, 'after'>[], targets: readonly string[]) {
	let at = 0;
	return segments.map(({ after }, n) => {
		const start = at;
		at += inPlace(segments, targets, n).length + after.length;
		return start;
	});
}

/** A target as it stands in the text. Behind the sign of a list, the same sign written once more is left out. */
function inPlace(
	segments: readonly Pick<Segment, 'after'>[],
	targets: readonly string[],
	n: number
): string {
	const target = oneLine(targets[n] ?? '');
	return beginsItem(segments[n - 1]?.after ?? '') ? target.replace(marks, '') : target;
}

const oneLine = (target: string) =>
	target
		.split(/[\r\n]/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(' ');

const segmenters: Record<Locale, Intl.Segmenter> = {
	es: new Intl.Segmenter('es', { granularity: 'sentence' }),
	en: new Intl.Segmenter('en', { granularity: 'sentence' })
};

/** The sentences of one line, with their white space; joined they spell the line. */
function sentences(line: string, language: Locale): string[] {
	const found: string[] = [];
	for (const { segment: piece } of segmenters[language].segment(line)) {
		const last = found.at(-1);
		if (last !== undefined && belongTogether(last, piece)) found[found.length - 1] = last + piece;
		else found.push(piece);
	}
	return found;
}

const abbreviation =
	/(?:^|[\s("'“«¿¡])(?:sr|sra|srta|sres|dr|dra|prof|profa|lic|licda|ing|ud|uds|vd|av|col|dpto|depto|tel|núm|no|pág|art|ej|ee|uu|mr|mrs|ms|mx|st|jr|mt|ave|rd|apt|vs|\p{L})\.$/iu;
const listMarker = /^\s*(?:[-*•–—]|\(?(?:\d{1,3}|\p{L})[.)])$/u;
const quotedEnd = /[?!…]["'”’»)]+$/;
const quietStart = /^(?:[—–-]\s?)?\p{Ll}/u;
const address = /[\p{L}\d][./@:]+[\p{L}\d/]\S*$/u;

/** Where the Unicode rules see two sentences, a reader of letters may see one. */
function belongTogether(sentence: string, next: string): boolean {
	const end = sentence.slice(-40).trimEnd();
	if (!/[\p{L}\p{N}]/u.test(next)) return true;
	if (sentence.length < 12 && listMarker.test(sentence.trimEnd())) return true;
	if (abbreviation.test(end)) return true;
	if (quotedEnd.test(end) && quietStart.test(next)) return true;
	if (/[?!…]$/.test(end) && /^[—–-]\s?\p{Ll}/u.test(next)) return true;
	const touching = !/\s$/.test(sentence);
	return touching && (!/[?!…]["'”’»)]*$/.test(end) || address.test(end));
}
