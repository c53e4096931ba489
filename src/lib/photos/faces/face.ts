import type { Area, CoverKind, Shape } from '../covering/shape.ts';

const fine = 1000;

/** Boxes as they are written down: four whole numbers each, and nothing about whose face it is. */
export const written = (faces: readonly Area[]): string =>
	JSON.stringify(
		faces.map(({ x, y, w, h }) => [x, y, w, h].map((share) => Math.round(share * fine)))
	);

/** Null where no machine looked. */
export function facesIn(text: string | null): readonly Area[] | null {
	if (text === null) return null;
	// Written by `written`.
	const boxes = JSON.parse(text) as number[][];
	return boxes.map((box) => {
		const [x = 0, y = 0, w = 0, h = 0] = box.map((number) => number / fine);
		return { x, y, w, h };
	});
}

/** A box goes from brow to chin: hair and ears belong to what is recognised. */
const beside = 0.3;

/** How a face is covered: wider than it was found, and whole inside the picture. */
export function coverOf({ x, y, w, h }: Area, kind: CoverKind): Shape {
	const left = Math.max(0, x - w * beside);
	const top = Math.max(0, y - h * beside);
	return {
		kind,
		x: left,
		y: top,
		w: Math.min(1, x + w * (1 + beside)) - left,
		h: Math.min(1, y + h * (1 + beside)) - top
	};
}
