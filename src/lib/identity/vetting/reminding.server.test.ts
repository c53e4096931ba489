import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { addDays, startOfLocalDay } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { everyLead } from '#lib/moderation/safeguarding/leads.server.ts';
import { markAllRead, unread } from '#lib/notifications/notifications.server.ts';
import { loadActor, wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import { holdsAnywhere } from '../actor.ts';
import { remindersOf, remindOfVetting } from './reminding.server.ts';
import { authorizeAdult, giveMentor, revokeVetting, setDisabled, vet } from './vetting.server.ts';

const begun = Date.UTC(2026, 10, 20, 15);
const untilOn = '2027-05-14';
const salvador = 'America/El_Salvador';
/** In the morning in Las Flores, so many days before the end. */
const daysBefore = (days: number) =>
	startOfLocalDay(addDays(untilOn, -days), salvador) + 8 * 3_600_000;

/** Tomás of Las Flores is vouched for until the fourteenth of May, and Doña Carmen and the others for longer. */
async function begin() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, begun);
	await db
		.updateTable('vetting')
		.set({ untilOn: '2028-01-01' })
		.where('personId', '<>', world.adults.tomas)
		.execute();
	await db
		.updateTable('vetting')
		.set({ untilOn })
		.where('personId', '=', world.adults.tomas)
		.execute();
	return { db, world };
}

const heard = async (db: Db, personId: string) =>
	(await unread(db, personId)).map(({ kind, address }) => `${kind} ${address}`);

async function remindedOn(db: Db, world: World) {
	const rows = await remindersOf(db, world.adults.tomas, untilOn);
	return rows.map(({ days }) => days);
}

test('Tomás and Sofía hear 60, 30 and 7 days before the end of his vetting, each once', async () => {
	const { db, world } = await begin();
	const { tomas, sofia } = world.adults;
	for (let days = 70; days >= -3; days--) {
		await remindOfVetting(db, daysBefore(days));
		await remindOfVetting(db, daysBefore(days) + 1000);
		if ([60, 30, 7].includes(days)) {
			expect(await heard(db, tomas)).toEqual(['own-vetting-ends /account#vetting']);
			expect(await heard(db, sofia)).toEqual([`vetting-ends /coordinate/people/${tomas}`]);
		} else {
			expect(await heard(db, tomas)).toEqual([]);
			expect(await heard(db, sofia)).toEqual([]);
		}
		for (const id of [tomas, sofia]) await markAllRead(db, id, daysBefore(days));
	}
	expect(await remindedOn(db, world)).toEqual([60, 30, 7]);
	expect(await heard(db, world.adults.laura)).toEqual([]);
});

test('a machine that was off for a week makes up for the day that it missed, with one reminder', async () => {
	const { db, world } = await begin();
	await remindOfVetting(db, daysBefore(61));
	expect(await remindedOn(db, world)).toEqual([]);
	await remindOfVetting(db, daysBefore(28));
	await remindOfVetting(db, daysBefore(27));
	expect(await remindedOn(db, world)).toEqual([30]);
});

test('a day begins when it begins in Las Flores, not in London', async () => {
	const { db, world } = await begin();
	const midnight = startOfLocalDay(addDays(untilOn, -60), salvador);
	await remindOfVetting(db, midnight - 1);
	expect(await remindedOn(db, world)).toEqual([]);
	await remindOfVetting(db, midnight);
	expect(await remindedOn(db, world)).toEqual([60]);
});

test('two processes remind once, and a renewed vetting is spoken of anew', async () => {
	const { db, world } = await begin();
	const now = daysBefore(30);
	await Promise.all([1, 2, 3].map(() => remindOfVetting(db, now)));
	const acts = () =>
		db
			.selectFrom('audit')
			.select(['actorId', 'detail'])
			.where('verb', '=', 'person.vetting-reminded')
			.execute();
	expect(await acts()).toEqual([
		{ actorId: null, detail: JSON.stringify({ days: 30, until: untilOn }) }
	]);
	const sofia = await loadActor(db, world.adults.sofia, now);
	if (!sofia) throw new Error('nobody');
	const tomas = await authorizeAdult(db, sofia, 'vet', world.adults.tomas);
	const later = '2028-05-14';
	await vet(db, tomas, { act: newId(), what: 'references', untilOn: later }, now);
	await remindOfVetting(db, daysBefore(7));
	expect(await acts()).toHaveLength(1);
	await remindOfVetting(db, startOfLocalDay(addDays(later, -60), salvador));
	expect(await acts()).toHaveLength(2);
});

test('nobody is reminded of somebody who was shut out, whose vetting was taken back, or who does nothing here', async () => {
	const { db, world } = await begin();
	const soon = { untilOn };
	await db.updateTable('vetting').set(soon).where('personId', '<>', world.adults.sofia).execute();
	const sofia = await loadActor(db, world.adults.sofia, begun);
	if (!sofia) throw new Error('nobody');
	const may = (id: string) => authorizeAdult(db, sofia, 'vet', id);
	const { tomas, carmen, ines, laura, delmy } = world.adults;
	await setDisabled(db, await may(tomas), { act: newId(), disabled: true }, begun);
	await revokeVetting(db, await may(carmen), { act: newId() }, begun);
	await giveMentor(db, await may(carmen), { act: newId(), mentorId: ines }, begun);
	// Inés has no role any more either, and a young translator works beside her.
	await db
		.updateTable('role')
		.set({ endedAt: begun })
		.where('personId', 'in', [laura, delmy, ines])
		.execute();
	await remindOfVetting(db, daysBefore(60));
	const reminded = await db.selectFrom('vettingReminder').select('personId').execute();
	expect(reminded).toEqual([{ personId: ines }]);
});

test('Ruth holds no role and is a named person: she and Sofía are reminded as well', async () => {
	const { db, world } = await begin();
	const { ruth, sofia } = world.adults;
	await db.updateTable('vetting').set({ untilOn }).where('personId', '=', ruth).execute();
	await remindOfVetting(db, daysBefore(7), await everyLead(db));
	expect(await heard(db, ruth)).toEqual(['own-vetting-ends /account#vetting']);
	expect(await heard(db, sofia)).toContain(`vetting-ends /coordinate/people/${ruth}`);
});

test('on the day after its end no role works any more, by itself', async () => {
	const { db, world } = await begin();
	const moderates = async (now: number) => {
		const actor = await loadActor(db, world.adults.tomas, now);
		return actor !== null && holdsAnywhere(actor, 'moderator');
	};
	const end = startOfLocalDay(addDays(untilOn, 1), salvador);
	expect(await moderates(end - 1)).toBe(true);
	expect(await moderates(end)).toBe(false);
	expect(await moderates(end + 30 * day)).toBe(false);
});
