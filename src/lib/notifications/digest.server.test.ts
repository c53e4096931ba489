import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import { digestDoer, localHour, planDigests, writeDigest } from './digest.server.ts';
import { notificationKinds, type NotificationKind } from './notification.ts';
import { markAllRead, tell, unread } from './notifications.server.ts';

/** Ten in the morning in Cambridge, nine in Las Flores. */
const morning = Date.UTC(2026, 10, 20, 15);
const origin = 'https://puente.example.org';

interface Sent {
	to: string;
	subject: string;
	text: string;
}

async function world() {
	const db = await freshDatabase();
	return { db, world: await buildWorld(db, morning) };
}

const told = (
	db: Db,
	to: readonly string[],
	kind: NotificationKind = 'review-waiting',
	subjectId = 'here',
	at = morning
) => db.transaction().execute((db) => tell(db, to, { kind, subjectId, address: '/review' }, at));

/** Everything that the hours from one instant to another send. */
async function mailBetween(db: Db, from: number, until: number): Promise<Sent[]> {
	const sent: Sent[] = [];
	const doers = new Map([
		['digest', digestDoer({ origin, send: async (mail) => void sent.push(mail) })]
	]);
	for (let now = from; now <= until; now += hour / 2) {
		await planDigests(db, now);
		await doDueJobs(db, doers, () => now);
	}
	return sent;
}

const tomasOf = (world: World) => world.adults.tomas;

test('Tomás is told once about the same thing, however often it happens', async () => {
	const { db, world: w } = await world();
	const tomas = tomasOf(w);
	await told(db, [tomas, tomas]);
	await told(db, [tomas]);
	expect(await unread(db, tomas)).toMatchObject([{ kind: 'review-waiting', address: '/review' }]);
	await markAllRead(db, tomas, morning);
	expect(await unread(db, tomas)).toEqual([]);
	await told(db, [tomas]);
	expect(await unread(db, tomas)).toHaveLength(1);
});

test('news is rolled back with its cause', async () => {
	const { db, world: w } = await world();
	const failing = db.transaction().execute(async (db) => {
		await tell(db, [tomasOf(w)], { kind: 'nudge', subjectId: 'x', address: '/' }, morning);
		throw new Error('not done');
	});
	await expect(failing).rejects.toThrow('not done');
	expect(await unread(db, tomasOf(w))).toEqual([]);
});

test('each adult gets one mail a day, at their hour where they live', async () => {
	const { db, world: w } = await world();
	await told(db, [w.adults.laura, w.adults.delmy], 'letter-handed-in');
	// Their hour is 17: 22 UTC in Cambridge, 23 UTC in Las Flores.
	expect(await mailBetween(db, morning, Date.UTC(2026, 10, 20, 21, 59))).toEqual([]);
	const first = await mailBetween(db, Date.UTC(2026, 10, 20, 22), Date.UTC(2026, 10, 20, 22, 30));
	expect(first.map((mail) => mail.to)).toEqual(['laura@example.org']);
	const second = await mailBetween(db, Date.UTC(2026, 10, 20, 23), Date.UTC(2026, 10, 21, 2));
	expect(second.map((mail) => mail.to)).toEqual(['delmy@example.org']);
	expect(second[0]?.text).toContain('Una clase tiene cartas');
});

test('what was in one mail is not in the next, and what is new waits until tomorrow', async () => {
	const { db, world: w } = await world();
	const tomas = tomasOf(w);
	await told(db, [tomas]);
	expect(await mailBetween(db, morning, morning + 12 * hour)).toHaveLength(1);
	await told(db, [tomas], 'nudge', 'another', morning + 12 * hour);
	const next = await mailBetween(db, morning + 12 * hour, morning + 2 * day);
	expect(next).toHaveLength(1);
	expect(next[0]?.text).toContain('Alguien le recuerda');
	expect(next[0]?.text).not.toContain('revisión');
});

test('who has read everything gets no mail, nor does anybody who was disabled', async () => {
	const { db, world: w } = await world();
	await told(db, [tomasOf(w), w.adults.carmen]);
	await markAllRead(db, tomasOf(w), morning);
	await db
		.updateTable('person')
		.set({ disabledAt: morning })
		.where('id', '=', w.adults.carmen)
		.execute();
	expect(await mailBetween(db, morning, morning + day)).toEqual([]);
});

test('two processes that plan at once send one mail', async () => {
	const { db, world: w } = await world();
	await told(db, [tomasOf(w)]);
	const evening = morning + 12 * hour;
	const planned = await Promise.all([1, 2, 3].map(() => planDigests(db, evening)));
	expect(planned.reduce((sum, one) => sum + one)).toBe(1);
	expect(await mailBetween(db, evening, evening)).toHaveLength(1);
});

test('several of a kind are counted, in the language of the reader', () => {
	const counts = [{ kind: 'letter-recalled' as const, count: 3 }];
	expect(writeDigest('es', counts, origin).text).toContain('– 3 cartas se pidieron de vuelta');
	expect(writeDigest('en', counts, origin).text).toContain('– 3 letters were called back');
	expect(writeDigest('en', counts, origin).text).toContain(`${origin}/home`);
});

test('every kind has its words in both languages, for one and for many, and mentions nobody', () => {
	for (const locale of ['es', 'en'] as const)
		for (const kind of notificationKinds)
			for (const count of [1, 2, 1_000_000]) {
				const line = tFor(locale)(`notifications:kind.${kind}`, { count });
				expect(line).not.toContain('kind.');
				expect(line).not.toContain('{{name');
			}
});

test('a mail has no name of a child in it', async () => {
	const { db, world: w } = await world();
	await told(db, [w.adults.delmy], 'letter-returned', newId());
	const [mail] = await mailBetween(db, morning, morning + day);
	for (const name of Object.keys(w.children)) expect(mail?.text).not.toContain(name);
});

test('the hour is that of the place, also when clocks change', () => {
	expect(localHour(Date.UTC(2026, 10, 1, 5, 30), 'America/New_York')).toBe(1);
	expect(localHour(Date.UTC(2026, 10, 1, 6, 30), 'America/New_York')).toBe(1);
	expect(localHour(Date.UTC(2026, 10, 20, 6), 'America/El_Salvador')).toBe(0);
});
