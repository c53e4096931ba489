import { expect, test } from 'vitest';
import { largestPiece, pieceSize, smallestPiece } from './limits.ts';
import { nextSize, piecesOf, waitAfter } from './pieces.ts';

test('the pieces of a file follow one another and are the whole of it', () => {
	for (const bytes of [1, pieceSize - 1, pieceSize, pieceSize + 1, 300_000]) {
		const pieces = piecesOf(bytes);
		expect(pieces[0]?.[0]).toBe(0);
		expect(pieces.at(-1)?.[1]).toBe(bytes);
		pieces.forEach(([from, to], n) => {
			expect(to - from).toBeGreaterThan(0);
			expect(to - from).toBeLessThanOrEqual(pieceSize);
			expect(from).toBe(pieces[n - 1]?.[1] ?? 0);
		});
	}
	expect(piecesOf(0)).toEqual([]);
});

test('pieces grow on a good line, shrink on a bad one, and stay within what the server takes', () => {
	expect(nextSize(pieceSize, 300)).toBe(2 * pieceSize);
	// 64 KB over 64 kbit/s: eight seconds are well.
	expect(nextSize(pieceSize, 8_000)).toBe(pieceSize);
	expect(nextSize(pieceSize, 15_000)).toBe(pieceSize / 2);
	expect(nextSize(pieceSize, null)).toBe(pieceSize / 2);
	expect(nextSize(smallestPiece, null)).toBe(smallestPiece);
	expect(nextSize(largestPiece, 10)).toBe(largestPiece);
});

test('who cannot get through waits longer each time, and never more than half a minute', () => {
	const waits = [0, 1, 2, 3, 10, 1000].map(waitAfter);
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	expect(waits[0]).toBe(500);
	expect(waits.at(-1)).toBe(30_000);
});
