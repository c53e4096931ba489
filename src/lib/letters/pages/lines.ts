/** In which line of a text a place is, from 0. */
export const lineAt = (text: string, place: number): number =>
	text.slice(0, place).split('\n').length - 1;

/** A Letter sheet is 279 mm high. */
const paperMm = 279;
/** Of handwriting on paper without lines of ours. */
const usualLineMm = 9;

/**
 * Where the line that follows stands, as a share of the height of all pages together: it moves as many lines down the paper as
 * were typed since somebody laid it on a line.
 *
 * @param laid where somebody laid it, and on which line of their text
 */
export function followed(
	laid: { at: number; line: number },
	line: number,
	{ pages, lineMm = usualLineMm }: { pages: number; lineMm?: number | undefined }
): number {
	const step = lineMm / paperMm / Math.max(1, pages);
	return Math.min(1, Math.max(0, laid.at + (line - laid.line) * step));
}
