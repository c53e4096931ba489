import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { putOn } from '#lib/letters/on-paper/placing.server.ts';
import { printSheets } from '#lib/letters/on-paper/printing.server.ts';
import { sheetsOfPrinting, type Sheet } from '#lib/letters/on-paper/queries.server.ts';
import type { StackStatus } from '#lib/letters/on-paper/sheet.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { photoStepsOf } from './photos.ts';
import { act, actorOf } from './steps.ts';
import { idOf, type World } from './world.ts';

/** Laura prints sheets for these children of her class, and spare ones. */
export async function printFor(
	db: Db,
	world: World,
	names: readonly string[],
	now: number,
	{ pages = 1, spare = 0 } = {}
): Promise<{ printing: string; sheets: Sheet[] }> {
	const classId = world.classes.cambridge;
	const laura = await actorOf(db, world.adults.laura, now);
	const klass = await authorizeClass(db, laura, 'teach', classId);
	const childIds = names.map((name) => idOf(world, name));
	const { exchangeId } = world;
	const form = { exchangeId, childIds, prompt: 'A recess game', pages, spare, drawing: true };
	const printing = await printSheets(db, klass, { ...form, act: act() }, now);
	return { printing, sheets: await sheetsOfPrinting(db, classId, printing) };
}

/** Lays a picture that nobody photographed on a page, as a sorted one lies there. */
export async function layOn(
	db: Db,
	world: World,
	sheet: Pick<Sheet, 'id'> | undefined,
	pictureId: string,
	now: number
) {
	const page = { sheetId: sheet?.id ?? '', n: 1, pictureId, by: world.adults.laura };
	await db.transaction().execute((db) => putOn(db, page, now));
}

/** A photograph in the tray. */
export async function layInTray(
	db: Db,
	world: World,
	of: { pictureId: string; status: StackStatus; sheet?: Sheet | undefined },
	now: number
): Promise<string> {
	const id = crypto.randomUUID();
	const { pictureId, status, sheet } = of;
	await db
		.insertInto('stackPicture')
		.values({
			...{ id, pictureId, status, classId: world.classes.cambridge },
			...{ sheetId: sheet?.id ?? null, n: sheet ? 1 : null, by: world.adults.laura, at: now }
		})
		.execute();
	return id;
}

/** Some picture of the class in Cambridge. */
export async function somePicture(
	db: Db,
	photos: ReturnType<typeof photoStepsOf>,
	n: number
): Promise<string> {
	const photo = await findPhoto(db, await photos.bringIn(n));
	// Of a photo its class is asked too: here only the sheet may lead to it.
	await db
		.updateTable('photo')
		.set({ status: 'safeguarded' })
		.where('id', '=', photo?.id ?? '')
		.execute();
	return photo?.pictureId ?? '';
}
