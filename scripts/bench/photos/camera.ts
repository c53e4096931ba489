import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

/** Twelve megapixels, as most telephones take them. */
export const wide = { width: 4000, height: 3000 } as const;

/**
 * Something with large shapes, small ones and grain, so that it weighs and costs what a photo does; taken upright
 * (orientation 6) at a place that is nobody's business.
 */
export async function sight(): Promise<(quality?: number) => Promise<Buffer>> {
	const layers = await Promise.all(
		[9, 40, 190].map((cells) => clouds(cells, Math.ceil((cells * 3) / 4)))
	);
	const [first, ...others] = layers;
	const grain = await sharp({
		create: {
			...wide,
			channels: 3,
			background: '#808080',
			noise: { type: 'gaussian', mean: 128, sigma: 9 }
		}
	})
		.png({ compressionLevel: 1 })
		.toBuffer();
	const pixels = await sharp(first)
		.composite([...others, grain].map((input) => ({ input, blend: 'soft-light' as const })))
		.removeAlpha()
		.raw()
		.toBuffer();
	return (quality = 88) =>
		sharp(pixels, { raw: { ...wide, channels: 3 } })
			.jpeg({ quality })
			.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 57/1 7/1' } })
			.withMetadata({ orientation: 6 })
			.toBuffer();
}

const clouds = (width: number, height: number): Promise<Buffer> =>
	sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
		.resize({ ...wide, fit: 'fill', kernel: 'cubic' })
		.png({ compressionLevel: 1 })
		.toBuffer();

/** The same files as a picture has, by whoever calls sharp for each and looks no further. */
export async function bare(file: Buffer, save: (name: string, image: Sharp) => Promise<unknown>) {
	const upright = () => sharp(file).autoOrient();
	const sized = (size: number) =>
		upright().resize(size, size, { fit: 'inside', withoutEnlargement: true });
	await Promise.all([
		...[320, 800, 1600].flatMap((size) => [
			save(`${size}.webp`, sized(size).webp({ quality: 78, effort: 3 })),
			save(`${size}.jpg`, sized(size).jpeg({ quality: 78 }))
		]),
		save('master.jpg', sized(2000).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }))
	]);
}

/** The same, by whoever thinks of decoding it only once. */
export async function bareOnce(
	file: Buffer,
	save: (name: string, image: Sharp) => Promise<unknown>
) {
	const { data, info } = await sharp(file)
		.autoOrient()
		.resize(2000, 2000, { fit: 'inside' })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const pixels = () => sharp(data, { raw: info });
	const sized = (size: number) => pixels().resize(size, size, { fit: 'inside' });
	await Promise.all([
		...[320, 800, 1600].flatMap((size) => [
			save(`${size}.webp`, sized(size).webp({ quality: 78, effort: 3 })),
			save(`${size}.jpg`, sized(size).jpeg({ quality: 78 }))
		]),
		save('master.jpg', pixels().jpeg({ quality: 90, chromaSubsampling: '4:4:4' }))
	]);
}
