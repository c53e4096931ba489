import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseChild } from '#lib/leaving.server.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import { ask, askBoth, builtRoutes, pathOf } from './support/built.ts';
import { lessonStepsOf, waterPlan } from './support/lessons.ts';
import { marker } from './support/pending.ts';
import { planPictureStepsOf } from './support/plan-pictures.ts';
import { everyWay, principalNames, setTheScene, type Scene } from './support/principals.ts';
import { safeguardBy } from './support/safeguarding.ts';
import { addSecondReviewer } from './support/second-reviewer.ts';
import { act, actorOf } from './support/steps.ts';
import { idOf } from './support/world.ts';

/**
 * The promise, asked of pictures of session plans: one of Laura’s lies in every stage, with a marker in its words, one in what
 * its file carried, and one drawn into its pixels. Everybody asks every page, feed and file for it, and for its bytes.
 */
const stages = [
	'on the desk',
	'in review',
	'in hand',
	'for the exchange',
	'for all communities',
	'public',
	'new on the desk of a public plan',
	'new in review of a public plan',
	'on a translator’s desk',
	'not shared any more',
	'safeguarded',
	'refused by a family',
	'of a child who was erased',
	'told, in review',
	'told to everybody'
] as const;
type Stage = (typeof stages)[number];

const own = ['laura'];
const ofTheExchange = [...own, 'delmy', 'sofia', 'tomas'];

/** Who may fetch the picture, in the moment in which nobody opened anything since. */
const seers: Record<Stage, readonly string[]> = {
	'on the desk': own,
	'in review': own,
	'in hand': [...own, 'tomas'],
	'for the exchange': ofTheExchange,
	'for all communities': [...ofTheExchange, 'pat', 'carmen', 'ines', 'rutilio'],
	public: principalNames,
	'new on the desk of a public plan': own,
	'new in review of a public plan': own,
	'on a translator’s desk': [...ofTheExchange, 'carmen'],
	'not shared any more': own,
	safeguarded: ['ruth'],
	'refused by a family': own,
	'of a child who was erased': [],
	'told, in review': own,
	'told to everybody': principalNames
};

/** Whoever opens it for review reads its words, because opening claims it. */
const readers: Record<Stage, readonly string[]> = {
	...seers,
	'in review': [...own, 'tomas'],
	'new in review of a public plan': [...own, 'tomas'],
	'told, in review': [...own, 'tomas']
};

interface Pending {
	readonly stage: Stage;
	readonly id: string;
	readonly pictureId: string;
	readonly words: string;
	readonly carried: string;
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
	const { db } = scene.built;
	const idsOf = async (table: 'submission' | 'textTranslation' | 'safeguardCase' | 'libraryWork') =>
		(await db.selectFrom(table).select('id').execute()).map(({ id }) => id);
	for (const table of ['libraryWork', 'submission', 'textTranslation', 'safeguardCase'] as const)
		scene.ids[table] = await idsOf(table);
}, 180_000);

afterAll(() => scene?.built.stop());

async function bringTo(stage: Stage): Promise<Pending> {
	const { built, world } = scene;
	const { db } = built;
	const now = Date.now();
	const settings = { dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined };
	const pictures = planPictureStepsOf(db, world, now, storageOf(settings));
	const steps = { ...lessonStepsOf(db, world, now), ...pictures };
	const [words, carried] = [marker(), marker()];
	const { laura, tomas } = world.adults;
	const who = { 'refused by a family': 'Ana', 'of a child who was erased': 'Leo' };
	const name = who[stage as keyof typeof who] as string | undefined;
	if (name) await steps.familySays(name, 'public-web', 'yes', '2099-01-01');
	const isTold = stage.startsWith('told');
	const plan = await steps.planSession(
		{ ...waterPlan, language: 'en', title: 'Our water' },
		'cambridge'
	);
	const audiences = {
		'for the exchange': 'exchange',
		'for all communities': 'communities',
		'on a translator’s desk': 'exchange'
	};
	const audience = (audiences[stage as keyof typeof audiences] ?? 'public') as 'public';
	const share = async (id: string) => {
		await steps.handInLesson(id, { audience }, 'cambridge');
		if (name) await steps.approveLetter(id, await addSecondReviewer(db, world, now, ['en'], words));
		await steps.approveLetter(id);
	};
	if (stage.startsWith('new') || isTold) await share(plan);
	const id = isTold ? await steps.tell(plan) : plan;
	const pictureId = await steps.bringPicture(id, 1, await sentWith(words, carried));
	const said = { alt: `Seen ${words}.`, caption: `Said ${words}.`, names: name ? [name] : [] };
	await steps.sayOf(id, pictureId, said);
	const made = { stage, id, pictureId, words, carried };
	if (stage === 'on the desk' || stage === 'new on the desk of a public plan') return made;
	if (isTold) await steps.handInHowItWent(id, 'public');
	if (stage === 'told to everybody') await steps.approveLetter(id);
	if (['in review', 'in hand', 'new in review of a public plan', 'safeguarded'].includes(stage))
		await steps.handInLesson(id, { audience }, 'cambridge');
	if (stage === 'in hand') {
		const item = await steps.openSubmissionOf(id);
		await claim(db, await authorizeReview(db, await actorOf(db, tomas, now), item.id), now);
	}
	if (stage === 'safeguarded') await safeguardBy(db, tomas, id, '', now);
	if (isTold || stage.includes('review') || stage === 'in hand' || stage === 'safeguarded')
		return made;
	await share(id);
	if (stage === 'on a translator’s desk') await steps.takeToDesk(id);
	if (stage === 'not shared any more') {
		const lesson = await authorizeLesson(db, await actorOf(db, laura, now), 'end', id);
		await end(db, lesson, { act: act() }, now);
	}
	if (stage === 'refused by a family') await steps.familySays('Ana', 'public-web', 'no');
	if (stage === 'of a child who was erased') await eraseChild(db, idOf(world, 'Leo'), now);
	return made;
}

const letGoOfAll = () =>
	scene.built.db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('status', '=', 'waiting')
		.where(
			'workId',
			'not in',
			pending.flatMap(({ stage, id }) => (stage === 'in hand' ? [id] : []))
		)
		.execute();

test('no file of a picture reaches anybody with whom it is not shared, and none carries what was sent with it', async () => {
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
				else expect(answer.status, `${who} ${stage} ${file}`).toBe(404);
				if (answer.status === 200 && stage !== 'public' && stage !== 'told to everybody')
					expect(answer.headers.get('cache-control'), stage).toBe('no-store');
			}
		expect([...seen].toSorted(), stage).toEqual(
			Object.keys(cookies)
				.filter((who) => seers[stage].includes(who))
				.toSorted()
		);
	}
}, 240_000);

/** Where no session plan leads. */
const elsewhere = ['person', 'term', 'file', 'sprint', 'school', 'doubt', 'photo', 'picture', 'day']
	.concat(['report', 'child', 'upload', 'printing', 'letter', 'page'])
	.concat(['class', 'exchange']);

test('the words of a picture stand on no page, in no feed and in no file of anybody with whom it is not shared', async () => {
	const { built, cookies } = scene;
	const routes = await builtRoutes();
	const found = new Map(pending.map((one) => [one, new Set<string>()]));
	const broken: string[] = [];
	let asked = 0;
	for (const [who, cookie] of Object.entries(cookies)) {
		await letGoOfAll();
		for (const { id, params, isPage } of routes) {
			if (params.some((name) => elsewhere.includes(name))) continue;
			for (const filled of everyWay(scene, params, 100))
				for (const answer of await askBoth(built, pathOf(id, filled), isPage, cookie)) {
					asked++;
					if (answer.status >= 500) broken.push(`${who} got ${answer.status} at ${answer.at}`);
					for (const one of pending) {
						if (answer.body.includes(one.carried)) broken.push(`${who} found EXIF at ${answer.at}`);
						if (!answer.body.includes(`Seen ${one.words}`)) continue;
						found.get(one)?.add(who);
						if (!readers[one.stage].includes(who))
							broken.push(`${who} read of what is ${one.stage} at ${answer.at}`);
					}
				}
		}
	}
	expect(broken).toEqual([]);
	expect(asked).toBeGreaterThan(1_000);
	for (const one of pending.filter(({ stage }) => ['public', 'in review'].includes(stage)))
		expect([...(found.get(one) ?? [])].toSorted(), one.stage).toEqual(
			Object.keys(cookies)
				.filter((who) => readers[one.stage].includes(who))
				.toSorted()
		);
}, 400_000);
