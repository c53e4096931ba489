/** How bright a picture is, pixel by pixel and row by row, from 0 to 255. */
export interface Greys {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** Of four bytes a pixel, as a canvas has them: as bright as its least bright colour, for a pixel is burnt only in all three. */
export function greysOf(rgba: Uint8ClampedArray, width: number, height: number): Greys {
	const data = new Uint8Array(width * height);
	for (let n = 0, at = 0; n < data.length; n++, at += 4)
		data[n] = Math.min(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
	return { data, width, height };
}
