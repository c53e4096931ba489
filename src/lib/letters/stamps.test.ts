import { expect, test } from 'vitest';
import { pictures, pictureShapes } from '#lib/identity/pictures.ts';
import { perforated, stampDrawings, stamps } from './stamps.ts';

const paths = (shapes: readonly { d: string }[]) => shapes.map((shape) => shape.d).join(' ');

test('every stamp and every picture is drawn, and no two are alike', () => {
	const drawn = [
		...stamps.map((stamp) => paths(stampDrawings[stamp].shapes)),
		...pictures.map((picture) => paths(pictureShapes[picture]))
	];
	expect(new Set(drawn).size).toBe(stamps.length + pictures.length);
	expect(drawn.filter((path) => !path || /NaN|undefined/.test(path))).toEqual([]);
});

test('the teeth of a stamp go round and end where they began', () => {
	const steps = [...perforated(72, 88, 8).matchAll(/(?:l|0 0 0 )(-?[\d.]+) (-?[\d.]+)/g)];
	const sum = (at: 1 | 2) => steps.reduce((total, step) => total + Number(step[at]), 0);
	expect(sum(1)).toBeCloseTo(0);
	expect(sum(2)).toBeCloseTo(0);
});
