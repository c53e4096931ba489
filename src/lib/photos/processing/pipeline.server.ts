import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { differenceHash } from './alike.ts';
import { accepted, kindOfFile } from './kind-of-file.ts';
import * as limits from './limits.ts';
import { masterFile, NoPicture, type Made, type Picture } from './picture.ts';

// Runs in a process of its own, see child.server.ts. Only these three loaders exist here, and only for bytes in memory.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
	operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer']
});
// Nothing of one picture is kept for the next.
sharp.cache(false);

const careful = { limitInputPixels: limits.mostPixels, failOn: 'warning' } as const;

/** Pixels in memory: upright, sRGB, without alpha. */
export interface Pixels {
	readonly data: Buffer;
	readonly info: { readonly width: number; readonly height: number; readonly channels: 3 };
}

/**
 * Makes a picture of an uploaded file: decodes it once, upright, and writes everything anew from the pixels, so
 * that no byte of the file survives (EXIF, XMP, IPTC, ICC, thumbnails, whatever hangs behind it).
 *
 * @param folder where its files are written
 * @throws NoPicture
 */
export async function makePicture(path: string, folder: string): Promise<Picture> {
	const bytes = await readFile(path);
	const size = await lookBefore(bytes);
	return { ...(await writePicture(await decode(bytes), folder)), ...size };
}

/** All of it from pixels that are clean already, also after something was covered. */
export async function writePicture(pixels: Pixels, folder: string): Promise<Picture> {
	const master = masterFile;
	const written = Promise.all([
		Promise.all(limits.sizes.map((size) => writeSize(pixels, size, limits.formats, folder))),
		eightColours(pixels),
		hashOf(pixels),
		save(of(pixels).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }), join(folder, master))
	]);
	// Here and now, while other threads encode.
	const sha256 = digest(pixels);
	const [variants, placeholder, dhash] = await written;
	const { width, height } = pixels.info;
	return { width, height, sha256, placeholder, dhash, master, variants: variants.flat() };
}

/**
 * The larger sizes once more, of a picture's master, when there is time. Effort 3, because 4 takes four times as
 * long and saves nothing.
 */
export async function makeAvif(path: string, folder: string): Promise<Made[]> {
	const pixels = await decode(await readFile(path));
	const made: Made[] = [];
	for (const size of limits.avifSizes)
		made.push(...(await writeSize(pixels, size, ['avif'], folder)));
	return made;
}

/** By its first bytes and its header, before a pixel is decoded. */
async function lookBefore(bytes: Buffer): Promise<{ width: number; height: number }> {
	const kind = kindOfFile(bytes.subarray(0, 512));
	if (kind === 'nothing') throw new NoPicture('nothing');
	if (bytes.length > limits.largestFile) throw new NoPicture('too-large');
	if (kind === 'heic' || kind === 'avif') throw new NoPicture('heic');
	if (kind === 'svg') throw new NoPicture('svg');
	if (!accepted.includes(kind)) throw new NoPicture('not-a-picture');
	const { autoOrient } = await sharp(bytes, { ...careful, limitInputPixels: false })
		.metadata()
		.catch(damaged);
	const { width, height } = autoOrient;
	if (width * height > limits.mostPixels) throw new NoPicture('too-many-pixels');
	const [short, long] = width < height ? [width, height] : [height, width];
	if (short < limits.shortestSide) throw new NoPicture('too-small');
	if (long > short * limits.steepest) throw new NoPicture('too-narrow');
	return { width, height };
}

/**
 * The pixels of an uploaded file, upright, at most this long.
 *
 * @throws NoPicture
 */
export async function openPixels(path: string, longest: number): Promise<Pixels> {
	const bytes = await readFile(path);
	await lookBefore(bytes);
	return decode(bytes, longest);
}

const decode = (bytes: Buffer, longest: number = limits.masterSize): Promise<Pixels> =>
	rawOf(
		sharp(bytes, careful)
			.autoOrient()
			.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.toColourspace('srgb')
	).catch(damaged);

const of = ({ data, info }: Pixels): Sharp => sharp(data, { raw: info });

const encoders: Record<limits.Format, (image: Sharp) => Sharp> = {
	webp: (image) => image.webp({ quality: 78, effort: 3 }),
	jpg: (image) => image.jpeg({ quality: 78 }),
	avif: (image) => image.avif({ quality: 52, effort: 3 })
};

/** Shrinks it once, for all formats. */
async function writeSize(
	pixels: Pixels,
	size: limits.Size,
	formats: readonly limits.Format[],
	folder: string
): Promise<Made[]> {
	const smaller = await rawOf(
		of(pixels).resize(size, size, { fit: 'inside', withoutEnlargement: true })
	);
	return Promise.all(
		formats.map(async (format) => {
			const file = `${size}.${format}`;
			const { width, height, bytes } = await save(
				encoders[format](of(smaller)),
				join(folder, file)
			);
			return { file, size, format, width, height, bytes };
		})
	);
}

async function rawOf(image: Sharp): Promise<Pixels> {
	const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return { data, info: { width, height, channels: 3 } };
}

async function save(image: Sharp, path: string) {
	const { data, info } = await image.toBuffer({ resolveWithObject: true });
	await writeFile(path, data);
	return { width: info.width, height: info.height, bytes: data.length };
}

const eightColours = async (pixels: Pixels): Promise<string> =>
	(await of(pixels).resize(4, 2, { fit: 'fill' }).raw().toBuffer()).toString('hex');

const hashOf = async (pixels: Pixels): Promise<string> =>
	differenceHash(await of(pixels).resize(9, 8, { fit: 'fill' }).greyscale().raw().toBuffer());

const digest = ({ data, info }: Pixels): string =>
	createHash('sha256').update(`${info.width}x${info.height}\n`).update(data).digest('hex');

/** What sharp says about a file is for nobody to read; it is the file that is wrong. */
function damaged(): never {
	throw new NoPicture('damaged');
}
