import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { heldAnyhow, photographed, type Chance } from './photographed.ts';

/** As wide as Letter paper at two dots to the pixel: what a page prints is seen in the size in which it is printed. */
export const printer = { viewport: { width: 1000, height: 1100 }, deviceScaleFactor: 2 };

/** A sheet that came out of the printer, written on with a pencil, and photographed askew in bad light. */
export async function photographOf(sheet: Locator, chance: Chance): Promise<Buffer> {
	const printed = sharp(await sheet.screenshot());
	const { width = 0, height = 0 } = await printed.metadata();
	const { data, info } = await printed
		.composite([{ input: Buffer.from(pencil(chance, width, height)) }])
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const page = { data, width: info.width, height: info.height };
	return photographed([{ ...page, held: heldAnyhow(chance) }], chance);
}

function pencil(chance: Chance, width: number, height: number): string {
	const strokes = Array.from({ length: 90 }, () => {
		const [x, y] = [(0.1 + chance() * 0.75) * width, (0.3 + chance() * 0.5) * height];
		const [up, on] = [chance() * 60, 20 + chance() * 90];
		return `<path d="M${x} ${y}q${on / 2} ${-up} ${on} 0" fill="none" stroke="#555" stroke-width="4"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${strokes.join('')}</svg>`;
}
