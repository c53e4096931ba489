import { createSecretKey, randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { squaresIn } from '#lib/photos/straightening/squares.server.ts';
import { drawn } from '#tests/support/drawn.ts';
import { chanceFrom, photographed, printedPage } from '#tests/support/photographed.ts';
import { newSheetKey } from '../mark.server.ts';
import { greysOf } from './greys.ts';
import { pagesSeen } from './seen.ts';
import { liveSide } from './shot.ts';
import { judge } from './verdict.ts';

const secret = createSecretKey(randomBytes(32));
const key = newSheetKey();
const [width, height] = [1500, 2000];
let photo: Buffer;

beforeAll(async () => {
	const chance = chanceFrom(1);
	const page = await printedPage({ secret, key, page: 2 }, chance);
	const held = { tilt: 5, aside: 3, turned: 2 };
	photo = await photographed([{ ...page, held }], chance, { width, height, quality: 80 });
});

/** As the page looks at it, but in this process. */
async function look(picture: Buffer | Sharp, side: number = liveSide) {
	const flat = await sharp(Buffer.isBuffer(picture) ? picture : await picture.png().toBuffer())
		.resize(side, side, { fit: 'inside' })
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { data, info } = flat;
	const size = { width: info.width, height: info.height };
	const squares = await squaresIn({ data, info: { ...size, channels: 3 } });
	const rgba = await sharp(data, { raw: { ...size, channels: 3 } })
		.ensureAlpha()
		.raw()
		.toBuffer();
	return pagesSeen(greysOf(new Uint8ClampedArray(rgba), size.width, size.height), squares);
}

test('a page is seen with its number, all its edges and its pencil', async () => {
	const pages = await look(photo);
	expect(pages).toMatchObject([{ key, n: 2, whole: true }]);
	expect(judge(pages)).toBe('good');
	// From further away it is the same paper.
	const [near] = await look(photo, 2000);
	expect(Math.abs((near?.softness ?? 0) - (pages[0]?.softness ?? 0))).toBeLessThan(0.1);
});

test('who moves is told that the picture is blurred', async () => {
	const softly = async (sigma: number) => (await look(sharp(photo).blur(sigma)))[0]?.softness ?? 0;
	const [one, two, three] = [await softly(1), await softly(2), await softly(3)];
	expect(one).toBeLessThan(two);
	expect(two).toBeLessThan(three);
	expect(judge(await look(sharp(photo).blur(2)))).toBe('good');
	expect(judge(await look(sharp(photo).blur(3)))).toBe('blurred');
});

test('a lamp that shines on the paper is seen, and white paper is none', async () => {
	const lamp = Buffer.from(
		`<svg width="${width}" height="${height}"><circle cx="760" cy="950" r="260" fill="#fff"/></svg>`
	);
	expect(judge(await look(sharp(photo).composite([{ input: lamp }])))).toBe('glare');
	expect(judge(await look(sharp(photo).linear(1.08, 0)))).toBe('good');
});

test('where an edge is cut off, that is said first', async () => {
	const cut = { left: 0, top: 0, width: 1330, height };
	expect(judge(await look(sharp(photo).extract(cut).blur(2)))).toBe('cut');
});

test('what is no sheet says nothing', async () => {
	expect(judge(await look(await drawn(2)))).toBe('nothing');
});
