/** Fewer children or letters than this are not told apart: somebody would be recognised. */
export const fewest = 3;

/** Null for a number that is too small to be said; nothing at all is no secret. */
export const sayable = (n: number): number | null => (n > 0 && n < fewest ? null : n);

/**
 * How long most took: the smallest time that a share of all did not exceed (nearest rank). Null for too few.
 *
 * @param spans tenths of a day and how many took so long
 * @returns days
 */
export function within(
	spans: readonly { tenths: number; n: number }[],
	share: number
): number | null {
	const all = spans.reduce((sum, { n }) => sum + n, 0);
	if (all < fewest) return null;
	let sofar = 0;
	for (const { tenths, n } of spans.toSorted((a, b) => a.tenths - b.tenths)) {
		sofar += n;
		if (sofar >= all * share) return tenths / 10;
	}
	return null;
}
