import sharp from 'sharp';

/** A picture that nobody took: stripes and a dot, other ones for another number. */
export async function drawn(
	n = 1,
	{ width = 1200, height = 900 }: { width?: number; height?: number } = {}
): Promise<Buffer> {
	const stripes = Array.from({ length: 12 }, (_, i) => {
		const hue = (n * 47 + i * 31) % 360;
		return `<rect x="${(i * width) / 12}" width="${width / 12}" height="${height}" fill="hsl(${hue} 60% ${40 + ((i * n) % 5) * 8}%)"/>`;
	}).join('');
	const dot = `<circle cx="${(width * ((n % 7) + 1)) / 9}" cy="${height / 3}" r="${height / 6}" fill="#fbf6ec"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stripes}${dot}</svg>`;
	return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}
