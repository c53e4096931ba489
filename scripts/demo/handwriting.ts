import sharp from 'sharp';

const [wide, high] = [1700, 2200];
const [first, last] = [520, 2060];

/** A photographed page with these lines in pencil, as large as a straightened one. */
export function handwritten(lines: readonly string[]): Promise<Buffer> {
	const step = Math.min(140, (last - first) / lines.length);
	const size = step * 0.53;
	const rows = lines.map((line, n) => {
		const y = first + n * step;
		const ruled = `<path d="M120 ${y + 20}H1580" stroke="#9aa3ad" stroke-width="2"/>`;
		return `${ruled}<text x="170" y="${y}" font-family="cursive" font-size="${size}" font-style="italic" fill="#4a4f58" transform="rotate(-.6 170 ${y})">${line}</text>`;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><rect width="100%" height="100%" fill="#fdfcf7"/>${rows.join('')}</svg>`;
	return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}
