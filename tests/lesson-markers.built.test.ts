import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteOpened } from '#lib/lessons/attaching/seeing.server.ts';
import { authorizeExcerpt } from '#lib/lessons/excerpting/excerpting.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { questionsIn } from '#lib/translation/checks/questions.ts';
import { delivered } from './support/fixtures.ts';
import { attachFor, builtStorage } from './support/attaching.ts';
import { ask, askBoth, builtRoutes, pathOf } from './support/built.ts';
import { excerptStepsOf } from './support/excerpts.ts';
import { lessonStepsOf, waterPlan } from './support/lessons.ts';
import { marker } from './support/pending.ts';
import { everyWay, principalNames, setTheScene, type Scene } from './support/principals.ts';
import { safeguardBy } from './support/safeguarding.ts';
import { act, actorOf } from './support/steps.ts';

/**
 * The promise, asked of the library: a plan of Laura’s lies in every stage, with a marker in its words or in those of its
 * translation. Everybody reads every page of the application that a plan could lead to.
 */
const stages = [
	'on the desk',
	'in review',
	'in hand',
	'returned',
	'for the exchange',
	'for all communities',
	'public',
	'public, and changed on the desk',
	'public, and changed in review',
	'public, its translation on a desk',
	'public, its translation in review',
	'not shared any more',
	'safeguarded',
	'a file, on the desk',
	'a file, in hand',
	'a file, for the exchange',
	'a file, public',
	'public, and a file on the desk',
	'a file, safeguarded',
	'told, on the desk',
	'told, in review',
	'told to the exchange',
	'told to everybody',
	'told of a plan that is not shared any more',
	'told, and safeguarded',
	'gathered, on the desk',
	'gathered, in review',
	'gathered for the exchange',
	'gathered for everybody',
	'gathered, said of a plan that fewer read now',
	'gathered, its translation in review',
	'gathered, and safeguarded',
	'taken out of a letter, on the desk',
	'taken out of a letter, in review',
	'taken out of a letter for the exchange',
	'taken out of a letter for everybody',
	'taken out of a letter, not shared any more',
	'taken out of a letter that was called back'
] as const;
type Stage = (typeof stages)[number];

const own = ['laura'];
const ofTheExchange = [...own, 'delmy', 'sofia', 'tomas'];

/** Whoever opens something for review reads it, because opening claims it. */
const readers: Record<Stage, readonly string[]> = {
	'on the desk': own,
	'in review': [...own, 'tomas'],
	'in hand': [...own, 'tomas'],
	returned: own,
	'for the exchange': ofTheExchange,
	'for all communities': [...ofTheExchange, 'pat', 'carmen', 'ines', 'rutilio'],
	public: principalNames,
	'public, and changed on the desk': own,
	'public, and changed in review': [...own, 'tomas'],
	'public, its translation on a desk': ['carmen'],
	'public, its translation in review': ['carmen', 'ines', 'tomas'],
	'not shared any more': own,
	safeguarded: ['ruth'],
	'a file, on the desk': own,
	'a file, in hand': [...own, 'tomas'],
	'a file, for the exchange': ofTheExchange,
	'a file, public': principalNames,
	'public, and a file on the desk': own,
	'a file, safeguarded': ['ruth'],
	'told, on the desk': own,
	'told, in review': [...own, 'tomas'],
	'told to the exchange': ofTheExchange,
	'told to everybody': principalNames,
	// On the desk of whoever wrote it, and beside no plan.
	'told of a plan that is not shared any more': own,
	'told, and safeguarded': ['ruth'],
	'gathered, on the desk': own,
	'gathered, in review': [...own, 'tomas'],
	'gathered for the exchange': ofTheExchange,
	'gathered for everybody': principalNames,
	'gathered, said of a plan that fewer read now': ofTheExchange,
	'gathered, its translation in review': ['carmen', 'ines', 'tomas'],
	'gathered, and safeguarded': ['ruth'],
	'taken out of a letter, on the desk': own,
	'taken out of a letter, in review': [...own, 'tomas'],
	'taken out of a letter for the exchange': ofTheExchange,
	'taken out of a letter for everybody': principalNames,
	'taken out of a letter, not shared any more': [],
	'taken out of a letter that was called back': []
};

/** Translators of the exchange read what a plan is called at their desk: they may take it, and its title with it. */
const calledAtDesk: Partial<Record<Stage, readonly string[]>> = {
	'for the exchange': ['carmen', 'ines']
};
const isAtDesk = (path: string) => path.startsWith('/translate');

interface Pending {
	readonly stage: Stage;
	readonly id: string;
	readonly words: string;
}

let scene: Scene;
const pending: Pending[] = [];

beforeAll(async () => {
	scene = await setTheScene();
	for (const stage of stages) pending.push(await bringTo(stage));
	const { db } = scene.built;
	const idsOf = async (table: 'submission' | 'textTranslation' | 'safeguardCase') =>
		(await db.selectFrom(table).select('id').execute()).map(({ id }) => id);
	// The plans as well that were told about: how they went stands beside them.
	scene.ids['libraryWork'] = (await db.selectFrom('libraryWork').select('id').execute()).map(
		({ id }) => id
	);
	scene.ids['submission'] = await idsOf('submission');
	scene.ids['textTranslation'] = await idsOf('textTranslation');
	scene.ids['safeguardCase'] = await idsOf('safeguardCase');
	// Every plan here is about water, and what Ana wrote about snow.
	scene.ids['theme'] = ['agua', 'nieve'];
	// Photos are asked about elsewhere, and letters of which nothing was taken out.
	const taken = await db.selectFrom('libraryExcerpt').select('letterId').execute();
	scene.ids['letter'] = taken.map(({ letterId }) => letterId);
	scene.ids['revision'] = [];
	scene.ids['photo'] = [];
	scene.ids['picture'] = [];
}, 180_000);

afterAll(() => scene?.built.stop());

async function bringTo(stage: Stage): Promise<Pending> {
	const { built, world } = scene;
	const { db } = built;
	const now = Date.now();
	const steps = lessonStepsOf(db, world, now);
	const words = marker();
	if (stage.includes('a file')) return { stage, id: await attachIn(stage, words), words };
	if (stage.startsWith('told')) return { stage, id: await tellTo(stage, words), words };
	if (stage.startsWith('gathered')) return { stage, id: await gatherTo(stage, words), words };
	if (stage.startsWith('taken out')) return { stage, id: await takeOutTo(stage, words), words };
	const said = { ...waterPlan, language: 'en' as const, purpose: 'To look after our water.' };
	const marked = { ...said, title: `Water ${words}`, care: `Softly, ${words}.` };
	const ofTranslation = stage.includes('translation');
	const first = ofTranslation || stage.includes('changed') ? said : marked;
	const id = await steps.planSession(first, 'cambridge');
	const made = { stage, id, words };
	// Wherever it is, it stands in a week of its season.
	await steps.putInWeek(id);
	if (stage === 'on the desk') return made;
	const audiences = { 'for the exchange': 'exchange', 'for all communities': 'communities' };
	const audience = audiences[stage as keyof typeof audiences] ?? 'public';
	const form = { audience: audience as 'public' };
	await steps.handInLesson(id, form, 'cambridge');
	const { tomas, laura } = world.adults;
	if (stage === 'in hand') {
		const item = await steps.openSubmissionOf(id);
		await claim(db, await authorizeReview(db, await actorOf(db, tomas, now), item.id), now);
	}
	if (stage === 'returned')
		await steps.returnLetter(id, 'More, please.', tomas, 'cannot-be-taught-so');
	if (stage === 'safeguarded') await safeguardBy(db, tomas, id, '', now);
	if (['in review', 'in hand', 'returned', 'safeguarded'].includes(stage)) return made;
	await steps.approveLetter(id);
	if (stage.includes('changed')) await steps.writePlan(id, marked, 'cambridge');
	if (stage === 'public, and changed in review') await steps.handInLesson(id, form, 'cambridge');
	if (ofTranslation) {
		await steps.takeToDesk(id);
		await steps.translate(id, (source) => withQuestions(source, `Agua ${words}.`));
		if (stage === 'public, its translation in review') await steps.handInTranslation(id);
	}
	if (stage === 'not shared any more') {
		const lesson = await authorizeLesson(db, await actorOf(db, laura, now), 'end', id);
		await end(db, lesson, { act: act() }, now);
	}
	return made;
}

/** A plan with a file in which the marker stands. */
async function attachIn(stage: Stage, words: string): Promise<string> {
	const { built, world } = scene;
	const { db } = built;
	const steps = lessonStepsOf(db, world, Date.now());
	const { laura, tomas } = world.adults;
	const id = await steps.planSession({ ...waterPlan, language: 'en' }, 'cambridge');
	const storage = builtStorage();
	const attach = () => attachFor(db, `Sing ${words}.`, { storage, person: laura, lesson: id });
	if (stage === 'public, and a file on the desk') {
		await steps.handInLesson(id, { audience: 'public' }, 'cambridge');
		await steps.approveLetter(id);
		await attach();
		return id;
	}
	const fileId = await attach();
	if (stage === 'a file, on the desk') return id;
	const audience = stage === 'a file, for the exchange' ? 'exchange' : 'public';
	await steps.handInLesson(id, { audience }, 'cambridge');
	const { id: submission, revisionId } = await steps.openSubmissionOf(id);
	const reviewer = await actorOf(db, tomas, Date.now());
	await claim(db, await authorizeReview(db, reviewer, submission), Date.now());
	if (stage === 'a file, in hand') return id;
	if (stage === 'a file, safeguarded') {
		await safeguardBy(db, tomas, id, '', Date.now());
		return id;
	}
	await noteOpened(db, tomas, { revisionId, fileId }, Date.now());
	await steps.approveLetter(id);
	return id;
}

/** Each file with its own plan, and with another one. */
async function filesToAskFor(): Promise<Record<string, string>[]> {
	const files = await scene.built.db.selectFrom('libraryFile').select(['id', 'workId']).execute();
	const other = pending[0]?.id ?? '';
	return files.flatMap(({ id, workId }) => [
		{ lesson: workId, attached: id },
		{ lesson: other, attached: id }
	]);
}

/** How a public plan went, with the marker in its words. */
async function tellTo(stage: Stage, words: string): Promise<string> {
	const { built, world } = scene;
	const { db } = built;
	const now = Date.now();
	const steps = lessonStepsOf(db, world, now);
	const { laura, tomas } = world.adults;
	const plan = await steps.planSession({ ...waterPlan, language: 'en' }, 'cambridge');
	await steps.handInLesson(plan, { audience: 'public' }, 'cambridge');
	await steps.approveLetter(plan);
	const id = await steps.tell(plan, { happened: `It went well, ${words}.` });
	if (stage === 'told, on the desk') return id;
	await steps.handInHowItWent(id, stage === 'told to the exchange' ? 'exchange' : 'public');
	if (stage === 'told, in review') return id;
	if (stage === 'told, and safeguarded') {
		await safeguardBy(db, tomas, id, '', now);
		return id;
	}
	await steps.approveLetter(id);
	if (stage === 'told of a plan that is not shared any more') {
		const lesson = await authorizeLesson(db, await actorOf(db, laura, now), 'end', plan);
		await end(db, lesson, { act: act() }, now);
	}
	return id;
}

/** A public plan of Laura’s in a collection, with the marker in the note to it. */
async function gatherTo(stage: Stage, words: string): Promise<string> {
	const { built, world } = scene;
	const { db } = built;
	const now = Date.now();
	const steps = lessonStepsOf(db, world, now);
	const plan = await steps.planSession({ ...waterPlan, language: 'en' }, 'cambridge');
	await steps.handInLesson(plan, { audience: 'public' }, 'cambridge');
	await steps.approveLetter(plan);
	const ofTranslation = stage.includes('translation');
	const id = await steps.collect([plan], {
		notes: [ofTranslation ? 'For two mornings.' : `Softly, ${words}.`]
	});
	if (stage === 'gathered, on the desk') return id;
	await steps.handInCollected(id, stage === 'gathered for the exchange' ? 'exchange' : 'public');
	if (stage === 'gathered, in review') return id;
	if (stage === 'gathered, and safeguarded') {
		await safeguardBy(db, world.adults.tomas, id, '', now);
		return id;
	}
	await steps.approveLetter(id);
	if (stage.includes('fewer')) {
		await steps.handInLesson(plan, { audience: 'exchange' }, 'cambridge');
		await steps.approveLetter(plan);
	}
	if (ofTranslation) {
		await steps.takeToDesk(id);
		await steps.translate(id, (source) => withQuestions(source, `Agua ${words}.`));
		await steps.handInTranslation(id);
	}
	return id;
}

/** Words out of a letter of Ana’s that arrived, with the marker in them. */
async function takeOutTo(stage: Stage, words: string): Promise<string> {
	const { built, world } = scene;
	const { db } = built;
	const now = Date.now();
	const steps = excerptStepsOf(db, world, now);
	const letter = await delivered(scene);
	const said = `The snow falls softly, ${words}.`;
	if (stage.includes('on the desk') || stage.includes('in review')) {
		const id = await steps.takeOut(letter, [0], said);
		if (stage.includes('in review')) await steps.handInWords(id, letter);
		return id;
	}
	const audience = stage.endsWith('for the exchange') ? 'exchange' : 'public';
	const id = await steps.shareWords(letter, [0], audience, said);
	const laura = await actorOf(db, world.adults.laura, now);
	if (stage.includes('not shared any more')) {
		const about = { id, letterId: letter };
		await end(db, await authorizeExcerpt(db, laura, 'end', about), { act: act() }, now);
	}
	if (stage.includes('called back'))
		await recall(db, await authorizeLetter(db, laura, 'recall', letter), { act: act() }, now);
	return id;
}

const letGoOfAll = () =>
	scene.built.db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('status', '=', 'waiting')
		.where(
			'workId',
			'not in',
			pending.flatMap(({ stage, id }) => (stage.includes('in hand') ? [id] : []))
		)
		.execute();

/** Also a translation that nobody reads asks what its source asks. */
const withQuestions = (source: string, words: string) =>
	[words, ...Array<string>(questionsIn(source)).fill('¿Sí?')].join(' ');

/** Where nothing of a plan can lead. */
const elsewhere = [
	'person',
	'term',
	'file',
	'sprint',
	'school',
	'doubt',
	'photo',
	'picture',
	'day'
].concat(['report', 'child', 'upload', 'printing', 'letter', 'page']);

test('what nobody approved of a plan, or for others, is read by nobody who may not', async () => {
	const { built, cookies } = scene;
	const found = new Map(pending.map((one) => [one, new Set<string>()]));
	const broken: string[] = [];
	let asked = 0;
	const routes = await builtRoutes();
	for (const [who, cookie] of Object.entries(cookies)) {
		await letGoOfAll();
		for (const { id, params, isPage } of routes) {
			const leadsElsewhere = params.some((name) => elsewhere.includes(name));
			if (leadsElsewhere && !id.endsWith('/letters/[letter]/excerpt')) continue;
			const ways = params.includes('attached')
				? await filesToAskFor()
				: everyWay(scene, params, 100);
			for (const filled of ways)
				for (const answer of await askBoth(built, pathOf(id, filled), isPage, cookie)) {
					asked++;
					if (answer.status >= 500) broken.push(`${who} got ${answer.status} at ${answer.at}`);
					for (const one of pending)
						if (answer.body.includes(one.words)) {
							found.get(one)?.add(who);
							const may = readers[one.stage].includes(who);
							if (!may && !(isAtDesk(answer.at) && calledAtDesk[one.stage]?.includes(who)))
								broken.push(`${who} read what is ${one.stage} at ${answer.at}`);
						}
				}
		}
	}
	expect(broken).toEqual([]);
	expect(asked).toBeGreaterThan(1_000);
	for (const one of pending)
		expect([...(found.get(one) ?? [])].toSorted(), one.stage).toEqual(
			[...readers[one.stage], ...(calledAtDesk[one.stage] ?? [])].toSorted()
		);
}, 400_000);

/** Only what is shared is found by its words: a draft not even by who writes it. */
const findable: readonly Stage[] = ['for the exchange', 'for all communities', 'public'];

test('a plan is found by its words by those who may read it, and by nobody else', async () => {
	const { built, cookies } = scene;
	const wrong: string[] = [];
	for (const [who, cookie] of Object.entries(cookies))
		for (const { stage, id, words } of pending) {
			const may = findable.includes(stage) && readers[stage].includes(who);
			// The word itself, and one that is only much like it.
			for (const q of [words, `${words.slice(0, -1)}q`]) {
				const { status, body } = await ask(built, `/lessons?q=${q}`, { cookie });
				const doesFind = body.includes(`/lessons/${id}"`);
				if (status !== 200 || (q === words ? doesFind !== may : doesFind && !may))
					wrong.push(`${who} ${doesFind ? 'finds' : 'does not find'} what is ${stage} by ${q}`);
			}
		}
	expect(wrong).toEqual([]);
}, 200_000);
