import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { pagesOnDesk } from '#lib/letters/pages/queries.server.ts';
import { typeSheet } from '#lib/letters/pages/from-sheet.server.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { layInTray, printFor, somePicture } from '#tests/support/sheets.ts';
import { act } from '#tests/support/steps.ts';
import { handInTyped } from '#tests/support/typed.ts';
import { placeUnknown } from './placing.server.ts';
import { pagesOf, trayOf } from './queries.server.ts';
import { placedByHand, takeBack } from './taking-back.server.ts';

/** Laura laid a photograph with Leo, and it is Ana’s. */
async function laidWithLeo() {
	const set = await school();
	const { db, world, as } = set;
	const photos = photoStepsOf(db, world, now);
	const { sheets } = await printFor(db, world, ['Ana', 'Leo'], now);
	const [ana, leo] = ['Ana', 'Leo'].map((name) => sheets.find((sheet) => sheet.name === name));
	if (!ana || !leo) throw new Error('There is no sheet.');
	const pictureId = await somePicture(db, photos, 91);
	const stack = await layInTray(db, world, { pictureId, status: 'unknown' }, now);
	const { cambridge, flores } = world.classes;
	const laura = await authorizeClass(db, await as('laura'), 'teach', cambridge);
	const delmy = await authorizeClass(db, await as('delmy'), 'teach', flores);
	const place = (sheet: { id: string }) =>
		placeUnknown(db, laura, { act: act(), stack, code: '', page: `${sheet.id}.1`, n: 1 }, now);
	const back = (klass = laura, which = stack) =>
		takeBack(db, klass, { act: act(), stack: which }, now);
	await place(leo);
	return { ...set, photos, ana, leo, pictureId, stack, laura, delmy, place, back, cambridge };
}

test('a page that Laura laid with the wrong child waits in the tray again, and then goes to the right one', async () => {
	const { db, ana, leo, stack, pictureId, place, back, cambridge } = await laidWithLeo();
	expect(await placedByHand(db, cambridge)).toEqual([{ stack, pictureId, sheetId: leo.id, n: 1 }]);
	await back();
	expect(await pagesOf(db, leo.id)).toEqual([]);
	expect(await trayOf(db, cambridge)).toMatchObject([
		{ id: stack, status: 'unknown', sheetId: null, n: null }
	]);
	const noted = await db
		.selectFrom('audit')
		.select(['subjectId', 'detail'])
		.where('verb', '=', 'sheet.page-back')
		.execute();
	expect(noted).toMatchObject([{ subjectId: leo.id }]);
	await expect(back(), 'it is in the tray').rejects.toMatchObject({
		reason: 'sheet-sorted-already'
	});
	await place(ana);
	expect(await pagesOf(db, ana.id)).toMatchObject([{ n: 1, pictureId }]);
});

test('the letter on the desk that was begun with it loses it', async () => {
	const { db, leo, laura, back } = await laidWithLeo();
	const letterId = await typeSheet(db, laura, { act: act(), sheet: leo.id }, now);
	expect(await pagesOnDesk(db, letterId)).toHaveLength(1);
	await back();
	expect(await pagesOnDesk(db, letterId)).toEqual([]);
});

test('no teacher of another class takes it back, and nobody once its letter was handed in', async () => {
	const { db, world, leo, laura, delmy, back, cambridge } = await laidWithLeo();
	await expect(back(delmy)).rejects.toMatchObject({ kind: 'not-found' });
	const letterId = await typeSheet(db, laura, { act: act(), sheet: leo.id }, now);
	await handInTyped(db, world, letterId, { written: 'Deer Mateo', text: 'Dear Mateo' }, now);
	expect(await placedByHand(db, cambridge)).toEqual([]);
	await expect(back()).rejects.toMatchObject({ reason: 'sheet-handed-in' });
	expect(await pagesOf(db, leo.id)).toHaveLength(1);
});

test('another photograph of the page that waited beside it lies there then', async () => {
	const { db, world, photos, leo, stack, back, cambridge } = await laidWithLeo();
	const newer = await somePicture(db, photos, 92);
	const double = { pictureId: newer, status: 'double', sheet: leo } as const;
	await layInTray(db, world, double, now);
	await back();
	expect(await pagesOf(db, leo.id)).toMatchObject([{ n: 1, pictureId: newer }]);
	expect(await trayOf(db, cambridge)).toMatchObject([{ id: stack, status: 'unknown' }]);
});
