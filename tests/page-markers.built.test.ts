import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { coverPageInReview } from '#lib/letters/pages/covering.server.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { ask, askBoth, builtRoutes, pathOf } from './support/built.ts';
import { coverWords, covering } from './support/covering.ts';
import { deliver } from './support/deliver.ts';
import { usualForm } from './support/fixtures.ts';
import { folderOfItsOwn } from './support/photos.ts';
import { idsAround, marker, type Pending as Around } from './support/pending.ts';
import { everyWay, setTheScene, type Scene } from './support/principals.ts';
import { safeguardBy } from './support/safeguarding.ts';
import { layOn, printFor } from './support/sheets.ts';
import { act, actorOf } from './support/steps.ts';
import { beginOnSheet, handInTyped, keptPicture } from './support/typed.ts';
import { idOf } from './support/world.ts';

/**
 * The promise, asked of letters on paper: one lies in every stage, with a marker drawn into the pixels of its page and another
 * in its words as the child wrote them. Everybody asks for every file of every page, and reads every page of the application.
 */
const stages = [
	'on the desk',
	'with-teacher',
	'with-moderator',
	'in hand',
	'returned',
	'approved',
	'translating',
	'translation-review',
	'ready',
	'safeguarded',
	'covered',
	'page covered',
	'withdrawn',
	'recalled',
	'refused by a family',
	'released'
] as const;
type Stage = (typeof stages)[number];

const own = ['author', 'laura'];
/** To whom it was delivered; and a moderator may look again at what was, so as to call it back. */
const otherSide = ['mateo', 'delmy', 'tomas'];

/** Who may fetch the page, in the moment in which nobody opened anything since. */
const seers: Record<Stage, readonly string[]> = {
	'on the desk': own,
	'with-teacher': own,
	'with-moderator': own,
	'in hand': [...own, 'tomas'],
	returned: own,
	approved: own,
	translating: [...own, 'carmen'],
	'translation-review': [...own, 'carmen'],
	ready: own,
	safeguarded: ['ruth'],
	covered: [],
	// Of the page as it was.
	'page covered': [],
	withdrawn: own,
	recalled: own,
	'refused by a family': own,
	released: [...own, ...otherSide]
};

/** Whoever opens it for review reads it, because opening claims it. */
const readers: Record<Stage, readonly string[]> = {
	...seers,
	'with-moderator': [...own, 'tomas'],
	// The words go on, and Tomás, who covered it, decides nothing about them.
	'page covered': own,
	'translation-review': [...own, 'carmen', 'ines', 'tomas']
};

interface Pending {
	stage: Stage;
	letterId: string;
	pictureId: string;
	/** As whom the child asks who wrote it. */
	author: 'ana' | 'leo';
	words: string;
}

let scene: Scene;
const pending: Pending[] = [];

const pageWith = (drawn: string) =>
	sharp(
		Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="850" height="1100">
		<rect width="850" height="1100" fill="#${drawn.slice(-6).replace(/[^0-9a-f]/g, 'f')}"/>
		<text x="20" y="250" font-size="60">${drawn}</text></svg>`)
	)
		.jpeg()
		.toBuffer();

beforeAll(async () => {
	scene = await setTheScene();
	for (const stage of stages) pending.push(await bringTo(stage));
	const around = pending.map(({ letterId, author }): Around => ({
		...{ letterId, stage: 'draft', to: 'Mateo', markers: ['', ''] },
		from: author === 'ana' ? 'Ana' : 'Leo'
	}));
	const { db } = scene.built;
	scene.ids = await idsAround(db, around, scene.ids);
	const cases = await db.selectFrom('safeguardCase').select('id').execute();
	scene.ids['safeguardCase'] = cases.map(({ id }) => id);
	// Nobody else is asked about: what a page says of others is asked elsewhere.
	scene.ids['person'] = [idOf(scene.world, 'Ana'), idOf(scene.world, 'Leo')];
	scene.ids['class'] = Object.values(scene.world.classes);
	scene.ids['picture'] = pending.map(({ pictureId }) => pictureId);
}, 180_000);

afterAll(() => scene?.built.stop());

async function bringTo(stage: Stage): Promise<Pending> {
	const { built, world, steps } = scene;
	const { db } = built;
	const now = Date.now();
	const settings = { dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined };
	const storage = storageOf(settings);
	const author = stage === 'refused by a family' ? 'leo' : 'ana';
	const words = marker();
	const { sheets } = await printFor(db, world, [author === 'ana' ? 'Ana' : 'Leo'], now);
	const pictureId = await keptPicture(db, world, storage, await pageWith(marker()), now);
	await layOn(db, world, sheets[0], pictureId, now);
	const letterId = await beginOnSheet(db, world, sheets[0]?.id ?? '', now);
	const made = { stage, letterId, pictureId, author, words } as const;
	const said = { written: `Deer ${words}`, text: `Dear friend of ${stage} street` };
	const laura = await actorOf(db, world.adults.laura, now);
	const may = <Act extends Parameters<typeof authorizeLetter>[2]>(what: Act) =>
		authorizeLetter(db, laura, what, letterId);
	if (stage === 'on the desk') {
		const written = { text: said.written, base: 0 };
		await saveTyped(db, await may('write'), { written, reading: { text: 'Dear', base: 1 } }, now);
		return made;
	}
	await handInTyped(db, world, letterId, said, now);
	if (stage === 'with-teacher') return made;
	await steps.passOnByTeacher(letterId);
	const reviewers = { by: world.adults.tomas, asked: covering('friend') };
	if (stage === 'in hand') {
		const { id } = await steps.openSubmissionOf(letterId);
		const tomas = await actorOf(db, world.adults.tomas, now);
		await claim(db, await authorizeReview(db, tomas, id), now);
	}
	if (stage === 'returned') await steps.returnLetter(letterId, 'Once more.');
	if (stage === 'safeguarded') await safeguardBy(db, world.adults.tomas, letterId, '', now);
	if (stage === 'page covered') await coverInHand(letterId, storage);
	if (stage === 'covered') await coverWords(db, steps, letterId, reviewers, now);
	if (stage === 'withdrawn') await withdraw(db, await may('withdraw'), { act: act() }, now);
	if (stage === 'refused by a family') await saysNo('Leo');
	const far = ['approved', 'translating', 'translation-review', 'ready', 'recalled', 'released'];
	const rank = far.indexOf(stage);
	if (rank >= 0) await steps.approveLetter(letterId);
	if (rank >= 1) {
		await steps.takeToDesk(letterId);
		await steps.translate(letterId, () => 'Querido amigo de la calle.');
	}
	if (rank >= 2) await steps.handInTranslation(letterId);
	if (rank >= 3) await steps.approveTranslation(letterId);
	if (rank >= 4) await deliver(db, world, letterId, now);
	if (stage === 'recalled') await recall(db, await may('recall'), { act: act() }, now);
	return made;
}

/** Tomás holds it, and covers all of its page. */
async function coverInHand(letterId: string, storage: Storage) {
	const { built, world, steps } = scene;
	const { db } = built;
	const now = Date.now();
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(letterId);
	const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), id);
	await claim(db, item, now);
	const all = { kind: 'pixelate', x: 0, y: 0, w: 1, h: 1 } as const;
	const form = { act: act(), n: 1, shapes: [all], cells: [], kind: 'pixelate' as const };
	const where = { storage, quarantine: folderOfItsOwn() };
	await coverPageInReview(db, where, item, { ...form, revisionId, sha256 }, now);
}

const saysNo = (name: string) =>
	scene.built.db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(scene.world, name))
		.where('use', '=', 'letter')
		.execute();

const letGoOfAll = () =>
	scene.built.db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('status', '=', 'waiting')
		.where(
			'workId',
			'not in',
			pending.flatMap(({ stage, letterId }) => (stage === 'in hand' ? [letterId] : []))
		)
		.execute();

const inNames = (some: readonly string[], { author }: Pending) =>
	some.map((who) => (who === 'author' ? author : who)).toSorted();

test('no file of a page of a pending letter reaches anybody who may not look', async () => {
	const { built, cookies } = scene;
	for (const one of pending) {
		const { stage, pictureId } = one;
		const files = await built.db
			.selectFrom('pictureFile')
			.select('file')
			.where('pictureId', '=', pictureId)
			.execute();
		expect(files.length).toBeGreaterThan(3);
		const seen = new Set<string>();
		for (const [who, cookie] of Object.entries(cookies))
			for (const { file } of files) {
				const { status } = await ask(built, `/media/${pictureId}/${file}`, { cookie });
				if (status === 200) seen.add(who);
				else expect([303, 404], `${who} ${stage} ${file}`).toContain(status);
			}
		expect([...seen].toSorted(), stage).toEqual(inNames(seers[stage], one));
	}
}, 240_000);

test.each(['covered', 'page covered'] as const)(
	'of a letter that is %s, Ruth alone is sent the page as it was, after she said why and gave her password',
	async (stage) => {
		const { built, cookies } = scene;
		const { letterId, pictureId } = pending.find((one) => one.stage === stage)!;
		const path = `/seals/${letterId}`;
		const file = `/media/${pictureId}/800.webp`;
		const form = await usualForm(scene, { work: letterId });
		const lookers = async () => {
			const seen = [];
			for (const [who, cookie] of Object.entries(cookies))
				if ((await ask(built, file, { cookie })).status === 200) seen.push(who);
			return seen;
		};
		for (const who of ['laura', 'delmy', 'tomas', 'carmen', 'sofia', 'ana', 'nobody'] as const) {
			const sent = { cookie: cookies[who], form: { ...form, act: act() } };
			const { status } = await ask(built, `${path}?/open`, sent);
			expect([303, 404], who).toContain(status);
		}
		expect(await lookers()).toEqual([]);
		const sent = { cookie: cookies.ruth, form: { ...form, act: act() } };
		const shown = await ask(built, `${path}?/open`, sent);
		expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
		expect(shown.body).toContain(file);
		expect(await lookers()).toEqual(['ruth']);
		expect((await ask(built, path, { cookie: cookies.ruth })).body).not.toContain(pictureId);
	},
	60_000
);

test('what was typed from a page, as the child wrote it, is read by nobody else either', async () => {
	const { built, cookies } = scene;
	const found = new Map(pending.map((one) => [one, new Set<string>()]));
	const broken: string[] = [];
	let asked = 0;
	const routes = await builtRoutes();
	for (const [who, cookie] of Object.entries(cookies)) {
		await letGoOfAll();
		for (const { id, params, isPage } of routes)
			for (const filled of everyWay(scene, params, 100)) {
				const elsewhere = [
					'person',
					'term',
					'file',
					'sprint',
					'school',
					'doubt',
					'photo',
					'picture'
				];
				if (elsewhere.some((name) => name in filled)) continue;
				for (const answer of await askBoth(built, pathOf(id, filled), isPage, cookie)) {
					asked++;
					if (answer.status >= 500) broken.push(`${who} got ${answer.status} at ${answer.at}`);
					for (const one of pending)
						if (answer.body.includes(one.words)) {
							found.get(one)?.add(who);
							if (!inNames(readers[one.stage], one).includes(who))
								broken.push(`${who} read what ${one.stage} says at ${answer.at}`);
						}
				}
			}
	}
	expect(broken).toEqual([]);
	expect(asked).toBeGreaterThan(1_000);
	for (const one of pending)
		expect([...(found.get(one) ?? [])].toSorted(), one.stage).toEqual(
			inNames(readers[one.stage], one)
		);
}, 400_000);
