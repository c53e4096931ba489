import { within } from '#lib/photos/sending/scaling.ts';
import type { Image } from './eye.ts';

/** Longest side, in pixels, of what is read several times a second, and of what is looked at once it was taken. */
export const liveSide = 1280;
export const closeSide = 2000;

/** Below this a page has fewer than six pixels to the millimetre, and thin pencil is lost. */
export const leastSide = 1500;

/** What a camera shows, or a picture, as pixels. */
export function pixelsOf(
	source: HTMLVideoElement | ImageBitmap,
	longestSide: number,
	canvas = document.createElement('canvas')
): Image | null {
	const [wide, high] = sizeOf(source);
	if (wide === 0 || high === 0) return null;
	const [width, height] = within(wide, high, longestSide);
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	const brush = canvas.getContext('2d', { willReadFrequently: true });
	brush?.drawImage(source, 0, 0, width, height);
	const data = brush?.getImageData(0, 0, width, height).data;
	return data ? { data, width, height } : null;
}

export const sizeOf = (source: HTMLVideoElement | ImageBitmap): [number, number] =>
	'videoWidth' in source ? [source.videoWidth, source.videoHeight] : [source.width, source.height];

/** The same of a file; null when this browser cannot open it. */
export async function pixelsOfFile(file: Blob): Promise<Image | null> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
		() => null
	);
	const image = bitmap && pixelsOf(bitmap, closeSide);
	bitmap?.close();
	return image;
}

/** The camera at the back of a telephone, at the best that it has; null when there is none or somebody said no. */
export async function openCamera(): Promise<MediaStream | null> {
	try {
		return await navigator.mediaDevices.getUserMedia({
			audio: false,
			video: {
				facingMode: { ideal: 'environment' },
				width: { ideal: 3840 },
				height: { ideal: 2160 }
			}
		});
	} catch {
		return null;
	}
}

/** A photograph as sharp as the camera takes one; where the browser has no word for that, what it shows. */
export async function takePicture(
	video: HTMLVideoElement,
	stream: MediaStream
): Promise<Blob | null> {
	const [track] = stream.getVideoTracks();
	if (track && 'ImageCapture' in globalThis) {
		const photo = await new ImageCapture(track).takePhoto().catch(() => null);
		if (photo && photo.size > 0) return photo;
	}
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = sizeOf(video);
	if (canvas.width === 0) return null;
	canvas.getContext('2d')?.drawImage(video, 0, 0);
	return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.92));
}
