import { expect, test } from 'vitest';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { mondayOf } from '#lib/platform/dates.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { bringBack, putAside } from '../writing/putting-aside.server.ts';
import { plansAtHand } from './at-hand.server.ts';
import { sessionsFor } from './reading.server.ts';
import {
	authorizeSession,
	changeSession,
	moveSession,
	putIntoWeek,
	seasonOf,
	takeOut
} from './season.server.ts';
import { mondaysOf } from './weeks.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const { laura } = world.adults;
	const exchangeFor = async <Act extends 'see' | 'agree'>(person: string, may: Act) =>
		authorizeExchange(db, await actorOf(db, person, now), may, world.exchangeId);
	const weeks = mondaysOf(await seasonOf(db, (await exchangeFor(laura, 'see')).subject));
	const [first = '', second = ''] = weeks;
	const put = async (
		lesson: string,
		form: { week?: string; note?: string; at?: number } = {},
		person = laura
	) => {
		const plan = await authorizeLesson(db, await actorOf(db, person, now), 'read', lesson);
		const whole = { act: act(), week: first, note: '', ...form };
		return putIntoWeek(db, await exchangeFor(person, 'agree'), plan, whole, now);
	};
	/** Week by week, as this person sees it: `1 Title (note)`. */
	const seen = async (person: string) =>
		(await sessionsFor(db, await exchangeFor(person, 'see'), 'en')).map(
			({ week, title, note }) => `${weeks.indexOf(week) + 1} ${title ?? '—'}${note && ` (${note})`}`
		);
	const session = async (id: string, person = laura) =>
		authorizeSession(db, await actorOf(db, person, now), id);
	const sessionsSeen = async (person: string, as: 'draft' | 'aside' | 'held') =>
		(await sessionsFor(db, await exchangeFor(person, 'see'), 'en')).flatMap(
			({ title, unshared }) => (unshared === as ? (title ?? []) : [])
		);
	const draftsSeen = (person: string) => sessionsSeen(person, 'draft');
	return { db, world, put, seen, sessionsSeen, draftsSeen, session, first, second, ...steps };
}

const planOf = (title: string) => ({ ...waterPlan, language: 'en' as const, title });
const notFound = { reason: 'not-found' };

test('teachers of both classes see which plan comes in which week, and what is noted to it', async () => {
	const { world, put, seen, draftsSeen, second, share } = await start();
	const { laura, delmy, sofia } = world.adults;
	const water = await share({}, planOf('Water'));
	await put(water, { week: second, note: 'Write after lesson 3.' });
	await put(water, {}, delmy);
	for (const person of [laura, delmy, sofia])
		expect(await seen(person)).toEqual(['1 Water', '2 Water (Write after lesson 3.)']);
	expect(await draftsSeen(laura)).toEqual([]);
});

test('a draft in a week is seen by those who write it, and by nobody else', async () => {
	const { world, put, seen, draftsSeen, planSession } = await start();
	const { laura, delmy, sofia } = world.adults;
	await put(await planSession(planOf('Draft'), 'cambridge'));
	expect(await draftsSeen(laura)).toEqual(['Draft']);
	expect(await seen(laura)).toEqual(['1 Draft']);
	for (const person of [delmy, sofia]) expect(await seen(person)).toEqual([]);
});

test('a plan that was put aside is no draft in its week any more, and one again when it comes back', async () => {
	const { db, world, put, seen, sessionsSeen, planSession } = await start();
	const { laura, delmy } = world.adults;
	const id = await planSession(planOf('Draft'), 'cambridge');
	await put(id);
	const written = async () => authorizeLesson(db, await actorOf(db, laura, now), 'write', id);
	await putAside(db, await written(), { act: act() }, now);
	expect(await sessionsSeen(laura, 'draft')).toEqual([]);
	expect(await sessionsSeen(laura, 'aside')).toEqual(['Draft']);
	expect(await seen(delmy)).toEqual([]);
	await bringBack(db, await written(), { act: act() }, now);
	expect(await sessionsSeen(laura, 'draft')).toEqual(['Draft']);
});

test('a plan that a family takes from its readers is no draft in its week', async () => {
	const { db, world, put, seen, sessionsSeen, planSession, handInLesson, approveLetter } =
		await start();
	const { laura, delmy } = world.adults;
	const { quote, familySays } = planPictureStepsOf(db, world, now);
	const id = await planSession(planOf('Our water'), 'cambridge');
	await quote(id, ['Ana']);
	await familySays('Ana', 'album', 'yes');
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	await put(id);
	expect(await seen(delmy)).toEqual(['1 Our water']);
	await familySays('Ana', 'album', 'no');
	expect(await seen(delmy)).toEqual([]);
	expect(await sessionsSeen(laura, 'held')).toEqual(['Our water']);
});

test('whoever plans a season is offered shared plans first, and their drafts apart from them', async () => {
	const { db, world, planSession, share } = await start();
	const laura = await actorOf(db, world.adults.laura, now);
	await planSession(planOf('Draft'), 'cambridge');
	await share({}, planOf('Water'));
	await planSession(planOf('Of the others'), 'flores');
	const titles = (some: readonly { title: string }[]) => some.map(({ title }) => title);
	const { shared, drafts } = await plansAtHand(db, laura, 'en');
	expect(titles(shared)).toEqual(['Water']);
	expect(titles(drafts)).toEqual(['Draft']);
});

test('nobody puts a plan into a week that they may not read', async () => {
	const { put, planSession } = await start();
	await expect(put(await planSession())).rejects.toMatchObject(notFound);
});

test('a plan that is taken away leaves its week for others, and stays to be taken out', async () => {
	const { db, world, put, seen, session, share } = await start();
	const { laura, delmy, sofia } = world.adults;
	const water = await share({}, planOf('Water'));
	const id = await put(water, { note: 'At the river.' });
	const lesson = await authorizeLesson(db, await actorOf(db, delmy, now), 'end', water);
	await end(db, lesson, { act: act() }, now);
	expect(await seen(laura)).toEqual(['1 — (At the river.)']);
	expect(await seen(delmy)).toEqual(['1 Water (At the river.)']);
	expect(await seen(sofia)).toEqual([]);
	await takeOut(db, await session(id), now);
	expect(await seen(laura)).toEqual([]);
});

test('a session goes to another place and another week, and the others close up', async () => {
	const { db, world, put, seen, session, first, second, planSession } = await start();
	const { laura } = world.adults;
	const ids: string[] = [];
	for (const title of ['A', 'B', 'C'])
		ids.push(await put(await planSession(planOf(title), 'cambridge')));
	const [a = '', , c = ''] = ids;
	await moveSession(db, await session(c), { week: first, at: 0 });
	expect(await seen(laura)).toEqual(['1 C', '1 A', '1 B']);
	await moveSession(db, await session(a), { week: second, at: 7 });
	await moveSession(db, await session(a), { week: second, at: 7 });
	expect(await seen(laura)).toEqual(['1 C', '1 B', '2 A']);
	await put(await planSession(planOf('D'), 'cambridge'), { at: 1 });
	expect(await seen(laura)).toEqual(['1 C', '1 D', '1 B', '2 A']);
	await changeSession(db, await session(a), { week: first, note: 'Last.' });
	expect(await seen(laura)).toEqual(['1 C', '1 D', '1 B', '1 A (Last.)']);
});

test('each class changes its own, in weeks that the season has, while letters go', async () => {
	const { db, world, put, session, first, planSession } = await start();
	const { delmy, sofia, tomas } = world.adults;
	const id = await put(await planSession(planOf('A'), 'cambridge'));
	for (const person of [delmy, sofia, tomas])
		await expect(session(id, person)).rejects.toMatchObject(notFound);
	for (const week of ['2031-01-06', mondayOf(first).replace(/\d$/, '9')])
		await expect(moveSession(db, await session(id), { week, at: 0 })).rejects.toMatchObject({
			fields: { week: 'choose' }
		});
	await db.updateTable('exchange').set({ status: 'closed' }).execute();
	await expect(moveSession(db, await session(id), { week: first, at: 0 })).rejects.toMatchObject({
		reason: 'exchange-moved-on'
	});
});

test('the same form sent twice puts one session', async () => {
	const { db, world, seen, first, planSession } = await start();
	const laura = await actorOf(db, world.adults.laura, now);
	const lesson = await authorizeLesson(
		db,
		laura,
		'read',
		await planSession(planOf('A'), 'cambridge')
	);
	const exchange = await authorizeExchange(db, laura, 'agree', world.exchangeId);
	const form = { act: act(), week: first, note: '' };
	const once = await putIntoWeek(db, exchange, lesson, form, now);
	expect(await putIntoWeek(db, exchange, lesson, form, now)).toBe(once);
	expect(await seen(world.adults.laura)).toEqual(['1 A']);
});
