import { expect, test } from 'vitest';
import { carry, homographyOf, type Spot } from './plane.ts';

const paper: Spot[] = [
	{ x: 0, y: 0 },
	{ x: 2159, y: 0 },
	{ x: 2159, y: 2794 },
	{ x: 0, y: 2794 }
];
const photographed: Spot[] = [
	{ x: 310, y: 120 },
	{ x: 1420, y: 260 },
	{ x: 1610, y: 1890 },
	{ x: 90, y: 1730 }
];

test('the four corners of a sheet in a photograph come to lie on the corners of the paper', () => {
	const there = homographyOf(photographed, paper);
	photographed.forEach((spot, i) => {
		const { x, y } = carry(there ?? [], spot);
		expect(x).toBeCloseTo(paper[i]?.x ?? NaN, 6);
		expect(y).toBeCloseTo(paper[i]?.y ?? NaN, 6);
	});
});

test('eight spots that are each a little off meet better than four of them', () => {
	const back = homographyOf(paper, photographed) ?? [];
	const marks = [200, 600, 1600, 1950].flatMap((x) => [200, 2500].map((y) => ({ x, y })));
	const seen = marks.map((spot, i) => {
		const { x, y } = carry(back, spot);
		return { x: x + (i % 2 ? 0.5 : -0.5), y: y + (i % 3 ? -0.5 : 0.5) };
	});
	const away = (found: readonly number[] | undefined) => {
		const { x, y } = carry(found ?? [], photographed[2] ?? { x: 0, y: 0 });
		return Math.hypot(x - 2159, y - 2794);
	};
	const of = (n: number) => homographyOf(seen.slice(0, n), marks.slice(0, n));
	expect(away(of(8))).toBeLessThan(away(of(4)));
	expect(away(of(8))).toBeLessThan(10);
});

test('spots on one line say nothing about a plane', () => {
	const line = [1, 2, 3, 4].map((x) => ({ x, y: 2 * x }));
	expect(homographyOf(line, paper)).toBeUndefined();
	expect(homographyOf(paper.slice(0, 3), paper.slice(0, 3))).toBeUndefined();
});
