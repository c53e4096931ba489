import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { openPixels, writePicture, type Pixels } from '../processing/pipeline.server.ts';
import { squaresIn } from './squares.server.ts';
import {
	fillsPhotograph,
	mayBeMark,
	pageSaid,
	type FoundPage,
	type FoundPages,
	type SeenSquare
} from './sheets.ts';
import { straighten } from './straighten.ts';

/** Longest side, in pixels, at which a photograph of sheets is read: two of them may lie in one. */
const readAt = 3200;

/**
 * Every page in a photograph, cut out, upright and straight, each in a folder of its own. Runs in a process of its own
 * and knows no key: whether a page is ours is for whoever asked to say.
 *
 * @throws NoPicture
 */
export async function findPages(path: string, folder: string): Promise<FoundPages> {
	const photo = await openPixels(path, readAt);
	const squares = await squaresIn(photo);
	const marks = squares.filter(mayBeMark);
	const pages: FoundPage[] = [];
	for (const seen of Map.groupBy(marks, pageSaid).values())
		pages.push(await cutOut(photo, seen, join(folder, `page-${pages.length}`)));
	return { pages, others: squares.length - marks.length };
}

async function cutOut(
	photo: Pixels,
	squares: readonly SeenSquare[],
	folder: string
): Promise<FoundPage> {
	await mkdir(folder);
	const { data, info } = photo;
	const straight = straighten({ data, width: info.width, height: info.height }, squares);
	const pixels = straight
		? {
				data: Buffer.from(straight.data.buffer),
				info: { width: straight.width, height: straight.height, channels: 3 as const }
			}
		: await asItLies(photo, squares[0]);
	return {
		texts: squares.map(({ text }) => text),
		folder,
		straight: straight !== undefined,
		fills: squares.some((square) => fillsPhotograph(square, info)),
		picture: await writePicture(pixels, folder)
	};
}

/** The photograph as it is, with its letters the right way up: when nobody can say how the page lies in it. */
async function asItLies({ data, info }: Pixels, square: SeenSquare | undefined): Promise<Pixels> {
	const [from, to] = square?.corners ?? [];
	const angle = from && to ? Math.atan2(to.y - from.y, to.x - from.x) : 0;
	const turns = Math.round(angle / (Math.PI / 2));
	const turned = await sharp(data, { raw: info })
		.rotate(((4 - turns) % 4) * 90)
		.resize(2200, 2200, { fit: 'inside', withoutEnlargement: true })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height } = turned.info;
	return { data: turned.data, info: { width, height, channels: 3 } };
}
