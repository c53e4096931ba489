import { masterSize } from '../processing/limits.ts';
import { openPixels, writePicture } from '../processing/pipeline.server.ts';
import type { Picture } from '../processing/picture.ts';
import { coverPixels } from './paint.ts';
import type { Shape } from './shape.ts';

/**
 * A picture in which something is covered, made of another one's master: every file is written anew from pixels that do not
 * have it any more. Runs in a process of its own, see child.server.ts.
 *
 * @throws NoPicture
 */
export async function makeCovered(
	path: string,
	folder: string,
	shapes: readonly Shape[]
): Promise<Picture> {
	const pixels = await openPixels(path, masterSize);
	coverPixels(pixels, shapes);
	return writePicture(pixels, folder);
}
