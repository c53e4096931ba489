/** What `cleanText` took out, and how many characters of it, so that a page can say so. */
export type Removed = {
	kind: 'control' | 'direction' | 'invisible' | 'stacked-marks' | 'blank-lines';
	count: number;
};

export type CleanText = { text: string; removed: Removed[] };

/** More combining marks than this on one letter are decoration that covers other lines ("zalgo"). */
const MOST_MARKS = 4;

/** Controls except tab and line feed (line ends were made `\n` before). */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Overrides, embeddings and isolates, which make a text show in another order than it is stored. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
/**
 * Characters without width or ink: zero-width spaces, directional marks, joiners of mathematics,
 * soft hyphens, fillers that look like blanks, and variation selectors that no emoji uses.
 */
const invisible =
	/[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{e0080}-\u{e0fff}]/gu;
/** A joiner, selector or flag tag stays only where it holds an emoji together. */
const strayJoiners =
	/(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const straySelectors = /(?<![\p{Emoji}])[\ufe0e\ufe0f]/gu;
const strayTags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]/gu;
const stackedMarks = new RegExp(`(?<=\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');
const manyBlankLines = /\n{5,}/g;

/**
 * Makes what a person typed or pasted safe to store, to hash and to show, without touching what
 * they said: well-formed Unicode in form NFC, lines that end in `\n` with no spaces before it, at
 * most three blank lines in a row, and nothing that is there but cannot be seen. Cleaning a clean
 * text changes nothing. Takes time in proportion to the length.
 */
export function cleanText(input: string): CleanText {
	const removed: Removed[] = [];
	let text = input.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
	const strip = (kind: Removed['kind'], pattern: RegExp, instead = '') => {
		const before = text.length;
		text = text.replace(pattern, instead);
		if (text.length === before) return;
		const known = removed.find((entry) => entry.kind === kind);
		if (known) known.count += before - text.length;
		else removed.push({ kind, count: before - text.length });
	};
	strip('control', controls);
	strip('direction', directions);
	strip('invisible', invisible);
	for (const stray of [straySelectors, strayTags, strayJoiners]) strip('invisible', stray);
	strip('stacked-marks', stackedMarks);
	text = text.normalize('NFC');
	strip('stacked-marks', stackedMarks);
	text = text
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n');
	strip('blank-lines', manyBlankLines, '\n\n\n\n');
	return { text, removed };
}

/** NUL is refused, not repaired: PostgreSQL cannot store it and no keyboard makes it. */
export const hasForbidden = (text: string): boolean => text.includes('\0');

/** A name as it is searched and compared: lower case, no accents, single spaces, one kind of apostrophe. */
export function foldName(name: string): string {
	const lower = cleanText(name).text.normalize('NFKD').toLowerCase().normalize('NFKD');
	return lower
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʼ`´]/g, "'")
		.split(/\s+/)
		.filter((word) => word !== '')
		.join(' ')
		.normalize('NFC');
}

const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });
/** Lines of these alone (Latin letters, ready composed) have one character per code unit. */
const plainLine = /^[\t -~\u00a0-\u00ac\u00ae-\u02ff]*$/;

/** Characters as a reader counts them: a family emoji is one, and so is a line break. */
export function countCharacters(text: string): number {
	const lines = text.split(/\r\n|\n/);
	let count = lines.length - 1;
	for (const line of lines) {
		if (plainLine.test(line)) count += line.length;
		else for (const _ of graphemes.segment(line)) count++;
	}
	return count;
}
