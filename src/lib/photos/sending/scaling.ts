import type { Size } from './limits.ts';

/** JPEG qualities that are tried one after the other, until the picture is light enough. */
const qualities = [0.85, 0.76, 0.66, 0.55];

/** Width and height within the longest side, in whole pixels; what is smaller stays as it is. */
export function within(width: number, height: number, longestSide: number): [number, number] {
	const scale = Math.min(1, longestSide / Math.max(width, height));
	return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** The first try that is light enough, else the lightest of all. */
export async function lightEnough(
	encode: (quality: number) => Promise<Blob>,
	wanted: number
): Promise<Blob> {
	let lightest: Blob | undefined;
	for (const quality of qualities) {
		const tried = await encode(quality);
		if (!lightest || tried.size < lightest.size) lightest = tried;
		if (lightest.size <= wanted) break;
	}
	if (!lightest) throw new Error('There are no qualities to try.');
	return lightest;
}

/**
 * A picture as we need it, upright and without what hangs on the file. Null when this browser cannot open it, or
 * when it would be no lighter: then the file goes as it is, and the server says what it thinks of it.
 */
export async function scaled(file: Blob, { longestSide, bytes }: Size): Promise<Blob | null> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
		() => null
	);
	if (!bitmap) return null;
	try {
		const [width, height] = within(bitmap.width, bitmap.height, longestSide);
		const canvas = canvasOf(width, height);
		const brush = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | null;
		if (!brush) return null;
		// JPEG has no transparency: a drawing on nothing is a drawing on paper.
		brush.fillStyle = '#fff';
		brush.fillRect(0, 0, width, height);
		brush.imageSmoothingQuality = 'high';
		brush.drawImage(bitmap, 0, 0, width, height);
		const made = await lightEnough((quality) => jpegOf(canvas, quality), bytes);
		return made.size < file.size ? made : null;
	} catch {
		return null; // Too large for the canvas of this telephone.
	} finally {
		bitmap.close();
	}
}

function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
	if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	return canvas;
}

function jpegOf(canvas: OffscreenCanvas | HTMLCanvasElement, quality: number): Promise<Blob> {
	const type = 'image/jpeg';
	if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
	return new Promise((done, failed) =>
		canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no blob'))), type, quality)
	);
}
