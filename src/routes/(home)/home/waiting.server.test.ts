import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { waitingReviews } from '#lib/moderation/queue/waiting.server.ts';
import { passedOnByWeek } from '#lib/moderation/queue/passed-on.server.ts';
import { paceOf } from '#lib/delivery/pace.server.ts';
import { day } from '#lib/platform/clock.ts';
import { lastWeeks } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { countToTranslate } from '#lib/translation/desk.server.ts';
import { nobodyReads } from '#lib/translation/nobody-reads.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { engine, freshDatabase } from '#tests/support/database.ts';
import type { AdultKey } from '#tests/support/people.ts';
import { someone, type Demo } from '../../../../scripts/demo/acts.ts';
import { makeDemo } from '../../../../scripts/demo/seed.ts';
import { overviewFor } from '../../(coordinate)/coordinate/overview.ts';
import { waitingForCoordinator } from './coordinating.ts';
import { waitingInClasses } from './teaching.ts';

/** A Thursday. */
const now = Date.UTC(2026, 10, 19, 16);
const today = '2026-11-19';

let made: Demo;
/** The same for each test: what one changes is rolled back. */
let demo: Demo;

beforeAll(async () => {
	wire();
	const over: (() => Promise<void>)[] = [];
	const db = await freshDatabase((work) => over.unshift(work));
	// Six hundred commits that nobody will miss.
	if (engine === 'sqlite') await sql`pragma synchronous = off`.execute(db);
	made = await makeDemo(db, now);
	return async () => {
		for (const work of over) await work();
	};
}, 120_000);

beforeEach(async () => {
	const db = await made.db.startTransaction().execute();
	demo = { ...made, db };
	return async () => {
		await db.rollback().execute();
	};
});

const as = (key: AdultKey) => someone(demo, key, now);

test('a proposal waits for Delmy until she answers, and then the norms for both, not for who has agreed', async () => {
	const { db, world } = demo;
	const asked = async (key: AdultKey) =>
		(await waitingInClasses(db, await as(key), now)).flatMap((klass) =>
			klass.asked.map(({ what, name }) => [what, name])
		);
	expect(await asked('delmy')).toEqual([]);
	const { id: _, ...like } = await db
		.selectFrom('exchange')
		.selectAll()
		.where('id', '=', world.exchangeId)
		.executeTakeFirstOrThrow();
	const id = newId();
	await db
		.insertInto('exchange')
		.values({ ...like, id, status: 'proposed', normsAtA: null, normsAtB: null })
		.execute();
	const change = (to: object) => db.updateTable('exchange').set(to).where('id', '=', id).execute();
	expect(await asked('delmy')).toEqual([['answer', 'Grade 4, Room 12']]);
	expect(await asked('laura'), 'who asked waits').toEqual([]);
	await change({ status: 'accepted' });
	expect(await asked('delmy')).toEqual([['agree', 'Grade 4, Room 12']]);
	expect(await asked('laura')).toEqual([['agree', 'Aula multigrado']]);
	await change({ normsAtB: now });
	expect(await asked('delmy')).toEqual([]);
	await change({ status: 'declined' });
	expect(await asked('laura')).toEqual([]);
});

test('each teacher sees what waits in the own class, and nothing when their vetting is over', async () => {
	const laura = await waitingInClasses(demo.db, await as('laura'), now);
	expect(laura).toMatchObject([
		{
			id: demo.world.classes.cambridge,
			handedIn: 2,
			returned: 2,
			words: 1,
			openUntil: null,
			leaving: { onDate: today, gaps: 5, ready: 4, late: false },
			coming: { onDate: '2026-11-26', late: false }
		}
	]);
	expect(laura[0]?.coming, 'of the mail that comes only the day is known').not.toHaveProperty(
		'ready'
	);
	const delmy = await waitingInClasses(demo.db, await as('delmy'), now);
	expect(delmy).toMatchObject([
		{ handedIn: 2, returned: 1, words: 1, leaving: { gaps: 22, ready: 1 } }
	]);
	expect(await waitingInClasses(demo.db, await as('tomas'), now)).toEqual([]);

	const [tomorrow] = await waitingInClasses(demo.db, await as('delmy'), now + day);
	expect(tomorrow?.coming, 'nobody released it').toMatchObject({ onDate: today, late: true });

	const [lauras] = await waitingInClasses(demo.db, await as('laura'), now + day);
	expect(lauras?.leaving, 'and who sends it knows').toMatchObject({ onDate: today, late: true });

	await demo.db
		.updateTable('vetting')
		.set({ revokedAt: now })
		.where('personId', '=', demo.world.adults.laura)
		.execute();
	expect(await waitingInClasses(demo.db, await as('laura'), now)).toEqual([]);
});

test('reviews and texts are counted for those who may take them, and what nobody reads is found', async () => {
	const { db, world } = demo;
	const days = await daysNow(db, now);
	expect((await waitingReviews(db, await as('tomas'), days)).count).toBe(7);
	expect((await waitingReviews(db, await as('ines'), days)).count, 'not her own translation').toBe(
		2
	);
	expect((await waitingReviews(db, await as('carmen'), days)).count).toBe(1);
	for (const key of ['laura', 'delmy', 'sofia'] as const)
		expect(await waitingReviews(db, await as(key), days)).toEqual({ count: 0, oldestAt: null });
	expect(await countToTranslate(db, await as('carmen'), days)).toBe(3);
	expect(await countToTranslate(db, await as('tomas'), days)).toBe(0);

	const { cambridge, flores } = world.communities;
	const exchange = {
		id: world.exchangeId,
		classIds: [world.classes.cambridge, world.classes.flores],
		places: [world.exchangeId, cambridge, flores]
	};
	expect(await nobodyReads(db, [exchange], today, days)).toEqual([]);
	await db
		.updateTable('person')
		.set({ reads: '["es"]' })
		.where('id', 'in', db.selectFrom('role').select('personId').where('role', '=', 'moderator'))
		.execute();
	expect(await nobodyReads(db, [exchange], today, days)).toEqual([
		expect.objectContaining({ what: 'review', languages: ['en'], count: 4 })
	]);
	await db
		.updateTable('vetting')
		.set({ revokedAt: now })
		.where(
			'personId',
			'in',
			db.selectFrom('role').select('personId').where('role', '=', 'translator')
		)
		.execute();
	const unread = await nobodyReads(db, [exchange], today, days);
	expect(unread.filter(({ what }) => what === 'translation')).toHaveLength(2);
});

test('a coordinator sees how letters move and what could be forgotten, in the own communities only', async () => {
	const { db, world } = demo;
	expect(await waitingForCoordinator(db, await as('sofia'), now)).toMatchObject({
		toOpen: 1,
		vetting: 1,
		gaps: 27,
		oldest: { classId: world.classes.cambridge, status: 'held' },
		unread: 0,
		dead: 1
	});
	const tomorrow = await waitingForCoordinator(db, await as('sofia'), now + day);
	expect(tomorrow, 'a day that passed is not among those to come').toMatchObject({
		gaps: 22,
		late: 1
	});
	const six = { now, timeZone: 'America/El_Salvador', weeks: 6 };
	const weeks = await passedOnByWeek(db, [world.exchangeId], six);
	const sum = (classId: string) =>
		weeks.filter((row) => row.classId === classId).reduce((all, row) => all + row.letters, 0);
	expect(sum(world.classes.cambridge)).toBe(26);
	expect(sum(world.classes.flores)).toBe(15);
	const mondays = lastWeeks(now, six.timeZone, six.weeks);
	expect(weeks.every(({ monday }) => mondays.includes(monday))).toBe(true);
	expect(await passedOnByWeek(db, [newId()], six)).toEqual([]);

	const pace = await paceOf(db, [world.classes.flores]);
	expect(pace.letters).toBe(10);
	expect(pace.days.teacher).toBe(0.5);
	expect(pace.days['mail-day']).toBeGreaterThan(1);
	expect((await paceOf(db, [newId()])).letters).toBe(0);

	const elsewhere = newId();
	await db
		.insertInto('community')
		.values({ id: elsewhere, name: 'Elsewhere', country: 'US', timeZone: 'America/New_York' })
		.execute();
	await db
		.updateTable('role')
		.set({ scopeId: elsewhere })
		.where('role', '=', 'coordinator')
		.execute();
	expect(await waitingForCoordinator(db, await as('sofia'), now)).toMatchObject({
		toOpen: 0,
		vetting: 0,
		gaps: 0,
		gapsOn: null,
		oldest: undefined,
		unread: 0
	});
});

test('vetting that ends within sixty days, and that nobody can be called, stand on Sofía’s home and overview', async () => {
	const { db, world } = demo;
	const seen = async () => {
		const sofia = await as('sofia');
		const home = await waitingForCoordinator(db, sofia, now);
		const { vetting, leadsLacking } = await overviewFor(db, sofia, now);
		expect(vetting).toHaveLength(home.vetting);
		expect(leadsLacking).toEqual(home.leadsLacking);
		return home;
	};
	const before = await seen();
	expect(before.leadsLacking).toEqual([]);
	await db
		.updateTable('vetting')
		.set({ untilOn: '2027-01-15' })
		.where('personId', '=', world.adults.laura)
		.execute();
	await db.deleteFrom('safeguardLead').execute();
	const after = await seen();
	expect(after.vetting).toBe(before.vetting + 1);
	expect(after.leadsLacking[0]).toMatchObject({ lack: 'nobody' });
});
