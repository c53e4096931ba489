import sharp from 'sharp';
import { drawMark } from '#lib/letters/on-paper/squares.server.ts';
import { writeMark } from '#lib/letters/on-paper/mark.server.ts';
import {
	modules,
	paper,
	ring,
	rings,
	square,
	squareAt,
	type SquareCorner
} from '#lib/photos/straightening/paper.ts';
import { homographyOf, type Spot } from '#lib/photos/straightening/plane.ts';
import type { SealingKey } from '#lib/platform/sealing.server.ts';

/*
 * Photographs of letter sheets that nobody took: a page is drawn as it is printed, written over, and seen through a
 * camera that is held askew, in bad light, and saves bytes.
 */

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Chance = () => number;

/** Mulberry32 (T. Ettinger): enough for pictures. */
export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Dots to the millimetre of a drawn page. */
const dots = 7;
const pageWidth = Math.round(paper.width * dots);
const pageHeight = Math.round(paper.height * dots);

interface Grey {
	readonly data: Buffer;
	readonly width: number;
	readonly height: number;
}

export interface Printed {
	readonly secret: SealingKey;
	readonly key: string;
	readonly page: number;
}

/**
 * A printed page with pencil on it: lines of writing, and strokes that run into the white around the squares.
 *
 * @param spot where a dot of known size is drawn, in millimetres, to see where it comes to lie
 */
export async function printedPage(
	{ secret, key, page }: Printed,
	chance: Chance,
	spot?: Spot
): Promise<Grey> {
	const mark = (corner: SquareCorner) => {
		const { x, y } = squareAt[corner];
		const d = drawMark(writeMark(secret, { key, page, corner }));
		return `<path transform="translate(${x} ${y}) scale(${square / modules})" stroke="#000" d="${d}"/>`;
	};
	const round = ({ x, y }: Spot) =>
		`<circle cx="${x}" cy="${y}" r="${(ring.outer + ring.inner) / 4}" fill="none" stroke="#000" stroke-width="${(ring.outer - ring.inner) / 2}"/><circle cx="${x}" cy="${y}" r="${ring.dot / 2}"/>`;
	const lines = Array.from({ length: 18 }, (_, n) => {
		const y = 70 + n * 9;
		return `<path d="M14 ${y}H${paper.width - 14}" stroke="#888" stroke-width=".25"/>`;
	});
	const writing = Array.from({ length: 90 }, () => {
		const [x, y] = [16 + chance() * 165, 64 + chance() * 155];
		return `<path d="M${x} ${y}q${chance() * 8} ${-chance() * 9} ${chance() * 16} ${chance() * 6 - 3}" fill="none" stroke="#555" stroke-width=".5"/>`;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${paper.width} ${paper.height}">
		<rect width="100%" height="100%" fill="#fff"/>
		${lines.join('')}${mark('top-left')}${mark('bottom-right')}${rings.map(round).join('')}
		${writing.join('')}${strokesBeside(chance).join('')}
		${spot ? `<circle cx="${spot.x}" cy="${spot.y}" r="1.5"/>` : ''}
	</svg>`;
	const { data, info } = await sharp(Buffer.from(svg))
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** In the white around each square, where a pencil slipped. */
function strokesBeside(chance: Chance): string[] {
	return Object.values(squareAt).flatMap(({ x, y }) =>
		[0, 1].map(() => {
			const upright = chance() < 0.5;
			const off = (chance() < 0.5 ? -1.2 : square + 1.2) + (chance() - 0.5);
			const [a, b] = [chance() * 8, square - chance() * 8];
			const line = upright
				? `M${x + off} ${y + a}L${x + off + chance()} ${y + b}`
				: `M${x + a} ${y + off}L${x + b} ${y + off + chance()}`;
			return `<path d="${line}" stroke="#444" stroke-width=".6"/>`;
		})
	);
}

export interface Held {
	/** Degrees by which the camera is tilted, up and sideways. */
	readonly tilt: number;
	readonly aside: number;
	/** Degrees by which the paper lies turned. */
	readonly turned: number;
}

/** Up to 30 degrees both ways, and turned any way. */
export const heldAnyhow = (chance: Chance): Held => ({
	tilt: (chance() * 2 - 1) * 30,
	aside: (chance() * 2 - 1) * 30,
	turned: chance() * 360
});

/** Pages side by side as a camera sees them: shadow, noise, and a JPEG of quality 40. */
export async function photographed(
	pages: readonly (Grey & { held: Held })[],
	chance: Chance,
	{ width = 1500, height = 2000, quality = 40 } = {}
): Promise<Buffer> {
	const seen = Buffer.alloc(width * height, 110);
	pages.forEach(({ held, ...page }, n) => {
		// Two sheets lie one below the other.
		const room = { top: (n * height) / pages.length, height: height / pages.length, width };
		lay(seen, width, page, held, room);
	});
	const [lightX, lightY] = [chance() * width, chance() * height];
	const out = Buffer.alloc(width * height * 3);
	for (let y = 0, at = 0; y < height; y++)
		for (let x = 0; x < width; x++, at++) {
			const far = Math.hypot(x - lightX, y - lightY) / (width * 0.6);
			const light = 0.55 + 0.45 * Math.min(1, far);
			const grey = (seen[at] ?? 0) * light + (chance() - 0.5) * 24;
			out[at * 3] = clamp(grey);
			out[at * 3 + 1] = clamp(grey * 0.97);
			out[at * 3 + 2] = clamp(grey * 0.9);
		}
	return sharp(out, { raw: { width, height, channels: 3 } })
		.jpeg({ quality })
		.toBuffer();
}

const clamp = (value: number) => Math.max(0, Math.min(255, value));

interface Room {
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

function lay(seen: Buffer, across: number, page: Grey, held: Held, room: Room) {
	const corners = [
		{ x: 0, y: 0 },
		{ x: page.width, y: 0 },
		{ x: page.width, y: page.height },
		{ x: 0, y: page.height }
	];
	const shown = fitted(
		corners.map((spot) => projected(spot, page, held)),
		room
	);
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] =
		homographyOf(shown, corners) ?? [];
	for (let y = Math.floor(room.top); y < room.top + room.height; y++)
		for (let x = 0; x < room.width; x++) {
			const w = g * x + h * y + i;
			const u = (a * x + b * y + c) / w;
			const v = (d * x + e * y + f) / w;
			if (!(u >= 0 && v >= 0 && u < page.width - 1 && v < page.height - 1)) continue;
			const [left, top] = [u | 0, v | 0];
			const at = top * page.width + left;
			const above = between(page.data, at, u - left);
			seen[y * across + x] =
				above + (between(page.data, at + page.width, u - left) - above) * (v - top);
		}
}

const between = (data: Buffer, at: number, part: number) =>
	(data[at] ?? 0) + ((data[at + 1] ?? 0) - (data[at] ?? 0)) * part;

/** A camera two and a half pages away looks at a page that is turned and tilted. */
function projected({ x, y }: Spot, page: Grey, { tilt, aside, turned }: Held): Spot {
	const [sinT, cosT] = sinCos(turned);
	const [sinU, cosU] = sinCos(tilt);
	const [sinA, cosA] = sinCos(aside);
	const [fromX, fromY] = [x - page.width / 2, y - page.height / 2];
	const [acrossX, acrossY] = [fromX * cosT - fromY * sinT, fromX * sinT + fromY * cosT];
	const [upY, upZ] = [acrossY * cosU, acrossY * sinU];
	const [outX, outZ] = [acrossX * cosA + upZ * sinA, upZ * cosA - acrossX * sinA];
	const near = 2.6 * page.width + outZ;
	return { x: outX / near, y: upY / near };
}

const sinCos = (degrees: number): [number, number] => {
	const angle = (degrees * Math.PI) / 180;
	return [Math.sin(angle), Math.cos(angle)];
};

/** As large as it goes, with a little of the table around it. */
function fitted(spots: readonly Spot[], { top, width, height }: Room): Spot[] {
	const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
	const [minX, maxX, minY, maxY] = [
		Math.min(...xs),
		Math.max(...xs),
		Math.min(...ys),
		Math.max(...ys)
	];
	const scale = 0.94 * Math.min(width / (maxX - minX), height / (maxY - minY));
	return spots.map(({ x, y }) => ({
		x: (x - (minX + maxX) / 2) * scale + width / 2,
		y: (y - (minY + maxY) / 2) * scale + top + height / 2
	}));
}
