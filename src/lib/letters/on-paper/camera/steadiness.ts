import { pageKey, type SeenPage } from './seen.ts';

/** Which part of the picture a corner may wander from one look to the next. */
const still = 0.012;

/**
 * Whether somebody holds still: the same pages are where they were a moment ago.
 *
 * @param size the longest side of the picture, in pixels
 */
export function isSteady(
	before: readonly SeenPage[],
	now: readonly SeenPage[],
	size: number
): boolean {
	if (now.length === 0 || before.length !== now.length) return false;
	return now.every((page) => {
		const same = before.find((one) => pageKey(one) === pageKey(page));
		return same !== undefined && movedBy(same, page) <= still * size;
	});
}

/** Pixels by which the squares moved that were read both times; without one, too far. */
function movedBy(before: SeenPage, now: SeenPage): number {
	// A square names its place by where it is: of one page there is no other near it.
	const moves = now.squares.map((square) =>
		Math.min(...before.squares.map((other) => farthest(square, other)), Infinity)
	);
	return Math.min(...moves, Infinity);
}

const farthest = (a: SeenPage['edges'], b: SeenPage['edges']): number =>
	Math.max(...a.map(({ x, y }, n) => Math.hypot(x - (b[n]?.x ?? 0), y - (b[n]?.y ?? 0))));
