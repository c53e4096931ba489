import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { coverPage } from '#lib/letters/pages/covering.server.ts';
import { pagesOnDesk } from '#lib/letters/pages/queries.server.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { cover } from '#lib/photos/covering/covering.server.ts';
import { storedAs } from '#lib/photos/intake/pictures.server.ts';
import { eraseBytesDoer } from '#lib/photos/keeping/erasing.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { describe } from '#lib/photos/describing/describing.server.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { drawn } from '#tests/support/drawn.ts';
import { addNeighbours } from '#tests/support/neighbours.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { layOn, printFor } from '#tests/support/sheets.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { beginOnSheet, handInTyped, keptPicture } from '#tests/support/typed.ts';
import { idOf } from '#tests/support/world.ts';
import { up as sealPicturesUp } from '../../../../migrations/2026-11-23T1300-picture-seals.ts';
import { openingsOf, sealsFor } from './seal-queries.server.ts';
import { authorizeSeal, openSeal } from './seals.server.ts';

const because = () => ({ act: act(), reason: 'Her mother asks who was on it.' });
const asked = () => ({ act: act(), shapes: [], cells: ['1.1', '2.1'], kind: 'blur' as const });

async function setUp() {
	const set = await school();
	const { db, world } = set;
	const photos = photoStepsOf(db, world, now);
	const where = { storage: photos.storage, quarantine: folderOfItsOwn() };
	const laura = () => actorOf(db, world.adults.laura, now);
	const sees = async (personId: string, pictureId: string, at = now) =>
		fileFor(db, await actorOf(db, personId, at), { pictureId, file: '800.webp' }, at).then(
			() => true,
			() => false
		);
	/** Everybody of the cast who is served a file of a picture. */
	const lookers = async (pictureId: string, at = now) => {
		const seen = [];
		for (const [name, id] of Object.entries(world.adults))
			if (await sees(id, pictureId, at)) seen.push(name);
		for (const name of ['Ana', 'Leo', 'Mateo'])
			if (await sees(idOf(world, name), pictureId, at)) seen.push(name);
		return seen;
	};
	return { ...set, photos, where, laura, sees, lookers };
}

type Set = Awaited<ReturnType<typeof setUp>>;

/** Laura covers something in a drawing of Ana’s, which Leo is in too. */
async function coveredPhoto({ db, world, photos, where, laura }: Set) {
	const photoId = await photos.bringIn();
	const before = (await findPhoto(db, photoId))?.pictureId ?? '';
	await cover(
		db,
		where,
		await authorizePhoto(db, await laura(), 'describe', photoId),
		asked(),
		now
	);
	await db
		.updateTable('photo')
		.set({ kind: 'drawing', authorId: idOf(world, 'Ana') })
		.where('id', '=', photoId)
		.execute();
	await db
		.insertInto('photoPerson')
		.values({ photoId, childId: idOf(world, 'Leo') })
		.execute();
	return { photoId, before };
}

/** Laura covers something on the page that Ana wrote. */
async function coveredPage({ db, world, photos, where, may }: Set) {
	const { sheets } = await printFor(db, world, ['Ana'], now);
	const pictureId = await keptPicture(db, world, photos.storage, await drawn(9), now);
	await layOn(db, world, sheets[0], pictureId, now);
	const letterId = await beginOnSheet(db, world, sheets[0]?.id ?? '', now);
	const [page] = await pagesOnDesk(db, letterId);
	const letter = await may('laura', 'write', letterId);
	await coverPage(db, where, letter, { ...asked(), page: page?.id ?? '' }, now);
	return { letterId, before: pictureId };
}

test('Ruth finds the photo that Laura covered, says why, and is served the picture as it was for ten minutes', async () => {
	const set = await setUp();
	const { db, world, as, lookers, sees } = set;
	const { ruth } = world.adults;
	const { photoId, before } = await coveredPhoto(set);
	expect((await sealsFor(db, await as('ruth'))).seals).toMatchObject([
		{ workId: photoId, kind: 'photo', words: false, reason: null, at: now, times: 0 }
	]);
	expect(await lookers(before)).toEqual([]);
	const sealed = await authorizeSeal(db, await as('ruth'), photoId);
	expect(await openSeal(db, sealed, because(), now), 'no words are sealed').toEqual([]);

	expect(await lookers(before), 'who opened it, and nobody else').toEqual(['ruth']);
	expect(await sees(ruth, before, now + 9 * minute)).toBe(true);
	expect(await sees(ruth, before, now + 10 * minute), 'it is closed again').toBe(false);
	expect(await openingsOf(db, photoId)).toMatchObject([{ reason: because().reason }]);
	expect((await sealsFor(db, await as('ruth'))).seals).toMatchObject([{ times: 1 }]);
	const told = await db
		.selectFrom('audit')
		.select(['actorId', 'subjectKind', 'detail'])
		.where('verb', '=', 'photo.seal-opened')
		.execute();
	expect(told).toMatchObject([{ actorId: ruth, subjectKind: 'photo' }]);
	expect(told[0]?.detail).not.toContain('mother');
	const accesses = await db
		.selectFrom('accessLog')
		.select(['childId', 'personId', 'subjectId'])
		.where('what', '=', 'seal')
		.execute();
	const access = { personId: ruth, subjectId: photoId };
	expect(accesses).toHaveLength(2);
	for (const name of ['Ana', 'Leo'])
		expect(accesses).toContainEqual({ ...access, childId: idOf(world, name) });
});

test('nobody else finds or opens a sealed picture, whatever their roles, and of another community neither', async () => {
	const set = await setUp();
	const { db, world, lookers } = set;
	const { photoId, before } = await coveredPhoto(set);
	const { letterId } = await coveredPage(set);
	const { farCoordinator } = await addNeighbours(db, world, now);
	const { blanca, ruth, ...others } = world.adults;
	for (const id of [...Object.values(others), farCoordinator, idOf(world, 'Ana')]) {
		const actor = await actorOf(db, id, now);
		expect((await sealsFor(db, actor)).seals).toEqual([]);
		for (const work of [photoId, letterId])
			await expect(authorizeSeal(db, actor, work)).rejects.toThrow('not-found');
	}
	const sealed = await authorizeSeal(db, await actorOf(db, ruth, now), photoId);
	await openSeal(db, sealed, because(), now);
	await db.deleteFrom('safeguardLead').where('personId', '=', ruth).execute();
	expect(await lookers(before), 'who is not named any more').toEqual([]);
	expect(blanca).toBeDefined();
});

test('the page that Laura covered lies sealed under Ana’s letter, whose words everybody goes on reading', async () => {
	const set = await setUp();
	const { db, as, lookers } = set;
	const { letterId, before } = await coveredPage(set);
	expect((await sealsFor(db, await as('ruth'))).seals).toMatchObject([
		{ workId: letterId, kind: 'letter', name: 'Ana', words: false }
	]);
	const sealed = await authorizeSeal(db, await as('ruth'), letterId);
	await openSeal(db, sealed, because(), now);
	expect(await lookers(before)).toEqual(['ruth']);
});

test('when Ana is erased, the pictures as they were end with their bytes, and no seal of them is left', async () => {
	const set = await setUp();
	const { db, world, as, photos } = set;
	const photo = await coveredPhoto(set);
	const page = await coveredPage(set);
	await handInTyped(db, world, page.letterId, { written: 'Deer', text: 'Dear' }, now);
	await eraseChild(db, idOf(world, 'Ana'), now);
	const doers = new Map([['erase-picture', eraseBytesDoer(photos.storage)]]);
	await doDueJobs(db, doers, () => now);
	for (const { before } of [photo, page]) {
		const left = [];
		for await (const { name } of photos.storage.list(storedAs(before, ''))) left.push(name);
		expect(left).toEqual([]);
	}
	expect(await db.selectFrom('pictureSeal').selectAll().execute()).toEqual([]);
	expect((await sealsFor(db, await as('ruth'))).seals).toEqual([]);
	for (const work of [photo.photoId, page.letterId])
		await expect(authorizeSeal(db, await as('ruth'), work)).rejects.toThrow('not-found');
});

test('Leo, who was covered and is ticked no more, is erased: the picture as it was ends, and the covered one stays', async () => {
	const set = await setUp();
	const { db, world, as, photos, where, laura, sees } = set;
	const photoId = await photos.bringIn();
	const before = (await findPhoto(db, photoId))?.pictureId ?? '';
	const described = (childIds: string[]) => ({
		...{ act: act(), kind: 'photo' as const, language: 'en' as const, alt: 'Us.', caption: '' },
		...{ theme: '', nobody: false, childIds, authorId: null }
	});
	const mine = async () => authorizePhoto(db, await laura(), 'describe', photoId);
	const [ana, leo] = [idOf(world, 'Ana'), idOf(world, 'Leo')];
	await describe(db, await mine(), described([ana, leo]), now);
	await cover(db, where, await mine(), asked(), now);
	await describe(db, await mine(), described([ana]), now);

	await openSeal(db, await authorizeSeal(db, await as('ruth'), photoId), because(), now);
	const opened = await db.selectFrom('accessLog').select('childId').execute();
	expect(opened.map(({ childId }) => childId).toSorted()).toEqual([ana, leo].toSorted());

	await eraseChild(db, leo, now);
	await doDueJobs(db, new Map([['erase-picture', eraseBytesDoer(photos.storage)]]), () => now);
	expect(await Array.fromAsync(photos.storage.list(storedAs(before, '')))).toEqual([]);
	const covered = (await findPhoto(db, photoId))?.pictureId ?? '';
	for (const [picture, may] of [
		[before, false],
		[covered, true]
	] as const)
		expect(await sees(world.adults.laura, picture)).toBe(may);
	expect(await sees(world.adults.ruth, before)).toBe(false);
	expect((await sealsFor(db, await as('ruth'))).seals).toEqual([]);
});

test('what was covered before seals of pictures were kept is found as well', async () => {
	const set = await setUp();
	const { db, as } = set;
	await coveredPhoto(set);
	await coveredPage(set);
	const kept = () => db.selectFrom('pictureSeal').selectAll().orderBy('workId').execute();
	const before = await kept();
	expect(before).toHaveLength(2);
	await db.schema.dropTable('picture_seal').execute();
	await sealPicturesUp(db.withoutPlugins());
	expect(await kept()).toEqual(before);
	expect((await sealsFor(db, await as('ruth'))).seals).toHaveLength(2);
});
