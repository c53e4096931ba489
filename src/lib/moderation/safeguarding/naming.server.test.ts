import { expect, test } from 'vitest';
import { isHalfWay, isStaff } from '#lib/identity/actor.ts';
import { startSession } from '#lib/identity/sessions.server.ts';
import {
	authorizeAdult,
	revokeVetting,
	setDisabled
} from '#lib/identity/vetting/vetting.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeCase } from './cases.server.ts';
import { authorizeGuide, dropLine, guideOf, keepLine } from './guide.server.ts';
import { communitiesLacking, liveLeads } from './leads.server.ts';
import { callDoer } from './mailing.server.ts';
import { authorizeNaming, candidatesFor, nameLead, unnameLead } from './naming.server.ts';
import { hourDoer } from './timers.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function scene() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const { cambridge, flores } = world.communities;
	const sofia = await actorOf(db, world.adults.sofia, now);
	const naming = (community = cambridge) => authorizeNaming(db, sofia, community);
	const name = async (rank: 1 | 2, person: string, community = cambridge, at = now) =>
		nameLead(db, await naming(community), { act: act(), rank, person }, at);
	const unname = async (rank: 1 | 2, community = cambridge) =>
		unnameLead(db, await naming(community), { act: act(), rank }, now);
	const lacks = async (at = now) =>
		(await communitiesLacking(db, [cambridge], at)).map(({ lack }) => lack);
	return { db, world, sofia, cambridge, flores, naming, name, unname, lacks };
}

test('Sofía names people of her communities; not herself, no teacher of the place, nobody unvetted, nobody twice', async () => {
	const { db, world, sofia, cambridge, naming, name } = await scene();
	const { laura, delmy, carmen, ruth } = world.adults;
	const offered = await candidatesFor(db, sofia, (await naming()).subject, now);
	const ids = offered.map(({ id }) => id);
	expect(ids).toContain(carmen);
	expect(ids, 'Delmy teaches elsewhere').toContain(delmy);
	for (const nobody of [sofia.id, laura, ...Object.values(world.children)]) {
		expect(ids).not.toContain(nobody);
		await expect(name(1, nobody)).rejects.toMatchObject({ fields: { person: 'choose' } });
	}
	await expect(name(2, ruth)).rejects.toMatchObject({ fields: { person: 'already-named' } });
	await revokeVetting(db, await authorizeAdult(db, sofia, 'vet', carmen), { act: act() }, now);
	await expect(name(1, carmen)).rejects.toMatchObject({ fields: { person: 'choose' } });
	expect((await liveLeads(db, cambridge, now)).map(({ name }) => name)).toEqual([
		'Ruth Bennett',
		'Blanca Rivas'
	]);
});

test('only who coordinates a community names its people', async () => {
	const { db, world, cambridge } = await scene();
	for (const other of ['laura', 'tomas', 'ines', 'ruth'] as const) {
		const actor = await actorOf(db, world.adults[other], now);
		await expect(authorizeNaming(db, actor, cambridge), other).rejects.toThrow('not-found');
		await expect(authorizeGuide(db, actor, 'US'), other).rejects.toThrow('not-found');
	}
});

test('a named person is staff, needs the code of the phone, and their old sessions end', async () => {
	const { db, world, name } = await scene();
	const { ines } = world.adults;
	const session = { personId: ines, device: 'x', passwordAt: now, secondFactorAt: null };
	await startSession(db, { ...session, kind: 'own-phone' }, now);
	expect(isStaff(await actorOf(db, ines, now))).toBe(false);
	await name(2, ines);
	const actor = await actorOf(db, ines, now);
	expect(actor.leads).toEqual([world.communities.cambridge]);
	expect(isStaff(actor)).toBe(true);
	expect(isHalfWay(actor, { secondFactorAt: null })).toBe(true);
	const left = await db.selectFrom('session').select('id').where('personId', '=', ines).execute();
	expect(left).toEqual([]);
});

test('what lacks is said: nobody, only one, an end that comes near, a vetting that is over, somebody shut out', async () => {
	const { db, world, sofia, unname, name, lacks } = await scene();
	const { ruth, blanca, carmen } = world.adults;
	expect(await lacks()).toEqual([]);
	await unname(2);
	expect(await lacks()).toEqual(['one']);
	await unname(1);
	expect(await lacks()).toEqual(['nobody']);
	await name(1, ruth);
	await name(2, blanca);
	expect(await lacks(now + 180 * day)).toEqual(['ends-soon']);
	expect(await lacks(now + 220 * day)).toEqual(['nobody']);
	const marked = await authorizeAdult(db, sofia, 'vet', blanca);
	await setDisabled(db, marked, { act: act(), disabled: true }, now);
	expect(await lacks()).toEqual(['one']);
	await revokeVetting(db, await authorizeAdult(db, sofia, 'vet', ruth), { act: act() }, now);
	expect(await lacks()).toEqual(['nobody']);
	await name(1, carmen);
	expect(await lacks()).toEqual(['one']);
});

test('Ruth, who begins to teach in Cambridge, is not called any more and sees no case', async () => {
	const { db, world, lacks } = await scene();
	const { ruth } = world.adults;
	await db
		.insertInto('classTeacher')
		.values({ classId: world.classes.cambridge, personId: ruth, fromOn: '2026-11-01' })
		.execute();
	expect(await lacks()).toEqual(['one']);
	const actor = await actorOf(db, ruth, now);
	expect(actor.leads).toEqual([world.communities.flores]);
});

test('with nobody named the letter freezes all the same, Sofía is told at once, and whoever is named then is called', async () => {
	const { db, world, unname, name } = await scene();
	await unname(1);
	await unname(2);
	const { letterId } = await bringTo(stepsOf(db, world, now), 'with-moderator', 'Ana', 'Mateo');
	await safeguardBy(db, world.adults.tomas, letterId, 'x', now);
	const { status } = await db
		.selectFrom('letter')
		.select('status')
		.where('id', '=', letterId)
		.executeTakeFirstOrThrow();
	expect(status).toBe('safeguarded');
	expect(await unread(db, world.adults.sofia)).toMatchObject([{ kind: 'lead-missing' }]);
	const mails: string[] = [];
	const jobs = (at: number) =>
		doDueJobs(
			db,
			new Map([
				['safeguard-call', callDoer({ origin: '', send: async ({ to }) => void mails.push(to) })],
				['safeguard-hour', hourDoer]
			]),
			() => at
		);
	await jobs(now);
	expect(mails).toEqual(['sofia@example.org']);
	const { ines } = world.adults;
	await name(1, ines, world.communities.cambridge, now + hour / 2);
	await jobs(now + hour / 2);
	expect(mails.slice(1)).toEqual(['ines@example.org']);
	const { id } = await db.selectFrom('safeguardCase').select('id').executeTakeFirstOrThrow();
	await authorizeCase(db, await actorOf(db, ines, now), id);
	// There is no second, so after an hour it is her again.
	await jobs(now + hour);
	expect(mails.slice(2)).toEqual(['ines@example.org']);
});

test('Sofía changes a number in both languages, says that somebody checked it, adds a step and takes one away', async () => {
	const { db, sofia } = await scene();
	const guide = await authorizeGuide(db, sofia, 'SV');
	const before = await guideOf(db, ['SV']);
	expect(
		before.every(({ checkedAt }) => checkedAt === null),
		'to be checked'
	).toBe(true);
	const line = before.find(({ phone }) => phone === '119');
	const words = { wordsEs: 'CONAPINA, Chalatenango', wordsEn: 'CONAPINA, Chalatenango' };
	const form = { kind: 'number', phone: '119', withinHours: null, checked: true } as const;
	await keepLine(db, guide, { ...form, ...words, act: act(), line: line?.id }, now);
	const step = { ...form, ...words, kind: 'step', phone: '', withinHours: 2 } as const;
	const added = await keepLine(db, guide, { ...step, act: act() }, now);
	const after = await guideOf(db, ['SV']);
	expect(after.find(({ id }) => id === line?.id)).toMatchObject({
		...words,
		checkedBy: 'Sofía Castro'
	});
	expect(after.at(-1)).toMatchObject({ id: added, withinHours: 2 });
	await dropLine(db, guide, { act: act(), line: added }, now);
	expect(await guideOf(db, ['SV'])).toHaveLength(before.length);
	const american = await authorizeGuide(db, sofia, 'US');
	await expect(
		dropLine(db, american, { act: act(), line: line?.id ?? '' }, now)
	).rejects.toMatchObject({ reason: 'guide-moved-on' });
});
