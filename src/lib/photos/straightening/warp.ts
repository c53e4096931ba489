import { carry, type Homography, type Spot } from './plane.ts';

/** Pixels row by row, three bytes each. */
export interface Plane {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/**
 * A picture as a camera straight above would have seen it: for every pixel of the new one, what lies at its spot in the
 * photograph, between four pixels. What the photograph does not show is white.
 *
 * @param toPhoto carries spots of the new picture to spots of the photograph
 */
export function warp(photo: Plane, toPhoto: Homography, width: number, height: number): Plane {
	const data = new Uint8Array(width * height * 3).fill(255);
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = toPhoto;
	const row = photo.width * 3;
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0; x < width; x++, at += 3) {
			const w = g * x + h * y + i;
			const u = (a * x + b * y + c) / w;
			const v = (d * x + e * y + f) / w;
			if (!(u >= 0 && v >= 0 && u < photo.width - 1 && v < photo.height - 1)) continue;
			const [left, top] = [u | 0, v | 0];
			const [right, down] = [u - left, v - top];
			const from = top * row + left * 3;
			for (let channel = 0; channel < 3; channel++) {
				const here = from + channel;
				const above = mix(photo.data, here, right);
				const below = mix(photo.data, here + row, right);
				data[at + channel] = above + (below - above) * down + 0.5;
			}
		}
	return { data, width, height };
}

const mix = (data: Uint8Array, at: number, part: number): number => {
	const one = data[at] ?? 255;
	return one + ((data[at + 3] ?? 255) - one) * part;
};

/** How bright a photograph is at the spots of a small square of the paper, row by row. */
export function greysAt(
	photo: Plane,
	toPhoto: Homography,
	{ from, side, step }: { from: Spot; side: number; step: number }
): Float32Array {
	const greys = new Float32Array(side * side).fill(255);
	for (let row = 0; row < side; row++)
		for (let column = 0; column < side; column++) {
			const { x, y } = carry(toPhoto, { x: from.x + column * step, y: from.y + row * step });
			const [left, top] = [Math.round(x), Math.round(y)];
			if (!(left >= 0 && top >= 0 && left < photo.width && top < photo.height)) continue;
			const at = (top * photo.width + left) * 3;
			const { data } = photo;
			greys[row * side + column] =
				((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 3;
		}
	return greys;
}
