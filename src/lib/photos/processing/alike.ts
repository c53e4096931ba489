/**
 * How many of 64 bits differ between two difference hashes (N. Krawetz, "Kind of Like That", 2013): whether
 * each of 8 × 8 spots is brighter than its right neighbour, in a picture shrunk to 9 × 8.
 */
export function distance(a: string, b: string): number {
	let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
	let count = 0;
	for (; differing > 0n; differing &= differing - 1n) count++;
	return count;
}

/** Up to here two pictures are shown side by side as perhaps the same. */
export const alikeUpTo = 6;

/** @param grey 72 brightnesses, 9 in a row */
export function differenceHash(grey: Uint8Array): string {
	let bits = 0n;
	for (let y = 0; y < 8; y++)
		for (let x = 0; x < 8; x++) {
			const [left = 0, right = 0] = grey.subarray(y * 9 + x, y * 9 + x + 2);
			bits = (bits << 1n) | (left > right ? 1n : 0n);
		}
	return bits.toString(16).padStart(16, '0');
}
