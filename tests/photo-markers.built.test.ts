import { createSecretKey, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { pagesOf, trayOf } from '#lib/letters/on-paper/queries.server.ts';
import { sortPhotograph } from '#lib/letters/on-paper/sorting.server.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { coverInReview } from '#lib/photos/covering/covering.server.ts';
import { findPhoto } from '#lib/photos/queries.server.ts';
import { recall, withdraw } from '#lib/photos/way/taking-back.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { ask, askBoth, builtRoutes, pathOf } from './support/built.ts';
import { usualForm } from './support/fixtures.ts';
import { marker } from './support/pending.ts';
import { chanceFrom, photographed, printedPage } from './support/photographed.ts';
import { deliverPhotos, folderOfItsOwn, photoStepsOf } from './support/photos.ts';
import { everyWay, setTheScene, type Scene } from './support/principals.ts';
import { safeguardBy } from './support/safeguarding.ts';
import { printFor } from './support/sheets.ts';
import { act, actorOf } from './support/steps.ts';
import { idOf } from './support/world.ts';

/**
 * The promise, asked of photos: one of Laura's class lies in every stage, with a marker in its words, one in what its file
 * carried, and one drawn into its pixels. Everybody asks every page for it, and every file of its picture.
 */
const stages = [
	'draft',
	'with-moderator',
	'in hand',
	'covered',
	'returned',
	'approved',
	'translating',
	'translation-review',
	'ready',
	'safeguarded',
	'withdrawn',
	'recalled',
	'refused by a family',
	'released'
] as const;
type Stage = (typeof stages)[number];

/** Both classes, and those who look after the exchange. */
const bothClasses = ['ana', 'leo', 'mateo', 'laura', 'delmy', 'sofia', 'tomas'];

/** Who may fetch the picture, in the moment in which nobody opened anything since. */
const seers: Record<Stage, readonly string[]> = {
	draft: ['laura'],
	'with-moderator': ['laura'],
	'in hand': ['laura', 'tomas'],
	// Of the picture as it was.
	covered: [],
	returned: ['laura'],
	approved: ['laura'],
	translating: ['laura', 'carmen'],
	'translation-review': ['laura', 'carmen'],
	ready: ['laura'],
	safeguarded: ['ruth'],
	withdrawn: ['laura'],
	recalled: ['laura'],
	'refused by a family': ['laura'],
	released: bothClasses
};

/** Whoever opens it for review reads it, because opening claims it. */
const readers: Record<Stage, readonly string[]> = {
	...seers,
	'with-moderator': ['laura', 'tomas'],
	covered: ['laura'],
	'translation-review': ['laura', 'carmen', 'ines', 'tomas']
};

/** By which the squares of this test are ours. */
const secret = createSecretKey(randomBytes(32));

interface Pending {
	stage: Stage;
	photoId: string;
	pictureId: string;
	words: string;
	carried: string;
}

let scene: Scene;
const pending: Pending[] = [];

/** A marker in large letters, as somebody would hold a sheet into the picture; another in what the file carries. */
async function sentWith(drawn: string, carried: string): Promise<Buffer> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
		<rect width="640" height="480" fill="#${drawn.slice(-6).replace(/[^0-9a-f]/g, '7')}"/>
		<text x="20" y="250" font-size="60">${drawn}</text></svg>`;
	return sharp(Buffer.from(svg))
		.withExif({ IFD0: { ImageDescription: carried, Artist: carried } })
		.jpeg()
		.toBuffer();
}

beforeAll(async () => {
	scene = await setTheScene();
	for (const stage of stages) pending.push(await bringTo(stage));
	scene.ids['photo'] = pending.map(({ photoId }) => photoId);
	scene.ids['picture'] = pending.map(({ pictureId }) => pictureId);
	const { db } = scene.built;
	for (const table of ['submission', 'textTranslation', 'revision', 'safeguardCase'] as const) {
		const rows = await db.selectFrom(table).select('id').orderBy('id', 'desc').limit(60).execute();
		scene.ids[table] = rows.map(({ id }) => id);
	}
}, 180_000);

afterAll(() => scene?.built.stop());

async function bringTo(stage: Stage): Promise<Pending> {
	const { built, world, steps } = scene;
	const { db } = built;
	const now = Date.now();
	const settings = { dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined };
	const photos = photoStepsOf(db, world, now, storageOf(settings));
	const [words, carried] = [marker(), marker()];
	const photoId = await photos.bringIn(1, await sentWith(words, carried));
	const about = stage === 'refused by a family' ? { authorId: idOf(world, 'Ana') } : {};
	if (stage === 'refused by a family') await albumOfAna('yes');
	const said = { ...about, alt: `Seen ${words}.`, caption: `Said ${words}.` };
	const laura = await actorOf(db, world.adults.laura, now);
	const drawing = stage === 'refused by a family' ? ({ kind: 'drawing' } as const) : {};
	if (stage !== 'draft') await photos.handInPhoto(photoId, { ...said, ...drawing });
	const rank = ['approved', 'translating', 'translation-review', 'ready'].indexOf(stage);
	const far = ['recalled', 'released', 'refused by a family'].includes(stage);
	if (stage === 'in hand') {
		const { id } = await steps.openSubmissionOf(photoId);
		const tomas = await actorOf(db, world.adults.tomas, now);
		await claim(db, await authorizeReview(db, tomas, id), now);
	}
	const { pictureId: asItWas = '' } = (await findPhoto(db, photoId)) ?? {};
	if (stage === 'covered') await coverInHand(photoId, storageOf(settings));
	if (stage === 'returned')
		await steps.returnLetter(photoId, 'Dark.', world.adults.tomas, 'hard-to-see');
	if (rank >= 0 || far) await steps.approveLetter(photoId);
	if (rank >= 1 || far) {
		await steps.takeToDesk(photoId);
		await steps.translate(photoId, () => `Dice ${words}.`);
	}
	if (rank >= 2 || far) await steps.handInTranslation(photoId);
	if (rank >= 3 || far) await steps.approveTranslation(photoId);
	if (far) await deliverPhotosOnly(photoId);
	if (stage === 'safeguarded') await safeguardBy(db, world.adults.tomas, photoId, words, now);
	if (stage === 'withdrawn')
		await withdraw(db, await authorizePhoto(db, laura, 'withdraw', photoId), { act: act() }, now);
	if (stage === 'recalled')
		await recall(db, await authorizePhoto(db, laura, 'recall', photoId), { act: act() }, now);
	if (stage === 'refused by a family') await albumOfAna('no');
	const { pictureId = '' } = (await findPhoto(db, photoId)) ?? {};
	return { stage, photoId, pictureId: stage === 'covered' ? asItWas : pictureId, words, carried };
}

/** Tomás holds it, and covers all of it. */
async function coverInHand(photoId: string, storage: Storage) {
	const { built, world, steps } = scene;
	const { db } = built;
	const now = Date.now();
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(photoId);
	const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), id);
	await claim(db, item, now);
	const all = { kind: 'pixelate', x: 0, y: 0, w: 1, h: 1 } as const;
	const form = {
		act: act(),
		shapes: [all],
		cells: [],
		kind: 'pixelate',
		revisionId,
		sha256
	} as const;
	await coverInReview(db, { storage, quarantine: folderOfItsOwn() }, item, form, now);
}

/** What is ready of another stage waits. */
async function deliverPhotosOnly(photoId: string) {
	const { db } = scene.built;
	const others = pending.filter(({ stage }) => stage === 'ready').map((one) => one.photoId);
	const status = (to: 'ready' | 'approved') =>
		others.length === 0
			? undefined
			: db.updateTable('photo').set({ status: to }).where('id', 'in', others).execute();
	await status('approved');
	await deliverPhotos(db, scene.world, Date.now());
	await status('ready');
	expect((await findPhoto(db, photoId))?.state.status).toBe('released');
}

const albumOfAna = (answer: 'yes' | 'no') =>
	scene.built.db
		.insertInto('consentNow')
		.values({ childId: idOf(scene.world, 'Ana'), use: 'album', answer, untilOn: '2099-01-01' })
		.onConflict((conflict) => conflict.columns(['childId', 'use']).doUpdateSet({ answer }))
		.execute();

const letGoOfAll = () =>
	scene.built.db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('status', '=', 'waiting')
		.where(
			'workId',
			'not in',
			pending.flatMap(({ stage, photoId }) => (stage === 'in hand' ? [photoId] : []))
		)
		.execute();

test('no file of a pending picture reaches anybody who may not look, and none carries what was sent with it', async () => {
	const { built, cookies } = scene;
	for (const { stage, pictureId, carried } of pending) {
		const files = await built.db
			.selectFrom('pictureFile')
			.select('file')
			.where('pictureId', '=', pictureId)
			.execute();
		expect(files.length).toBeGreaterThan(3);
		const seen = new Set<string>();
		for (const [who, cookie] of Object.entries(cookies))
			for (const { file } of files) {
				const answer = await ask(built, `/media/${pictureId}/${file}`, { cookie });
				expect(answer.body, `${who} ${stage}`).not.toContain(carried);
				if (answer.status === 200) seen.add(who);
				else expect([303, 404], `${who} ${stage} ${file}`).toContain(answer.status);
			}
		expect([...seen].toSorted(), stage).toEqual([...seers[stage]].toSorted());
	}
}, 240_000);

test('a sealed picture reaches Ruth alone, and only after she said why and gave her password', async () => {
	const { built, cookies } = scene;
	const sealed = pending.find(({ stage }) => stage === 'covered')!;
	const path = `/seals/${sealed.photoId}`;
	const file = `/media/${sealed.pictureId}/800.webp`;
	const form = await usualForm(scene, { work: sealed.photoId });
	const lookers = async () => {
		const seen = [];
		for (const [who, cookie] of Object.entries(cookies)) {
			const { status, headers } = await ask(built, file, { cookie });
			if (status !== 200) continue;
			expect(headers.get('cache-control')).toBe('no-store');
			seen.push(who);
		}
		return seen;
	};
	const opening = (who: string, sent: object) =>
		ask(built, `${path}?/open`, { cookie: cookies[who as 'ruth'], form: { ...form, ...sent } });
	for (const who of Object.keys(cookies).filter((name) => name !== 'ruth')) {
		const { status } = await opening(who, { act: act() });
		expect([303, 404], who).toContain(status);
	}
	for (const sent of [{ reason: '' }, { password_again: 'a guess' }]) {
		const { body } = await opening('ruth', { act: act(), ...sent });
		expect(body).not.toContain(sealed.pictureId);
	}
	expect(await lookers()).toEqual([]);
	const shown = await opening('ruth', { act: act() });
	expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
	expect(shown.body).toContain(file);
	expect(await lookers()).toEqual(['ruth']);
	for (const at of [path, `${path}/__data.json`, '/seals'])
		expect((await ask(built, at, { cookie: cookies.ruth })).body).not.toContain(sealed.pictureId);
}, 60_000);

test('the words of a pending photo stand on no page of anybody who may not read them', async () => {
	const { built, cookies } = scene;
	const routes = await builtRoutes();
	const broken: string[] = [];
	let asked = 0;
	for (const [who, cookie] of Object.entries(cookies)) {
		await letGoOfAll();
		for (const { id, params, isPage } of routes)
			for (const filled of everyWay(scene, params, 130)) {
				const about = ['letter', 'person', 'child', 'term', 'file', 'sprint', 'school', 'doubt'];
				if (about.some((name) => name in filled)) continue;
				for (const answer of await askBoth(built, pathOf(id, filled), isPage, cookie)) {
					asked++;
					const all = answer.body + JSON.stringify([...answer.headers]);
					if (answer.status >= 500) broken.push(`${who} got ${answer.status} at ${answer.at}`);
					for (const { stage, words, carried } of pending) {
						if (all.includes(carried)) broken.push(`${who} found what was sent at ${answer.at}`);
						if (all.includes(words) && !readers[stage].includes(who))
							broken.push(`${who} read the words of ${stage} at ${answer.at}`);
					}
				}
			}
	}
	expect(broken).toEqual([]);
	expect(asked).toBeGreaterThan(1_000);
}, 400_000);

/** A sheet with pencil on it, as a telephone sends it; what hangs on the file is not for anybody. */
async function sheetWith(key: string, seed: number, carried: string): Promise<Buffer> {
	const chance = chanceFrom(seed);
	const page = await printedPage({ secret, key, page: 1 }, chance, { x: 100, y: 150 });
	const photo = await photographed([{ ...page, held: { tilt: 2, aside: 3, turned: 1 } }], chance);
	return sharp(photo)
		.withExif({ IFD0: { ImageDescription: carried, Artist: carried } })
		.jpeg()
		.toBuffer();
}

test('what lies on a sheet, twice, or in the tray reaches only the teachers of its class, and nobody once its child is erased', async () => {
	const { built, world, cookies } = scene;
	const { db } = built;
	const now = Date.now();
	const classId = world.classes.cambridge;
	const settings = { dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined };
	const laura = await actorOf(db, world.adults.laura, now);
	const klass = await authorizeClass(db, laura, 'teach', classId);
	const { sheets } = await printFor(db, world, ['Leo'], now);
	const [carried, key = ''] = [marker(), sheets[0]?.key];
	for (const photo of [
		await sheetWith(key, 1, carried),
		await sheetWith(key, 2, carried),
		await sentWith(marker(), carried)
	]) {
		const path = join(folderOfItsOwn(), 'sent');
		writeFileSync(path, photo);
		const sent = { exchangeId: world.exchangeId, path };
		await sortPhotograph(db, { storage: storageOf(settings), secret }, klass, sent, now);
	}
	const pictures = [
		...(await pagesOf(db, sheets[0]?.id ?? '')),
		...(await trayOf(db, classId))
	].map(({ pictureId }) => pictureId);
	expect(pictures).toHaveLength(3);
	const lookers = async (id: string) => {
		const files = await db
			.selectFrom('pictureFile')
			.select('file')
			.where('pictureId', '=', id)
			.execute();
		const seen = new Set<string>();
		for (const [who, cookie] of Object.entries(cookies))
			for (const { file } of files) {
				const answer = await ask(built, `/media/${id}/${file}`, { cookie });
				expect(answer.body).not.toContain(carried);
				if (answer.status === 200) seen.add(who);
			}
		return [...seen];
	};
	for (const id of pictures) expect(await lookers(id)).toEqual(['laura']);
	await eraseChild(db, idOf(world, 'Leo'), now);
	const [onSheet = '', inTray = ''] = [pictures[0], pictures[2]];
	expect(await lookers(onSheet)).toEqual([]);
	expect(await lookers(inTray)).toEqual(['laura']);
}, 240_000);
