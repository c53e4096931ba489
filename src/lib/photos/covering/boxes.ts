import { mostShapes, shortestShape, type Area, type CoverKind, type Shape } from './shape.ts';

/** A place in a picture, in shares of its width and height. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What is drawn over a picture before it is covered, and how it stood before each change. */
export interface Boxes {
	readonly now: readonly Shape[];
	readonly before: readonly (readonly Shape[])[];
}

export const noBoxes: Boxes = { now: [], before: [] };

/** How much of the shorter side a tap covers, and how far an arrow key goes. */
const tapped = 0.2;
const nudge = 0.01;

const change = (boxes: Boxes, now: readonly Shape[]): Boxes => ({
	now,
	before: [...boxes.before, boxes.now]
});

/** More than a picture can have are not drawn. */
export const add = (boxes: Boxes, ...shapes: readonly Shape[]): Boxes =>
	boxes.now.length + shapes.length > mostShapes ? boxes : change(boxes, [...boxes.now, ...shapes]);

export const replace = (boxes: Boxes, n: number, shape: Shape): Boxes =>
	change(boxes, boxes.now.with(n, shape));

/** These are covered in another way. */
export const otherwise = (boxes: Boxes, which: readonly number[], kind: CoverKind): Boxes =>
	which.every((n) => boxes.now[n]?.kind === kind)
		? boxes
		: change(
				boxes,
				boxes.now.map((box, n) => (which.includes(n) ? as(box, kind) : box))
			);

export const remove = (boxes: Boxes, n: number): Boxes => change(boxes, boxes.now.toSpliced(n, 1));

export const undo = ({ now, before }: Boxes): Boxes => ({
	now: before.at(-1) ?? now,
	before: before.slice(0, -1)
});

/** Between two corners, whichever way it was drawn. */
export function between(from: Point, to: Point): Area {
	const [a, b] = [inside(from), inside(to)];
	const corner = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
	const size = { w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
	return kept({ ...corner, ...size });
}

/** A square round a place that was tapped, so that a face or a number is under it. */
export function round(at: Point, picture: { width: number; height: number }): Area {
	const side = tapped * Math.min(picture.width, picture.height);
	const [w, h] = [side / picture.width, side / picture.height];
	return kept({ x: at.x - w / 2, y: at.y - h / 2, w, h });
}

export const moved = (area: Area, by: Point): Area =>
	kept({ ...area, x: area.x + by.x, y: area.y + by.y });

/** By its lower right corner. */
export const sized = (area: Area, by: Point): Area => {
	const w = Math.min(1 - area.x, Math.max(shortestShape, area.w + by.x));
	const h = Math.min(1 - area.y, Math.max(shortestShape, area.h + by.y));
	return { x: area.x, y: area.y, w, h };
};

/** How far each arrow key goes. */
export const arrows: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -nudge, y: 0 },
	ArrowRight: { x: nudge, y: 0 },
	ArrowUp: { x: 0, y: -nudge },
	ArrowDown: { x: 0, y: nudge }
};

export const as = (area: Area, kind: CoverKind): Shape => {
	const { x, y, w, h } = area;
	return { kind, x, y, w, h };
};

const share = (value: number) => Math.min(1, Math.max(0, value));
const inside = ({ x, y }: Point): Point => ({ x: share(x), y: share(y) });

/** Whole inside the picture, and large enough to take hold of. */
function kept({ x, y, w, h }: Area): Area {
	const [width, height] = [w, h].map((side) => Math.min(1, Math.max(shortestShape, side))) as [
		number,
		number
	];
	return {
		x: Math.min(1 - width, share(x)),
		y: Math.min(1 - height, share(y)),
		w: width,
		h: height
	};
}
