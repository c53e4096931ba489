import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Pixels } from '../processing/pipeline.server.ts';
import { cornerSaid, mayBeMark, pageSaid, type SeenSquare } from './sheets.ts';

/** One way of looking at a photograph again: longest side in pixels, and what is done to its greys. */
interface Look {
	readonly side: number;
	readonly greys?: 'evened' | 'softened';
	/** Degrees, clockwise. */
	readonly turned?: number;
}

/** Always: a code that one size hides, the other shows. */
const first: readonly Look[] = [{ side: 1600 }, { side: 3000 }];
/** While a page has only one of its squares, or nothing was found. */
const further: readonly Look[] = [
	{ side: 2000, greys: 'evened' },
	{ side: 1200, greys: 'softened' },
	{ side: 3000, greys: 'evened' },
	{ side: 1700, turned: 45 },
	{ side: 2400, greys: 'softened' },
	{ side: 800 }
];

/** Milliseconds of looking after which what was found is enough: the pages must still be cut out in time. */
const longest = 4_000;

/** All square codes in a photograph, by several looks at it. */
export async function squaresIn(photo: Pixels): Promise<SeenSquare[]> {
	const began = performance.now();
	const seen = new Map<string, SeenSquare>();
	const look = async (how: Look) => {
		for (const square of await lookOnce(photo, how))
			if (!seen.has(square.text)) seen.set(square.text, square);
	};
	for (const how of first) await look(how);
	for (const how of further) {
		if (performance.now() - began > longest) break;
		if (isWhole([...seen.values()].filter(mayBeMark))) break;
		await look(how);
	}
	return [...seen.values()];
}

/** Some page was found, and each with both its squares. */
function isWhole(marks: readonly SeenSquare[]): boolean {
	const pages = Map.groupBy(marks, pageSaid);
	const corners = (of: readonly SeenSquare[]) => new Set(of.map(cornerSaid)).size;
	return pages.size > 0 && [...pages.values()].every((of) => corners(of) === 2);
}

async function lookOnce(photo: Pixels, how: Look): Promise<SeenSquare[]> {
	await ready;
	const { width, height } = photo.info;
	const scale = Math.min(1, how.side / Math.max(width, height));
	const { data, info } = await seenAs(photo, how, scale);
	const codes = await readBarcodes(
		{
			data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
			width: info.width,
			height: info.height,
			colorSpace: 'srgb'
		},
		{
			formats: ['QRCode'],
			tryHarder: true,
			tryRotate: true,
			tryDownscale: true,
			maxNumberOfSymbols: 16
		}
	);
	const back = backTurned(how.turned ?? 0, info, {
		width: width * scale,
		height: height * scale
	});
	return codes
		.filter(({ isValid }) => isValid)
		.map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
			text,
			corners: [topLeft, topRight, bottomRight, bottomLeft].map((spot) => {
				const { x, y } = back(spot);
				return { x: x / scale, y: y / scale };
			})
		}));
}

async function seenAs({ data, info }: Pixels, { greys, turned }: Look, scale: number) {
	let image = sharp(data, { raw: info }).resize(
		Math.round(info.width * scale),
		Math.round(info.height * scale),
		{ fit: 'fill' }
	);
	if (greys === 'evened') image = image.greyscale().clahe({ width: 64, height: 64, maxSlope: 4 });
	if (greys === 'softened') image = image.greyscale().blur(1.2).normalise();
	// One after the other: sharp turns before it makes smaller, and that would be the wrong middle.
	if (turned)
		image = sharp(await image.png({ compressionLevel: 1 }).toBuffer()).rotate(turned, {
			background: '#777'
		});
	return image.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

type Size = { readonly width: number; readonly height: number };

/** Carries a spot of a turned picture to where it was: both turn around their middles. */
function backTurned(degrees: number, turned: Size, before: Size) {
	const angle = (-degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return ({ x, y }: { x: number; y: number }) => {
		const [dx, dy] = [x - turned.width / 2, y - turned.height / 2];
		return {
			x: dx * cos - dy * sin + before.width / 2,
			y: dx * sin + dy * cos + before.height / 2
		};
	};
}

/** From our own disk: left alone, it would fetch its machine code from a network. */
const ready = readFile(
	createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
).then((bytes) =>
	prepareZXingModule({
		overrides: { wasmBinary: Uint8Array.from(bytes).buffer },
		fireImmediately: true
	})
);
