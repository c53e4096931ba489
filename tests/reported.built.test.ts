import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAgain } from '#lib/letters/asking-again/asking-again.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { addSecondReviewer } from './support/second-reviewer.ts';
import { reportAsChild } from '#lib/delivery/reporting/reporting.server.ts';
import { ask, askBoth, builtRoutes, cookieFor, pathOf } from './support/built.ts';
import { paramsFor } from './support/fixtures.ts';
import { marker } from './support/pending.ts';
import { everyWay, setTheScene, type Principal, type Scene } from './support/principals.ts';
import { act, actorOf } from './support/steps.ts';
import { idOf } from './support/world.ts';

/**
 * Mateo got a letter and said that something is wrong with it, in words of his own. Everybody of the cast
 * asks every page that the build has: whoever finds the letter, or his words, must stand here.
 */
const letterReaders = ['ana', 'laura', 'delmy', 'tomas', 'elena'];
/** What a child says about a letter is for whoever looks at the report, and for nobody else. */
const wordsReaders = ['elena'];
/** Why somebody asks for another look is for them, their teacher, and the second reviewer: not the first. */
const whyReaders = ['ana', 'laura', 'elena'];

let scene: Scene;
/** Everybody, and Elena, who approved nothing. */
let cookies: Record<string, string | undefined>;
let letter: { id: string; text: string };
const words = marker();
const why = marker();

beforeAll(async () => {
	scene = await setTheScene();
	const { db } = scene.built;
	const { letter: id = '' } = await paramsFor(scene, 'a delivered letter');
	const { text } = await db
		.selectFrom('revision')
		.select('text')
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	letter = { id, text: /Zx\w+/.exec(text)?.[0] ?? '' };
	const now = Date.now();
	const mateo = await actorOf(db, idOf(scene.world, 'Mateo'), now);
	const said = { act: act(), picture: 'afraid', words } as const;
	const report = await reportAsChild(db, mateo, id, said, now);
	const elena = await addSecondReviewer(db, scene.world, now);
	cookies = { ...scene.cookies, elena: await cookieFor(db, elena, 'staff') };
	const returned = await paramsFor(scene, 'a letter that a reviewer returned');
	const ana = await actorOf(db, idOf(scene.world, 'Ana'), now);
	const mine = await authorizeLetter(db, ana, 'ask-again', returned['letter'] ?? '');
	await askAgain(db, mine, { act: act(), words: why }, now);
	const { id: submission } = await scene.steps.openSubmissionOf(mine.subject.id);
	const { cambridge, flores } = scene.world.classes;
	scene.ids = {
		...scene.ids,
		letter: [id, mine.subject.id],
		submission: [submission],
		letterReport: [report],
		revision: [],
		class: [cambridge, flores],
		person: ['Ana', 'Mateo'].map((name) => idOf(scene.world, name))
	};
}, 120_000);

afterAll(() => scene?.built.stop());

test(
	'what Mateo reported is on none of his pages, and what he said is for its reviewer alone; of pages that refuse each fifth is asked',
	{ timeout: 300_000 },
	async () => {
		const found = { letter: new Set<string>(), words: new Set<string>(), why: new Set<string>() };
		const broken: string[] = [];
		for (const { id, params, isPage } of await builtRoutes())
			for (const filled of everyWay(scene, params, 40))
				for (const [who, cookie] of Object.entries(cookies))
					for (const answer of await askBoth(scene.built, pathOf(id, filled), isPage, cookie)) {
						const { at, body, status, headers } = answer;
						const all = body + JSON.stringify([...headers]);
						if (all.includes(letter.text)) found.letter.add(who);
						if (all.includes(words)) found.words.add(who);
						if (all.includes(why)) found.why.add(who);
						if (status >= 500) broken.push(`${who} got ${status} at ${at}`);
					}
		expect(letter.text).not.toBe('');
		expect(broken).toEqual([]);
		expect(found.letter).toEqual(new Set(letterReaders));
		expect(found.words).toEqual(new Set(wordsReaders));
		expect(found.why).toEqual(new Set(whyReaders));
	}
);

test('at the address of the letter Mateo reads that a grown-up looks at it', async () => {
	const seen = async (who: Principal) =>
		(await ask(scene.built, `/mailbox/${letter.id}`, { cookie: scene.cookies[who] })).body;
	expect(await seen('mateo')).toMatch(/persona adulta/);
	expect(await seen('mateo')).not.toContain(letter.text);
});
