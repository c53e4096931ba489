import { beforeAll, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf } from '#tests/support/lessons.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { choicesOf, choose } from './choices.server.ts';
import { candidatesFor, offeredTexts } from './fitting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** Doña Carmen carried a letter of Ana's to Mateo; now Mateo's answer waits, and a letter of Leo's. */
async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const bring = async (from: string, to: string) => {
		const letter = await steps.write(
			from,
			to,
			`Hello ${to}. I have a small question. Do you like corn?`
		);
		await steps.sendToTeacher(letter);
		await steps.passOnByTeacher(letter);
		await steps.approveLetter(letter);
		return letter;
	};
	const first = await bring('Ana', 'Mateo');
	await steps.takeToDesk(first);
	await steps.translate(first, (source) => `${source} (es)`);
	await steps.handInTranslation(first);
	await steps.approveTranslation(first);
	const answer = await steps.translationOf(await bring('Mateo', 'Ana'));
	const other = await steps.translationOf(await bring('Leo', 'Ximena'));
	const candidates = async (who: string) => {
		const actor = await actorOf(db, who, now);
		return (await candidatesFor(db, actor, await daysNow(db, now))).all;
	};
	return { db, world, steps, answer, other, candidates };
}

test('a letter of a pair whose letters she carried is marked for Carmen, and for nobody else', async () => {
	const { world, answer, other, candidates } = await begin();
	const known = async (who: string) =>
		(await candidates(who)).map(({ id, knownPair }) => [id, knownPair]);
	expect(await known(world.adults.carmen)).toEqual([
		[answer, true],
		[other, false]
	]);
	expect(await known(world.adults.ines)).toEqual([
		[answer, false],
		[other, false]
	]);
	expect(await known(world.adults.laura)).toEqual([]);
	expect(await known(world.adults.tomas)).toEqual([]);
});

test('a teacher whose plan she carried makes no pair of the next one', async () => {
	const { db, world, steps, candidates } = await begin();
	const { share } = lessonStepsOf(db, world, now);
	const first = await share();
	await steps.takeToDesk(first);
	await steps.translate(first, (source) => `${source} (en)`);
	await steps.handInTranslation(first);
	await steps.approveTranslation(first);
	const next = await steps.translationOf(await share());
	const offered = (await candidates(world.adults.carmen)).find(({ id }) => id === next);
	expect(offered).toMatchObject({ knownPair: false });
});

test('what is offered says of its author nothing that the line does not say', async () => {
	const { db, world, answer, candidates } = await begin();
	const rows = await offeredTexts(db, [answer]);
	expect(rows.map(({ id }) => id)).toEqual([answer]);
	const said = JSON.stringify([rows, await candidates(world.adults.carmen)]);
	for (const name of ['Mateo', 'Ana', 'Leo']) {
		expect(said).not.toContain(`"${name}"`);
		expect(said).not.toContain(world.children[name] ?? 'nobody');
	}
});

test('a translator writes best in their own language, until they say otherwise', async () => {
	const { db, world } = await begin();
	const carmen = await actorOf(db, world.adults.carmen, now);
	expect(await choicesOf(db, carmen)).toEqual({
		...{ writes: 'es', named: 'whole', namedAsReader: 'nobody' }
	});
	const choices = { writes: 'en', named: 'first', namedAsReader: 'whole' } as const;
	await choose(db, carmen, { ...choices, act: act() }, now);
	await choose(db, carmen, { ...choices, named: 'nobody', act: act() }, now);
	expect(await choicesOf(db, carmen)).toEqual({ ...choices, named: 'nobody' });
	expect((await choicesOf(db, await actorOf(db, world.adults.ines, now))).writes).toBe('en');
});
