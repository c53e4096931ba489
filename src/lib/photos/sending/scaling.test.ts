import { expect, test } from 'vitest';
import { lightEnough, within } from './scaling.ts';

test('a picture of twelve megapixels is made smaller, upright or not, and a small one stays', () => {
	expect(within(4032, 3024, 2000)).toEqual([2000, 1500]);
	expect(within(3024, 4032, 2000)).toEqual([1500, 2000]);
	expect(within(800, 600, 2000)).toEqual([800, 600]);
	expect(within(50_000, 1, 2000)).toEqual([2000, 1]);
});

test('the best quality that is light enough is taken, and the lightest when none is', async () => {
	const tried: number[] = [];
	const weighing = (perQuality: number) => async (quality: number) => {
		tried.push(quality);
		return new Blob([new Uint8Array(Math.round(quality * perQuality))]);
	};
	expect((await lightEnough(weighing(1000), 900)).size).toBe(850);
	expect(tried).toEqual([0.85]);
	expect((await lightEnough(weighing(1000), 700)).size).toBe(660);
	expect((await lightEnough(weighing(10_000), 700)).size).toBe(5500);
});
