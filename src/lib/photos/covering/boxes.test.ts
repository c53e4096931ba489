import { expect, test } from 'vitest';
import {
	add,
	arrows,
	as,
	between,
	moved,
	noBoxes,
	otherwise,
	remove,
	replace,
	round,
	sized,
	undo
} from './boxes.ts';
import { mostShapes, shapeOf, shortestShape, textOf, type Area } from './shape.ts';

const box = { x: 0.4, y: 0.4, w: 0.2, h: 0.1 };
const isInside = ({ x, y, w, h }: Area) => x >= 0 && y >= 0 && x + w <= 1.0001 && y + h <= 1.0001;

test('a box is drawn whichever way the hand goes, and ends where the picture does', () => {
	const one = between({ x: 0.2, y: 0.3 }, { x: 0.5, y: 0.7 });
	expect(between({ x: 0.5, y: 0.7 }, { x: 0.2, y: 0.3 })).toEqual(one);
	expect(one).toMatchObject({ x: 0.2, y: 0.3 });
	const out = between({ x: 0.9, y: 0.9 }, { x: 1.4, y: -0.5 });
	expect(isInside(out)).toBe(true);
	expect(between({ x: 1, y: 1 }, { x: 1, y: 1 })).toMatchObject({ w: shortestShape });
});

test('a tap covers a square round the place, also in a corner', () => {
	const picture = { width: 800, height: 400 };
	const middle = round({ x: 0.5, y: 0.5 }, picture);
	expect(middle.w * 800).toBeCloseTo(middle.h * 400);
	expect(middle.x + middle.w / 2).toBeCloseTo(0.5);
	expect(isInside(round({ x: 0, y: 1 }, picture))).toBe(true);
});

test('arrows move a box as far as the edge, and pull its corner', () => {
	let area: Area = box;
	for (let n = 0; n < 200; n++) area = moved(area, arrows['ArrowRight']!);
	expect(area.x).toBeCloseTo(1 - box.w);
	for (let n = 0; n < 200; n++) area = sized(area, arrows['ArrowLeft']!);
	expect(area.w).toBe(shortestShape);
	for (let n = 0; n < 200; n++) area = sized(area, arrows['ArrowDown']!);
	expect(isInside(area)).toBe(true);
	expect(shapeOf(textOf(as(area, 'blur')))).toBeDefined();
});

test('every change is undone, one after the other', () => {
	const one = add(noBoxes, as(box, 'blur'));
	const two = add(one, as(box, 'sticker'));
	const gone = remove(replace(two, 0, as({ ...box, x: 0 }, 'blur')), 1);
	expect(gone.now).toHaveLength(1);
	const back = undo(undo(gone));
	expect(back.now).toEqual(two.now);
	expect(undo(undo(undo(back))).now).toEqual([]);
});

test('there are not more boxes than one picture can have', () => {
	let boxes = noBoxes;
	for (let n = 0; n < mostShapes + 5; n++) boxes = add(boxes, as(box, 'blur'));
	expect(boxes.now).toHaveLength(mostShapes);
});

test('boxes that were just drawn are covered in another way, the others stay, and it can be undone', () => {
	const three = add(noBoxes, as(box, 'blur'), as(box, 'blur'), as(box, 'pixelate'));
	const kinds = (boxes: typeof three) => boxes.now.map(({ kind }) => kind);
	const other = otherwise(three, [1, 2], 'sticker');
	expect(kinds(other)).toEqual(['blur', 'sticker', 'sticker']);
	expect(kinds(undo(other))).toEqual(['blur', 'blur', 'pixelate']);
	expect(otherwise(three, [0, 1], 'blur'), 'nothing to undo').toBe(three);
	expect(otherwise(three, [], 'sticker')).toBe(three);
});
