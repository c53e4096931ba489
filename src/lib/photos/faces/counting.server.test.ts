import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { firstKeyTurned } from '#lib/moderation/four-eyes/first-key.server.ts';
import { approve, authorizeReview } from '#lib/moderation/moderation.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { folderOfItsOwn, photoStepsOf } from '#tests/support/photos.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { cover } from '../covering/covering.server.ts';
import { handIn, type Description } from '../describing/describing.server.ts';
import { erasePicture } from '../keeping/erasing.server.ts';
import { storedAs } from '../intake/pictures.server.ts';
import { authorizePhoto } from '../photos.server.ts';
import { findPhoto } from '../queries.server.ts';
import { noteLook } from '../reviewing/looking.server.ts';
import { facesDoer, facesOf, keepFaces } from './counting.server.ts';
import { coverOf } from './face.ts';

const now = Date.UTC(2026, 10, 20, 15);
const packageOfDetector = createRequire(import.meta.url).resolve(
	'@vladmandic/face-api/package.json'
);
/** Two people. */
const two = () => readFileSync(join(dirname(packageOfDetector), 'demo', 'sample2.jpg'));

async function setUp() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const photos = photoStepsOf(db, world, now);
	const where = { storage: photos.storage, quarantine: folderOfItsOwn() };
	const doers = new Map([['find-faces', facesDoer(where)]]);
	const look = () => doDueJobs(db, doers, () => now);
	return { db, world, steps: stepsOf(db, world, now), photos, where, look };
}

test('a moment after Laura brought it in, two faces were found, and once they are covered none', async () => {
	const { db, world, photos, where, look } = await setUp();
	const id = await photos.bringIn(1, two());
	const before = await findPhoto(db, id);
	expect(before?.faces, 'no machine looked yet').toBeNull();
	await look();
	expect((await findPhoto(db, id))?.faces).toBe(2);
	const { faces } = await db.selectFrom('picture').select('faces').executeTakeFirstOrThrow();
	expect(faces, 'four numbers for each and nothing that describes one').toMatch(
		/^\[\[\d{1,4}(,\d{1,4}){3}\],\[\d{1,4}(,\d{1,4}){3}\]\]$/
	);

	const laura = await actorOf(db, world.adults.laura, now);
	const found = (await facesOf(db, before?.pictureId ?? '')) ?? [];
	const shapes = found.map((face) => coverOf(face, 'pixelate'));
	const photo = await authorizePhoto(db, laura, 'describe', id);
	const form = { act: act(), shapes, cells: [], kind: 'pixelate' } as const;
	await cover(db, where, photo, form, now);
	expect((await findPhoto(db, id))?.faces, 'it is another picture').toBeNull();
	await look();
	expect((await findPhoto(db, id))?.faces).toBe(0);
});

test('a photo that was handed in as one with nobody in it waits for two once faces were found', async () => {
	const { db, steps, photos, look } = await setUp();
	const id = await photos.bringIn(1, two());
	await photos.handInPhoto(id);
	const { id: submissionId } = await steps.openSubmissionOf(id);
	const keys = () =>
		db.selectFrom('submission').select('twoKeys').where('id', '=', submissionId).execute();
	expect(await keys()).toEqual([{ twoKeys: 0 }]);
	await look();
	expect(await keys()).toEqual([{ twoKeys: 1 }]);
	await steps.approveLetter(id);
	expect((await findPhoto(db, id))?.state.status, 'after the first').toBe('with-moderator');
});

test('faces that are found while Laura hands it in ask for two as well', async () => {
	const { db, world, steps, photos } = await setUp();
	const said: Description = {
		kind: 'photo',
		language: 'en',
		alt: 'Two people.',
		caption: '',
		theme: '',
		nobody: true,
		childIds: [],
		authorId: null
	};
	const keysOf = async (id: string) => {
		const { id: submissionId } = await steps.openSubmissionOf(id);
		return db
			.selectFrom('submission')
			.select('twoKeys')
			.where('id', '=', submissionId)
			.executeTakeFirst();
	};
	const box = [{ x: 0.1, y: 0.1, w: 0.2, h: 0.2 }];
	const laura = await actorOf(db, world.adults.laura, now);

	const id = await photos.bringIn();
	const opened = await authorizePhoto(db, laura, 'describe', id);
	await db.transaction().execute((db) => keepFaces(db, opened.subject.pictureId, box));
	await handIn(db, opened, { ...said, act: act() }, now);
	expect(await keysOf(id)).toEqual({ twoKeys: 1 });

	for (let n = 2; n < 8; n++) {
		const id = await photos.bringIn(n);
		const photo = await authorizePhoto(db, laura, 'describe', id);
		await Promise.all([
			handIn(db, photo, { ...said, act: act() }, now),
			db.transaction().execute((db) => keepFaces(db, photo.subject.pictureId, box))
		]);
		expect(await keysOf(id), 'in whatever order').toEqual({ twoKeys: 1 });
	}
});

test('faces that are found while Tomás decides are two moderators’ to look at, and he is told to look again', async () => {
	const { db, world, steps, photos } = await setUp();
	const id = await photos.bringIn();
	await photos.handInPhoto(id);
	const { id: submissionId, revisionId, sha256 } = await steps.openSubmissionOf(id);
	const tomas = await actorOf(db, world.adults.tomas, now);
	const opened = await authorizeReview(db, tomas, submissionId);
	await claim(db, opened, now);
	await noteLook(db, tomas.id, { photoId: id, revisionId, what: 'review' }, now);
	const { pictureId = '' } = (await findPhoto(db, id)) ?? {};
	const box = [{ x: 0.1, y: 0.1, w: 0.2, h: 0.2 }];
	await db.transaction().execute((db) => keepFaces(db, pictureId, box));
	const seen = { revisionId, sha256, answers: new Map(), thanks: null };
	await expect(approve(db, opened, { ...seen, act: act() }, now)).rejects.toMatchObject({
		kind: 'conflict'
	});
	const again = await authorizeReview(db, tomas, submissionId);
	expect(await approve(db, again, { ...seen, act: act() }, now)).toBe(firstKeyTurned);
});

test('where the file cannot be read nothing is written down, and the photo goes on', async () => {
	const { db, photos, look } = await setUp();
	const id = await photos.bringIn();
	const { pictureId = '' } = (await findPhoto(db, id)) ?? {};
	await photos.storage.put(storedAs(pictureId, '1600.jpg'), Buffer.from('no picture any more'));
	expect(await look(), 'it is not tried again').toBe(1);
	expect((await findPhoto(db, id))?.faces).toBeNull();
	await photos.handInPhoto(id);
});

test('a picture that ended meanwhile is not looked at, and where faces were is forgotten with it', async () => {
	const { db, photos, look } = await setUp();
	const ended = (await findPhoto(db, await photos.bringIn(1)))?.pictureId ?? '';
	await db.transaction().execute((db) => erasePicture(db, ended, now));
	const id = await photos.bringIn(1, two());
	await look();
	expect(await facesOf(db, ended)).toBeNull();
	const { pictureId = '' } = (await findPhoto(db, id)) ?? {};
	expect(await facesOf(db, pictureId)).toHaveLength(2);
	await db.transaction().execute((db) => erasePicture(db, pictureId, now));
	expect(await facesOf(db, pictureId)).toBeNull();
});
