/**
 * Where a photograph of the stack stands: nobody knows of which page it is; it is of a page that is there already, and
 * somebody has to choose; somebody said of which it is; it is of none.
 */
export type StackStatus = 'unknown' | 'double' | 'placed' | 'aside';

export const mostPages = 4;
export const mostSpare = 10;
export const longestPrompt = 160;
/** Photographs in one form: without a script they come in one piece. */
export const mostInStack = 20;

/** Millimetres from line to line, by grade: those who learn to write need room for the whole arm. */
export function lineOf(grade: number): number {
	if (grade <= 0) return 18;
	if (grade === 1) return 15;
	if (grade === 2) return 13;
	if (grade === 3) return 11;
	return grade <= 6 ? 9 : 8;
}
