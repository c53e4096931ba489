import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview, returnToAuthor } from '#lib/moderation/moderation.server.ts';
import { ask, askBoth, builtRoutes, cookieFor, pathOf, type BuiltRoute } from './support/built.ts';
import { askAbout, usualForm } from './support/fixtures.ts';
import { coverWords, covering } from './support/covering.ts';
import { keepOwnWords } from '#lib/translation/mending/answering.server.ts';
import { letGo } from '#lib/translation/handing-over/handing-over.server.ts';
import { authorizeWriting, handIn } from '#lib/translation/translation.server.ts';
import { wavesFor } from './support/waving.ts';
import { deliver } from './support/deliver.ts';
import { mendFirst } from './support/mending.ts';
import { doubts, inesHasItCorrected } from './support/doubting.ts';
import { bringTo, idsAround, idsIn, marker, type Pending, type Stage } from './support/pending.ts';
import { safeguardBy, takeBackAndBegin, worryBy } from './support/safeguarding.ts';
import { everyWay, principalNames, setTheScene, type Scene } from './support/principals.ts';
import { act, actorOf } from './support/steps.ts';
import { idOf } from './support/world.ts';

/**
 * The promise, asked of the whole application: letters of Cambridge's children lie in every stage
 * before release, each with a random marker in its text and another in its translation. Everybody of
 * the cast, strangers and nobody ask every route that the build has, with every id that could lead
 * there, as data and as page, and send every form. Whoever finds a marker must stand in this table.
 */
interface Readers {
	/** Who reads the child's words, and who their translation; `author` is the child who wrote them. */
	letter: readonly string[];
	translation: readonly string[];
	/** Who may take it further though they do not read it yet, so that their forms are sent empty. */
	takes?: readonly string[];
}

/**
 * More letters were safeguarded: one while its translation was checked, one after it was delivered, one by
 * her teacher before she passed it on, with the sheet that a child had begun anew with its words. In
 * another the marker is covered, and what stood there is sealed. Two were delivered, and their translations
 * are corrected: the marker stands in the correction that nobody approved yet.
 */
type Where =
	| Stage
	| 'safeguarded'
	| 'safeguarded delivered'
	| 'safeguarded by a teacher'
	| 'covered'
	| 'corrected on the desk'
	| 'corrected in review';

/** docs/decisions/001, in names. Reviewers read while they hold the claim, which opening gives them. */
const readers: Record<Where, Readers> = {
	draft: { letter: ['author'], translation: [] },
	'with-teacher': { letter: ['author', 'laura'], translation: [] },
	'with-moderator': { letter: ['author', 'laura', 'tomas'], translation: [] },
	approved: { letter: ['author', 'laura'], translation: [], takes: ['tomas', 'carmen', 'ines'] },
	translating: {
		letter: ['author', 'laura', 'carmen'],
		translation: ['carmen'],
		takes: ['tomas']
	},
	'translation-review': {
		letter: ['author', 'laura', 'carmen', 'tomas', 'ines'],
		translation: ['carmen', 'tomas', 'ines']
	},
	// A reviewer may safeguard what was decided already, without reading it again.
	ready: { letter: ['author', 'laura'], translation: [], takes: ['tomas', 'ines'] },
	// Teachers of the two classes may worry about it as well, without reading it.
	safeguarded: { letter: ['ruth'], translation: ['ruth'], takes: ['tomas', 'ines', 'laura'] },
	'safeguarded delivered': {
		letter: ['ruth'],
		translation: ['ruth'],
		takes: ['tomas', 'ines', 'laura', 'delmy']
	},
	'safeguarded by a teacher': { letter: ['ruth'], translation: [], takes: ['laura'] },
	'corrected on the desk': {
		letter: ['author', 'laura', 'delmy', 'Yesenia', 'tomas', 'carmen'],
		translation: ['carmen'],
		// A coordinator calls a delivered letter back without reading it.
		takes: ['ines', 'sofia']
	},
	'corrected in review': {
		letter: ['author', 'laura', 'delmy', 'Josué', 'tomas', 'carmen', 'ines'],
		translation: ['carmen', 'tomas', 'ines'],
		takes: ['sofia']
	},
	covered: { letter: [], translation: [], takes: ['author', 'laura', 'tomas', 'ines', 'ruth'] }
};

let scene: Scene;
let routes: BuiltRoute[];
/** Letter names for the children who wrote and who wait, the names of the cast for all others. */
let cookies: Record<string, string | undefined>;
const found: Record<string, Set<string>> = {};
const broken: string[] = [];

beforeAll(async () => {
	scene = await setTheScene();
	const { db } = scene.built;
	await safeguardSome(scene);
	await coverOne(scene);
	await correctTwo(scene);
	await askTheClass(scene);
	await draftSome(scene);
	await waveSome(scene);
	scene.ids = await idsAround(db, scene.pending, { ...scene.ids, ...(await casesIn(db)) });
	routes = await builtRoutes();
	const { ana: _ana, leo: _leo, mateo: _mateo, ...others } = scene.cookies;
	cookies = others;
	for (const name of scene.pending.flatMap(({ from, to }) => [from, to]))
		cookies[name] = await cookieFor(db, idOf(scene.world, name), 'student');
}, 120_000);

/** What the reviewer wrote is as secret as the letter: it carries the same marker. */
async function safeguardSome({ built: { db }, world, steps, pending }: Scene) {
	const now = Date.now();
	for (const [where, from, to] of [
		['safeguarded', 'Malik', 'Beatriz'],
		['safeguarded delivered', 'Grace', 'Wilber']
	] as const) {
		const delivered = where !== 'safeguarded';
		const letter = await bringTo(steps, delivered ? 'ready' : 'translation-review', from, to);
		if (delivered) await deliver(db, world, letter.letterId, now);
		await safeguardBy(db, world.adults.tomas, letter.letterId, letter.markers[0]);
		pending.push({ ...letter, stage: where as Stage });
	}
	const own = await bringTo(steps, 'with-teacher', 'Clara', 'Mateo');
	const sheet = await takeBackAndBegin(db, own.letterId, now);
	await worryBy(db, world.adults.laura, own.letterId, own.markers[0], now);
	const where = { stage: 'safeguarded by a teacher' as Stage };
	pending.push({ ...own, ...where }, { ...own, ...where, letterId: sheet });
}

async function coverOne({ built: { db }, world, steps, pending }: Scene) {
	const letter = await bringTo(steps, 'with-moderator', 'Hannah', 'Ximena');
	const asked = covering(letter.markers[0], 'private');
	await coverWords(db, steps, letter.letterId, { by: world.adults.tomas, asked }, Date.now());
	pending.push({ ...letter, stage: 'covered' as Stage });
}

/** What stands beside a delivered letter stays, until somebody else approves what is written now. */
async function correctTwo({ built: { db }, world, steps, pending }: Scene) {
	const now = Date.now();
	for (const [stage, from, to] of [
		['corrected on the desk', 'Samuel', 'Yesenia'],
		['corrected in review', 'Nora', 'Josué']
	] as const) {
		const letter = await bringTo(steps, 'ready', from, to);
		await deliver(db, world, letter.letterId, now);
		const asked = await doubts(db, world, letter.letterId, now, { who: to });
		await inesHasItCorrected(db, world, asked, now);
		const word = marker();
		await steps.translate(letter.letterId, (source) =>
			source.includes('?') ? `¿Te gusta ${word}?` : `Hola ${word}.`
		);
		if (stage === 'corrected in review') await steps.handInTranslation(letter.letterId);
		pending.push({ ...letter, stage: stage as Stage, markers: [letter.markers[0], word] });
	}
}

/** About words of every letter that was translated, wherever it is now. */
async function askTheClass({ built: { db }, pending }: Scene) {
	for (const { letterId, markers } of pending) {
		const texts = await db
			.selectFrom('textTranslation')
			.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
			.select('textTranslation.id')
			.where('revision.workId', '=', letterId)
			.execute();
		for (const { id } of texts) await askAbout(scene, crypto.randomUUID(), id, markers[0]);
	}
}

/** A machine proposed words for those that were on a desk: they are the translator's alone. */
async function draftSome({ built: { db }, steps, pending }: Scene) {
	await db.updateTable('exchange').set({ machineDrafts: 1 }).execute();
	const children = await db
		.selectFrom('consentNow')
		.select(['childId', 'answer', 'untilOn'])
		.where('use', '=', 'letter')
		.execute();
	const use = 'machine-translation';
	await db
		.insertInto('consentNow')
		.values(children.map((each) => ({ ...each, use })))
		.execute();
	const stages = ['translating', 'translation-review', 'ready'];
	for (const { stage, letterId, markers } of pending) {
		if (!stages.includes(stage)) continue;
		const draft = { n: 0, text: `Hola ${markers[1]}!`, madeAt: Date.now() };
		const translationId = await steps.translationOf(letterId);
		await db
			.insertInto('machineDraft')
			.values({ ...draft, engine: 'apertium', translationId })
			.execute();
	}
}

/** Why a translator left as it is what a check noticed, in words of the letter: for them and for its reviewers. */
async function waveSome({ built: { db }, world, steps, pending }: Scene) {
	const said = { n: 0, kind: 'names', why: 'lost', reason: 'other' } as const;
	const by = { personId: world.adults.carmen, at: Date.now() };
	for (const { stage, letterId, markers } of pending) {
		if (!['translating', 'translation-review', 'ready'].includes(stage)) continue;
		const translationId = await steps.translationOf(letterId);
		const note = `It says ${markers[1]} there`;
		await db
			.insertInto('wavedFinding')
			.values({ translationId, key: '0_names_1', note, ...said, ...by })
			.execute();
		const asked = { askedAt: Date.now(), endedAt: null };
		await db
			.insertInto('askedDraft')
			.values({ translationId, personId: world.adults.carmen, ...asked })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
}

const casesIn = (db: Scene['built']['db']) => idsIn(db, ['safeguardCase', 'translationDoubt']);

afterAll(() => scene?.built.stop());

const always = [
	...principalNames.filter((name) => !/^(ana|leo|mateo)$/.test(name)),
	'Leo',
	'Mateo'
];

/** Everybody, but at the address of one thing only two children of those whom it is not about. */
function askers(params: Record<string, string>): string[] {
	const { letter, child } = params;
	if (Object.keys(params).length === 0) return Object.keys(cookies);
	const own = scene.pending.flatMap(({ letterId, from, to }) =>
		letterId === letter || [from, to].some((name) => idOf(scene.world, name) === child)
			? [from, to]
			: []
	);
	return [...new Set([...always, ...own])];
}

function look(who: string, at: string, answer: Awaited<ReturnType<typeof ask>>) {
	const all = answer.body + JSON.stringify([...answer.headers]);
	for (const { stage, from, markers } of scene.pending)
		for (const [i, marker] of markers.entries())
			if (all.includes(marker)) {
				const what = `${stage} ${i === 0 ? 'letter' : 'translation'}`;
				(found[what] ??= new Set()).add(who === from ? 'author' : who);
				if (!mayRead(who, { stage, from }, i)) broken.push(`${who} read the ${what} at ${at}`);
			}
	if (answer.status >= 500) broken.push(`${who} got ${answer.status} at ${at}`);
}

function mayRead(who: string, { stage, from }: Pick<Pending, 'stage' | 'from'>, i: number) {
	const { letter, translation } = readers[stage];
	return (i === 0 ? letter : translation).includes(who === from ? 'author' : who);
}

/** So that each reviewer in turn can open what waits. */
const letGoOfAll = () =>
	scene.built.db
		.updateTable('submission')
		.set({ claimedBy: null, claimedAt: null, claimedUntil: null })
		.where('status', '=', 'waiting')
		.execute();

test(
	'nobody finds a pending letter or its translation in the data of any page who may not read it yet, nor on the page, of which each fifth that refuses is asked',
	{ timeout: 600_000 },
	async () => {
		let asked = 0;
		const ways = routes.flatMap(({ id, params, isPage }) =>
			everyWay(scene, params, Infinity).map((filled) => ({
				path: pathOf(id, filled),
				filled,
				isPage
			}))
		);
		for (const [who, cookie] of Object.entries(cookies)) {
			await letGoOfAll();
			for (const { path, filled, isPage } of ways) {
				if (!askers(filled).includes(who)) continue;
				for (const answer of await askBoth(scene.built, path, isPage, cookie)) {
					look(who, answer.at, answer);
					asked++;
				}
			}
		}
		expect(broken).toEqual([]);
		expect(asked).toBeGreaterThan(5_000);
		for (const [stage, { letter, translation }] of Object.entries(readers)) {
			expect(found[`${stage} letter`] ?? new Set(), stage).toEqual(new Set(letter));
			expect(found[`${stage} translation`] ?? new Set(), stage).toEqual(new Set(translation));
		}
	}
);

/** Then what the form led to is the whole answer, not a page around it; that of a refusal costs the most. */
const byScript = { accept: 'application/json', 'x-sveltekit-action': 'true' };

/** What the page of a letter sends while it is written. */
const typed = { from: 'page', tick: '0.yes', version: '00000000-0000-7000-8000-000000000000' };

test(
	'nor in the answer to any form that they send with script, each fifth without',
	{ timeout: 600_000 },
	async () => {
		const before = await whereTheyAre();
		let sent = 0;
		for (const { id, params, methods } of routes) {
			if (id.endsWith('/sign-out')) continue;
			const acts = methods.filter((method) => method !== 'GET');
			for (const filled of waysToSend(params)) {
				const about = await letterAt(filled);
				const whole = about && { ...(await usualForm(scene, filled)), ...typed };
				for (const who of about ? askers(filled) : always) {
					// Whole from whoever may do nothing with this letter, else empty, so that nothing moves.
					const form = whole && !handles(who, about) ? { ...whole, act: act() } : {};
					for (const method of acts) {
						const [verb = 'POST', action = ''] = method.split(' ');
						const path = pathOf(id, filled) + (action === '?/default' ? '' : action);
						const headers = ++sent % 5 === 0 ? {} : byScript;
						const asked = { method: verb, cookie: cookies[who], form, headers };
						const answer = await ask(scene.built, path, asked);
						look(who, `${method} ${path}`, answer);
						// Some acts go on in a new session.
						const session = answer.headers.getSetCookie().find((line) => /session=[^;]/.test(line));
						if (session) cookies[who] = session.split(';')[0];
					}
				}
			}
		}
		expect(broken).toEqual([]);
		expect(sent).toBeGreaterThan(2_000);
		expect(await whereTheyAre(), 'a form moved a letter').toEqual(before);
		const out: string[] = [];
		for (const who of always) {
			const { status, location } = await ask(scene.built, '/home', { cookie: cookies[who] });
			if (status === 303 && location?.startsWith('/sign-in')) out.push(who);
		}
		expect(out, 'signed out by a form, so the rest was not asked').toEqual(['nobody', 'disabled']);
	}
);

test('what a reviewer wrote beside words is read by their author, their teacher and whoever reviews next; of pages that refuse each fifth is asked', async () => {
	const { steps, world, built } = scene;
	const { db } = built;
	const [from, to] = ['Malik', 'Beatriz'];
	const pending = await bringTo(steps, 'with-moderator', from, to);
	const { letterId, markers } = pending;
	const said = marker();
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(letterId);
	const now = Date.now();
	const item = await authorizeReview(db, await actorOf(db, world.adults.tomas, now), id);
	await claim(db, item, now);
	const comments = [{ key: '1', place: null, words: markers[0], comment: said }];
	const seen = { act: act(), revisionId, sha256, reason: 'other', note: '', comments };
	await returnToAuthor(db, item, seen, now);
	const some: typeof cookies = { ...cookies };
	for (const name of [from, to]) some[name] = await cookieFor(db, idOf(world, name), 'student');
	const readBy = async () => {
		const around = { ...scene, ids: await idsAround(db, [pending], scene.ids) };
		const readers = new Set<string>();
		for (const { id: route, params, isPage } of routes)
			for (const filled of everyWay(around, params, Infinity)) {
				const { letter, submission, child } = filled;
				if (!letter && !submission && child !== idOf(world, from)) continue;
				for (const [who, cookie] of Object.entries(some))
					for (const { body } of await askBoth(built, pathOf(route, filled), isPage, cookie))
						if (body.includes(said)) readers.add(who);
			}
		return readers;
	};
	expect(await readBy()).toEqual(new Set([from, 'laura']));
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	expect(await readBy()).toEqual(new Set(['tomas']));
}, 300_000);

/** Who finds a word on the pages around one letter and those around none, as data and as page. */
async function whoReads(word: string, pending: Pending): Promise<Set<string>> {
	const { built, world } = scene;
	await letGoOfAll();
	const some: typeof cookies = { ...cookies };
	for (const name of [pending.from, pending.to])
		some[name] = await cookieFor(built.db, idOf(world, name), 'student');
	const around = { ...scene, ids: await idsAround(built.db, [pending], scene.ids) };
	const readers = new Set<string>();
	for (const { id: route, params, isPage } of routes)
		for (const filled of everyWay(around, params, Infinity)) {
			const { letter, submission, translation, child } = filled;
			const about = [letter, submission, translation].some(Boolean);
			if (!about && params.length > 0 && child !== idOf(world, pending.from)) continue;
			for (const [who, cookie] of Object.entries(some))
				for (const { body } of await askBoth(built, pathOf(route, filled), isPage, cookie))
					if (body.includes(word)) readers.add(who);
		}
	return readers;
}

test('why a reviewer changed words, and their thanks, are read by the translator and whoever reviews next; of pages that refuse each fifth is asked', async () => {
	const { steps, world, built } = scene;
	const { db } = built;
	const pending = await bringTo(steps, 'translation-review', 'Malik', 'Beatriz');
	const [why, thanked, kept] = [marker(), marker(), marker()];
	const now = Date.now();
	const thanks = { ready: null, note: thanked };
	await mendFirst(db, steps, pending.letterId, { by: world.adults.ines, note: why, thanks }, now);
	expect(await whoReads(why, pending)).toEqual(new Set(['carmen', 'tomas']));
	expect(await whoReads(thanked, pending)).toEqual(new Set(['carmen']));
	const id = await steps.translationOf(pending.letterId);
	const { revisionId, sha256 } = await steps.openSubmissionOf(id);
	const text = await authorizeWriting(db, await actorOf(db, world.adults.carmen, now), id);
	await keepOwnWords(db, text, { act: act(), revisionId, sha256, why: kept }, now);
	expect(await whoReads(kept, pending)).toEqual(new Set(['carmen', 'tomas']));
}, 400_000);

test('what a translator wrote for whoever goes on is read by the one who does and by no reviewer after them; of pages that refuse each fifth is asked', async () => {
	const { steps, world, built } = scene;
	const { db } = built;
	const pending = await bringTo(steps, 'translating', 'Malik', 'Beatriz');
	const note = marker();
	const now = Date.now();
	const id = await steps.translationOf(pending.letterId);
	const { carmen, ines } = world.adults;
	const hers = await authorizeWriting(db, await actorOf(db, carmen, now), id);
	await letGo(db, hers, { act: act(), to: ines, note }, now);
	expect(await whoReads(note, pending)).toEqual(new Set(['ines']));
	const text = await authorizeWriting(db, await actorOf(db, ines, now), id);
	await handIn(db, text, { act: act(), waves: await wavesFor(db, id) }, now);
	expect(await whoReads(note, pending)).toEqual(new Set(['ines']));
}, 400_000);

test('a sealed original is in one answer alone: to Ruth, who said why and gave her password', async () => {
	const { built, pending } = scene;
	const sealed = pending.find(({ stage }) => (stage as Where) === 'covered')!;
	const path = `/seals/${sealed.letterId}`;
	const form = await usualForm(scene, { letter: sealed.letterId });
	const reads = ({ body, headers }: Awaited<ReturnType<typeof ask>>) =>
		(body + JSON.stringify([...headers])).includes(sealed.markers[0]);
	const opening = (who: string, sent: object) =>
		ask(built, `${path}?/open`, { cookie: cookies[who], form: { ...form, ...sent } });
	for (const who of Object.keys(cookies).filter((name) => name !== 'ruth')) {
		const { status } = await opening(who, { act: act() });
		expect([who, [303, 404].includes(status)]).toEqual([who, true]);
	}
	for (const sent of [{ reason: '' }, { password_again: '' }, { password_again: 'a guess' }])
		expect(reads(await opening('ruth', { act: act(), ...sent }))).toBe(false);
	const openings = () => built.db.selectFrom('sealOpening').select('personId').execute();
	expect(await openings()).toEqual([]);
	const once = act();
	const shown = await opening('ruth', { act: once });
	expect([reads(shown), shown.headers.get('cache-control')]).toEqual([true, 'no-store']);
	const again = await opening('ruth', { act: once });
	expect([reads(again), again.status]).toEqual([false, 409]);
	expect(await openings()).toHaveLength(1);
	for (const at of [path, dataOf(path), '/seals', dataOf('/seals')])
		expect(reads(await ask(built, at, { cookie: cookies['ruth'] }))).toBe(false);
});

test('while the families say no, only the children and their teacher read on', async () => {
	const { db } = scene.built;
	await db.updateTable('consentNow').set({ answer: 'no' }).execute();
	for (const held of Object.keys(found)) delete found[held];
	await letGoOfAll();
	for (const { id, params } of routes.filter(({ id }) => /\/(review|translate|letters)\b/.test(id)))
		for (const filled of everyWay(scene, params, Infinity))
			for (const who of ['laura', 'tomas', 'carmen', 'ines', 'Maya', 'Nora', 'Theo']) {
				const path = pathOf(id, filled);
				look(who, path, await ask(scene.built, path, { cookie: cookies[who] }));
			}
	expect(broken).toEqual([]);
	for (const stage of ['with-moderator', 'translating', 'translation-review']) {
		expect(found[`${stage} letter`], stage).toEqual(new Set(['author', 'laura']));
		expect(found[`${stage} translation`], stage).toBeUndefined();
	}
});

function handles(who: string, { stage, from }: Pending): boolean {
	const { letter, translation, takes = [] } = readers[stage];
	return [...letter, ...translation, ...takes].includes(who === from ? 'author' : who);
}

/** Every address of a pending letter in the two classes; of all others one is enough. */
function waysToSend(params: readonly string[]) {
	const { cambridge, flores } = scene.world.classes;
	const ways = everyWay(scene, params, Infinity);
	const aboutLetters = params.some((param) => /^(letter|submission|translation|case)$/.test(param));
	if (!aboutLetters) return [ways.find((way) => way['class'] === cambridge) ?? ways[0] ?? {}];
	return ways.filter(({ class: klass }) => !klass || klass === cambridge || klass === flores);
}

/** Which letter an address is about. */
async function letterAt({
	letter,
	submission,
	translation,
	case: caseId
}: Record<string, string>): Promise<Pending | undefined> {
	const { db } = scene.built;
	const looked = await db
		.selectFrom('safeguardCase')
		.select('workId')
		.where('id', '=', caseId ?? '')
		.executeTakeFirst();
	if (looked) return scene.pending.find(({ letterId }) => letterId === looked.workId);
	const decided = db
		.selectFrom('submission')
		.select('workId')
		.where('id', '=', submission ?? '');
	const { workId } = (await decided.executeTakeFirst()) ?? {};
	const source = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('revision.workId')
		.where('textTranslation.id', '=', translation ?? workId ?? '')
		.executeTakeFirst();
	return scene.pending.find(({ letterId }) => [letter, workId, source?.workId].includes(letterId));
}

const whereTheyAre = () =>
	scene.built.db.selectFrom('letter').select(['id', 'status', 'version']).orderBy('id').execute();

const dataOf = (path: string) => `${path === '/' ? '' : path}/__data.json`;
