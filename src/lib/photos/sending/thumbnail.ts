/** Draws a picture of this device small on a canvas, cut to its shape: nothing is asked of the server, and no address is made. */
export function drawSmall(canvas: HTMLCanvasElement, blob: Blob): () => void {
	let gone = false;
	const draw = async () => {
		const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(
			() => null
		);
		if (bitmap && !gone) {
			const { width, height } = canvas;
			const scale = Math.max(width / bitmap.width, height / bitmap.height);
			const [wide, high] = [bitmap.width * scale, bitmap.height * scale];
			const brush = canvas.getContext('2d');
			brush?.drawImage(bitmap, (width - wide) / 2, (height - high) / 2, wide, high);
		}
		bitmap?.close();
	};
	// One after the other: thirty pictures of a telephone at once are more than it can hold.
	turn = turn.then(draw);
	return () => void (gone = true);
}

let turn: Promise<void> = Promise.resolve();
