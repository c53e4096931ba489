import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSheetKey, readMark } from '#lib/letters/on-paper/mark.server.ts';
import { openPicture } from '#lib/photos/processing/children.server.ts';
import { NoPicture } from '#lib/photos/processing/picture.ts';
import {
	chanceFrom,
	heldAnyhow,
	photographed,
	printedPage,
	type Printed
} from '#tests/support/photographed.ts';
import { number, type Row } from '../rows/row.ts';

const secret = createSecretKey(randomBytes(32));
const stack = 30;

interface Photo {
	readonly path: string;
	readonly shows: readonly Printed[];
}

/**
 * Photographs of written sheets as telephones send them, every fifth with two sheets: tilted up to 30 degrees both
 * ways, turned any way, in shadow, with noise, as JPEG of quality 40, with pencil beside the squares.
 */
export async function measureSorting(within: string, quick: boolean): Promise<Row[]> {
	const folder = mkdtempSync(join(within, 'sorting-'));
	try {
		const photos: Photo[] = [];
		for (let n = 0; n < (quick ? stack : 200); n++) photos.push(await photoOf(n, folder));
		const singles = photos.filter(({ shows }) => shows.length === 1).slice(0, stack);
		const began = performance.now();
		await Promise.all(singles.map((photo) => sortedIn(photo)));
		const took = (performance.now() - began) / 1000;
		const ends = await Promise.all(photos.map((photo) => sortedIn(photo)));
		const pages = photos.flatMap(({ shows }) => shows).length;
		const right = ends.reduce((sum, end) => sum + end.right, 0);
		const wrong = ends.reduce((sum, end) => sum + end.wrong, 0);
		return [
			{
				what: `sorting a stack of ${singles.length} photographed sheets`,
				measured: `${number(took, 1)} s`,
				aim: '≤ 30 s',
				met: took <= 30
			},
			{
				what: `${pages} pages in ${photos.length} photographs sorted right; wrong`,
				measured: `${number((100 * right) / pages, 1)} %; ${wrong}`,
				aim: '≥ 98 %; 0',
				met: right / pages >= 0.98 && wrong === 0
			}
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function photoOf(n: number, folder: string): Promise<Photo> {
	const chance = chanceFrom(n + 1);
	const two = n % 5 === 4;
	const shows = Array.from({ length: two ? 2 : 1 }, () => ({
		...{ secret, key: newSheetKey() },
		page: 1 + Math.floor(chance() * 4)
	}));
	const pages = [];
	for (const page of shows)
		pages.push({ ...(await printedPage(page, chance)), held: heldAnyhow(chance) });
	const path = join(folder, `${n}.jpg`);
	// Whoever puts two in one picture sends it larger.
	const size = two ? { width: 2400, height: 3200 } : {};
	writeFileSync(path, await photographed(pages, chance, size));
	return { path, shows };
}

async function sortedIn({ path, shows }: Photo): Promise<{ right: number; wrong: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'puente-sorted-'));
	try {
		const { pages } = await openPicture({ make: 'pages', path, folder });
		const is = ({ key, page }: Printed, text: string) => {
			const mark = readMark(secret, text);
			return mark?.key === key && mark.page === page;
		};
		const right = shows.filter((shown) =>
			pages.some(({ texts, straight }) => straight && texts.some((text) => is(shown, text)))
		).length;
		const wrong = pages.filter(({ texts }) =>
			texts.some((text) => readMark(secret, text) && !shows.some((shown) => is(shown, text)))
		).length;
		return { right, wrong };
	} catch (problem) {
		if (problem instanceof NoPicture) return { right: 0, wrong: 0 };
		throw problem;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
