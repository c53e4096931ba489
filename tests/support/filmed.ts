import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import sharp from 'sharp';

/** A picture that stands still for some frames. */
export interface Scene {
	readonly picture: Buffer;
	readonly frames: number;
}

/** Frames a second: few, because each weighs two megabytes. */
const pace = 2;

/**
 * Writes a film that Chromium shows in place of a camera, over and over (`--use-file-for-fake-video-capture`): YUV4MPEG2,
 * grey. Its scenes are all of the same size.
 */
export async function film(path: string, scenes: readonly Scene[]): Promise<void> {
	const out = createWriteStream(path);
	let begun = false;
	for (const { picture, frames } of scenes) {
		const { data, info } = await sharp(picture)
			.greyscale()
			// From black at 16 to white at 235 (ITU-R BT.601).
			.linear(219 / 255, 16)
			.raw()
			.toBuffer({ resolveWithObject: true });
		if (!begun) out.write(`YUV4MPEG2 W${info.width} H${info.height} F${pace}:1 Ip A1:1 C420jpeg\n`);
		begun = true;
		const colours = Buffer.alloc((info.width * info.height) / 2, 128);
		for (let n = 0; n < frames; n++) {
			out.write('FRAME\n');
			out.write(data);
			out.write(colours);
		}
	}
	out.end();
	await finished(out);
}
