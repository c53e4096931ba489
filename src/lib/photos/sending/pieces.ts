import { largestPiece, pieceSize, smallestPiece } from './limits.ts';

/** Where a file is cut, as `[from, to)`. */
export const piecesOf = (bytes: number, size = pieceSize): [from: number, to: number][] =>
	Array.from({ length: Math.ceil(bytes / size) }, (_, n) => [
		n * size,
		Math.min(bytes, (n + 1) * size)
	]);

/** Milliseconds within which a piece should be there: longer, and a cut would cost too much. */
const fast = 1_500;
const slow = 12_000;

/**
 * How much to send next. A line that carried the last piece in no time may carry twice as much; one that broke
 * or took long gets half, so that something always comes through between two cuts.
 *
 * @param took milliseconds, or null when the piece did not arrive
 */
export function nextSize(size: number, took: number | null): number {
	if (took === null || took > slow) return Math.max(smallestPiece, size / 2);
	return took < fast ? Math.min(largestPiece, size * 2) : size;
}

/** Milliseconds until the next try, after so many that failed one after the other. */
export const waitAfter = (failures: number): number =>
	Math.min(30_000, 500 * 2 ** Math.min(failures, 10));
