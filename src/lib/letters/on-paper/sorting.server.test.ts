import { createSecretKey, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { storedAs } from '#lib/photos/intake/pictures.server.ts';
import { pixelsPerMm } from '#lib/photos/straightening/paper.ts';
import { parse } from '#lib/platform/forms.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { drawn } from '#tests/support/drawn.ts';
import { chanceFrom, heldAnyhow, photographed, printedPage } from '#tests/support/photographed.ts';
import { folderOfItsOwn } from '#tests/support/photos.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { writerForm } from './forms.ts';
import { chooseDouble, placeUnknown, sayWhoWrote, setAside } from './placing.server.ts';
import { printSheets } from './printing.server.ts';
import { pagesOf, sheetsOfPrinting, trayOf } from './queries.server.ts';
import { shownSheetCode } from './sheet-code.ts';
import { sortPhotograph } from './sorting.server.ts';
import { spareWriters } from './spare-writers.server.ts';
import { stackOf } from './stack.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const secret = createSecretKey(randomBytes(32));

async function setUp() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const storage = onDisk(folderOfItsOwn());
	const classOf = async (teacher: 'laura' | 'delmy', classId: string) =>
		authorizeClass(db, await actorOf(db, world.adults[teacher], now), 'teach', classId);
	const laura = await classOf('laura', world.classes.cambridge);
	const { exchangeId } = world;
	const print = async (names: readonly string[], { pages = 1, spare = 0 } = {}) => {
		const childIds = names.map((name) => idOf(world, name));
		const form = { exchangeId, childIds, prompt: '', pages, spare, drawing: true, act: act() };
		const printing = await printSheets(db, laura, form, now);
		return { printing, sheets: await sheetsOfPrinting(db, world.classes.cambridge, printing) };
	};
	const sort = async (photo: Buffer, klass = laura) => {
		const path = join(folderOfItsOwn(), 'sent');
		writeFileSync(path, photo);
		return sortPhotograph(db, { storage, secret }, klass, { exchangeId, path }, now);
	};
	return { db, world, laura, storage, classOf, print, sort };
}

/** Photographs of pages, each with a way of being held of its own. */
async function photo(
	seed: number,
	pages: readonly { key: string; page: number }[],
	held = heldAnyhow
) {
	const chance = chanceFrom(seed);
	const seen = [];
	for (const page of pages)
		seen.push({ ...(await printedPage({ secret, ...page }, chance)), held: held(chance) });
	return photographed(seen, chance, pages.length > 1 ? { width: 2000, height: 2600 } : {});
}

function sending(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

const straight = () => ({ tilt: 0, aside: 0, turned: 3 });

test('pages of Laura’s stack find their children, in any order and any way round', async () => {
	const { db, world, print, sort } = await setUp();
	const { sheets } = await print(['Ana', 'Leo'], { pages: 2 });
	const [ana, leo] = ['Ana', 'Leo'].map((name) => sheets.find((sheet) => sheet.name === name));
	if (!ana || !leo) throw new Error('There is no sheet.');
	const order = [
		[leo, 2],
		[ana, 2],
		[ana, 1]
	] as const;
	for (const [n, [sheet, page]] of order.entries())
		expect(await sort(await photo(n + 1, [{ key: sheet.key, page }]))).toEqual([
			{ became: 'sorted', sheet: sheet.id, n: page }
		]);
	expect((await pagesOf(db, ana.id)).map(({ n }) => n)).toEqual([1, 2]);
	const { missing } = await stackOf(db, world.classes.cambridge, null);
	expect(
		missing.map(({ name, pages }) => [name, pages.map(({ pictureId }) => pictureId !== null)])
	).toEqual([['Leo', [false, true]]]);
});

test('two sheets in one photograph become two pages', async () => {
	const { print, sort } = await setUp();
	const { sheets } = await print(['Ana', 'Leo']);
	const [first, second] = sheets;
	if (!first || !second) throw new Error('There are no sheets.');
	const became = await sort(
		await photo(
			21,
			[first, second].map(({ key }) => ({ key, page: 1 })),
			() => ({ tilt: 8, aside: -6, turned: 94 })
		)
	);
	expect(became.map((one) => 'sheet' in one && one.sheet).toSorted()).toEqual(
		[first.id, second.id].toSorted()
	);
});

/** White over a part of a drawn page, in shares of its sides. */
function blot(page: Awaited<ReturnType<typeof printedPage>>, [left, top, right, bottom]: number[]) {
	const [from, to] = [left ?? 0, right ?? 1].map((x) => Math.round(x * page.width));
	for (let y = Math.round((top ?? 0) * page.height); y < (bottom ?? 1) * page.height; y++)
		page.data.fill(255, y * page.width + (from ?? 0), y * page.width + (to ?? 0));
}

test('a page that cannot be cut out is kept as it lies only where no other has room beside it', async () => {
	const { db, world, print, sort } = await setUp();
	const { sheets } = await print(['Ana', 'Leo']);
	const [ana, leo] = ['Ana', 'Leo'].map((name) => sheets.find((sheet) => sheet.name === name));
	if (!ana || !leo) throw new Error('There is no sheet.');
	const chance = chanceFrom(23);
	const torn = async (key: string, parts: number[][]) => {
		const page = await printedPage({ secret, key, page: 1 }, chance);
		for (const part of parts) blot(page, part);
		return { ...page, held: straight() };
	};
	const lowerHalf = [0, 0.7, 1, 1];
	const rightHalf = [0.6, 0, 1, 0.25];
	const first = await torn(ana.key, [lowerHalf, rightHalf]);
	const second = await torn(leo.key, [lowerHalf, [0, 0, 1, 0.25]]);
	const both = await photographed([first, second], chance, { width: 2000, height: 2600 });
	expect(await sort(both), 'Leo’s page would be seen under Ana’s name').toEqual([
		{ became: 'unknown', stack: expect.any(String) }
	]);
	expect(await pagesOf(db, ana.id)).toEqual([]);
	expect(await trayOf(db, world.classes.cambridge)).toHaveLength(1);
	expect(await sort(await photographed([first], chance))).toEqual([
		{ became: 'sorted', sheet: ana.id, n: 1 }
	]);
});

test('the same photograph again changes nothing, and another one of the same page waits until Laura chooses', async () => {
	const { db, world, laura, print, sort } = await setUp();
	const { sheets } = await print(['Ana']);
	const [sheet] = sheets;
	if (!sheet) throw new Error('There is no sheet.');
	const one = await photo(31, [{ key: sheet.key, page: 1 }], straight);
	await sort(one);
	const [before] = await pagesOf(db, sheet.id);
	expect(await sort(one)).toEqual([{ became: 'again', sheet: sheet.id, n: 1 }]);
	const looked = await db
		.selectFrom('job')
		.select('subject')
		.where('kind', '=', 'find-faces')
		.execute();
	expect(
		looked.map(({ subject }) => JSON.parse(subject)),
		'a machine looks at it once'
	).toEqual([{ pictureId: before?.pictureId }]);
	expect(await sort(await photo(32, [{ key: sheet.key, page: 1 }], straight))).toEqual([
		{ became: 'double', sheet: sheet.id, n: 1 }
	]);
	expect(await pagesOf(db, sheet.id)).toEqual([before]);

	const { doubles } = await stackOf(db, world.classes.cambridge, null);
	expect(doubles, 'from whom and to whom').toMatchObject([{ n: 1, name: 'Ana', to: 'Mateo' }]);
	const [waiting] = await trayOf(db, world.classes.cambridge);
	await chooseDouble(db, laura, { act: act(), stack: waiting?.id ?? '', take: true }, now);
	const [after] = await pagesOf(db, sheet.id);
	expect(after?.pictureId).toBe(waiting?.pictureId);
	expect(await trayOf(db, world.classes.cambridge)).toEqual([]);
	await expect(
		chooseDouble(db, laura, { act: act(), stack: waiting?.id ?? '', take: true }, now)
	).rejects.toMatchObject({ reason: 'sheet-sorted-already' });
});

test('sheets of another Puente or another class, and pictures of anything else, are never sorted', async () => {
	const { db, world, classOf, print, sort } = await setUp();
	const { sheets } = await print(['Ana']);
	const key = sheets[0]?.key ?? '';
	const chance = chanceFrom(41);
	const stranger = createSecretKey(randomBytes(32));
	const forged = await printedPage({ secret: stranger, key, page: 1 }, chance);
	const held = straight();
	expect(await sort(await photographed([{ ...forged, held }], chance))).toEqual([
		{ became: 'unknown', stack: expect.any(String) }
	]);
	expect(await sort(await drawn(3))).toEqual([{ became: 'unknown', stack: expect.any(String) }]);
	const delmy = await classOf('delmy', world.classes.flores);
	expect(await sort(await photo(42, [{ key, page: 1 }], straight), delmy)).toEqual([
		{ became: 'unknown', stack: expect.any(String) }
	]);
	expect(await trayOf(db, world.classes.cambridge)).toHaveLength(2);
	expect(await pagesOf(db, sheets[0]?.id ?? '')).toEqual([]);
});

test('a sheet whose squares were torn off is found by its code in words, and a picture of the table is deleted', async () => {
	const { db, world, laura, print, sort } = await setUp();
	const { sheets } = await print(['Ana'], { pages: 2 });
	const [sheet] = sheets;
	if (!sheet) throw new Error('There is no sheet.');
	await sort(await drawn(5));
	await sort(await drawn(6));
	const [torn, table] = await trayOf(db, world.classes.cambridge);
	const place = (code: string, n = 2) =>
		placeUnknown(db, laura, { act: act(), stack: torn?.id ?? '', code, page: '', n }, now);
	const wrong = sheet.code.slice(0, 6) + (sheet.code.endsWith('A') ? 'B' : 'A');
	await expect(place(wrong)).rejects.toMatchObject({ fields: { code: 'no-sheet-code' } });
	for (const n of [0, 3])
		await expect(place(shownSheetCode(sheet.code), n)).rejects.toMatchObject({
			reason: 'check-fields'
		});
	await place(shownSheetCode(sheet.code).toLowerCase());
	expect((await pagesOf(db, sheet.id)).map(({ n, pictureId }) => [n, pictureId])).toEqual([
		[2, torn?.pictureId]
	]);
	await setAside(db, laura, { act: act(), stack: table?.id ?? '' }, now);
	const wish = { pictureId: table?.pictureId ?? '', file: '320.webp' };
	await expect(fileFor(db, laura.actor, wish, now)).rejects.toMatchObject({ kind: 'not-found' });
});

test('a spare sheet waits until Laura says who wrote on it, once', async () => {
	const { db, world, laura, print, sort } = await setUp();
	const { printing, sheets } = await print([], { spare: 1 });
	const [spare] = sheets;
	if (!spare) throw new Error('There is no sheet.');
	await sort(await photo(51, [{ key: spare.key, page: 1 }], straight));
	expect((await stackOf(db, world.classes.cambridge, printing)).spares).toHaveLength(1);
	const says = (name: string) =>
		sayWhoWrote(
			db,
			laura,
			{ act: act(), sheet: spare.id, child: idOf(world, name), pair: null },
			now
		);
	await expect(says('Mateo')).rejects.toMatchObject({ kind: 'not-found' });
	await says('Ana');
	await expect(says('Leo')).rejects.toMatchObject({ reason: 'sheet-sorted-already' });
	const [sheet] = await sheetsOfPrinting(db, world.classes.cambridge, printing);
	expect([sheet?.name, sheet?.to]).toEqual(['Ana', 'Mateo']);
});

test('where Mateo writes with several, Delmy says to whom his spare sheet is, and it goes to nobody else', async () => {
	const { db, world, classOf } = await setUp();
	const delmy = await classOf('delmy', world.classes.flores);
	const { exchangeId } = world;
	const form = { exchangeId, childIds: [], prompt: '', pages: 1, spare: 1, drawing: false };
	const printing = await printSheets(db, delmy, { ...form, act: act() }, now);
	const [spare] = await sheetsOfPrinting(db, world.classes.flores, printing);
	const writers = await spareWriters(db, world.classes.flores);
	const of = (name: string) => writers.filter((one) => one.name === name);
	expect(of('Mateo').map(({ to }) => to)).toEqual(['Ana', 'Clara', 'Diego']);
	const says = (child: string) => {
		const sent = parse(writerForm, sending({ act: act(), sheet: spare?.id ?? '', child }));
		return sayWhoWrote(db, delmy, sent, now);
	};
	const unsaid = { fields: { child: 'choose' } };
	await expect(says(idOf(world, 'Mateo')), 'to whom').rejects.toMatchObject(unsaid);
	const [, pairOfBeatriz] = of('Beatriz')[0]?.value.split('.') ?? [];
	await expect(says(`${idOf(world, 'Mateo')}.${pairOfBeatriz}`)).rejects.toMatchObject(unsaid);
	await says(of('Mateo')[2]?.value ?? '');
	const [sheet] = await sheetsOfPrinting(db, world.classes.flores, printing);
	expect([sheet?.name, sheet?.to]).toEqual(['Mateo', 'Diego']);
});

test('only teachers of the class look at a page, and nobody once its child is erased', async () => {
	const { db, world, print, sort } = await setUp();
	const { sheets } = await print(['Ana']);
	const [sheet] = sheets;
	await sort(await photo(61, [{ key: sheet?.key ?? '', page: 1 }], straight));
	const [page] = await pagesOf(db, sheet?.id ?? '');
	const everybody = { ...world.adults, Ana: idOf(world, 'Ana'), Mateo: idOf(world, 'Mateo') };
	const seers = async (all: Record<string, string>) => {
		const seen = [];
		for (const [name, id] of Object.entries(all)) {
			const wish = { pictureId: page?.pictureId ?? '', file: '800.webp' };
			const looks = fileFor(db, await actorOf(db, id, now), wish, now);
			if (await looks.then(() => true).catch(() => false)) seen.push(name);
		}
		return seen;
	};
	expect(await seers(everybody)).toEqual(['laura']);
	await eraseChild(db, idOf(world, 'Ana'), now);
	expect(await seers({ laura: world.adults.laura })).toEqual([]);
	expect(await pagesOf(db, sheet?.id ?? '')).toEqual([]);
});

test('nobody prints sheets for children of another class, and none without a child or a spare one', async () => {
	const { db, world, print } = await setUp();
	await expect(print(['Mateo'])).rejects.toMatchObject({ kind: 'not-found' });
	await expect(print([])).rejects.toMatchObject({ fields: { child: 'choose' } });
	const everybody = await rosterOf(db, world.classes.cambridge);
	const { sheets } = await print(everybody.map(({ letterName }) => letterName));
	expect(new Set(sheets.map(({ childId }) => childId)).size).toBe(everybody.length);
	expect(new Set(sheets.map(({ code }) => code)).size).toBe(sheets.length);
});

test('what was photographed askew lies straight: a dot on the paper comes to lie where it was drawn', async () => {
	const { db, storage, print, sort } = await setUp();
	const { sheets } = await print(['Ana']);
	const [sheet] = sheets;
	const chance = chanceFrom(71);
	const spot = { x: 160, y: 45 };
	const page = await printedPage({ secret, key: sheet?.key ?? '', page: 1 }, chance, spot);
	const held = { tilt: 22, aside: -18, turned: 200 };
	await sort(await photographed([{ ...page, held }], chance));
	const [{ pictureId = '' } = {}] = await pagesOf(db, sheet?.id ?? '');
	const master = await storage.get(storedAs(pictureId, 'master.jpg'));
	const { data, info } = await sharp(master)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([1700, 2200]);
	const [x, y] = [Math.round(spot.x * pixelsPerMm), Math.round(spot.y * pixelsPerMm)];
	const grey = (right: number, down: number) => data[(y + down) * info.width + x + right] ?? 0;
	// Its radius is 12 pixels.
	const away = [
		[20, 0],
		[-20, 0],
		[0, 20],
		[0, -20]
	] as const;
	for (const [right, down] of away)
		expect(grey(Math.round(right / 3), Math.round(down / 3))).toBeLessThan(grey(right, down) * 0.6);
});
