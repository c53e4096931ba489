import { expect, test } from 'vitest';
import { day, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { deadJobs, doDueJobs, enqueue, reviveJob, type Doer } from './jobs.server.ts';

const noon = Date.UTC(2026, 10, 20, 12);

const later = (db: Db, kind = 'greet', at = noon) =>
	db.transaction().execute((db) => enqueue(db, kind, { to: 'Ana' }, at));

const doing = (doer: Doer) => new Map([['greet', doer]]);
const at = (now: number) => () => now;

/** A doer that remembers whom it greeted. */
function greeter() {
	const greeted: unknown[] = [];
	return { greeted, doers: doing(async (_db, { to }) => void greeted.push(to)) };
}

/** What a process does that dies in the middle: it never comes back. */
const dying = doing(() => new Promise(() => {}));

/** Waits until the job is in the hands of somebody, who is then forgotten. */
async function dieWith(db: Db, now: number) {
	void doDueJobs(db, dying, at(now));
	for (;;) {
		const { leasedUntil } = await db
			.selectFrom('job')
			.select('leasedUntil')
			.executeTakeFirstOrThrow();
		if ((leasedUntil ?? 0) > now) return;
	}
}

test('a job is done once, when it is due and not before', async () => {
	const db = await freshDatabase();
	const { greeted, doers } = greeter();
	await later(db);
	expect(await doDueJobs(db, doers, at(noon - 1))).toBe(0);
	expect(await doDueJobs(db, doers, at(noon))).toBe(1);
	expect(await doDueJobs(db, doers, at(noon + day))).toBe(0);
	expect(greeted).toEqual(['Ana']);
});

test('a call goes before the greetings that were due earlier', async () => {
	const db = await freshDatabase();
	await later(db, 'greet', noon - minute);
	await later(db, 'greet', noon);
	await later(db, 'call', noon);
	const done: string[] = [];
	const doers = new Map(
		['greet', 'call'].map((kind): [string, Doer] => [kind, async () => void done.push(kind)])
	);
	await doDueJobs(db, doers, at(noon), ['call']);
	expect(done).toEqual(['call', 'greet', 'greet']);
});

test('a job is rolled back with its cause', async () => {
	const db = await freshDatabase();
	const failing = db.transaction().execute(async (db) => {
		await enqueue(db, 'greet', { to: 'Ana' }, noon);
		throw new Error('the letter was not saved');
	});
	await expect(failing).rejects.toThrow('not saved');
	const { greeted, doers } = greeter();
	await doDueJobs(db, doers, at(noon));
	expect(greeted).toEqual([]);
});

test('two processes that look at once do a job once', async () => {
	const db = await freshDatabase();
	const { greeted, doers } = greeter();
	await later(db);
	const done = await Promise.all([1, 2, 3].map(() => doDueJobs(db, doers, at(noon))));
	expect(done.toSorted()).toEqual([0, 0, 1]);
	expect(greeted).toEqual(['Ana']);
});

test('a job whose process died is taken again when its lease ends, and not before', async () => {
	const db = await freshDatabase();
	const { greeted, doers } = greeter();
	await later(db);
	await dieWith(db, noon);
	await doDueJobs(db, doers, at(noon + minute));
	expect(greeted).toEqual([]);
	await doDueJobs(db, doers, at(noon + 2 * minute));
	expect(greeted).toEqual(['Ana']);
});

test('a job that ends its process every time is put aside as well', async () => {
	const db = await freshDatabase();
	await later(db);
	let now = noon;
	for (let tries = 0; tries < 6; tries++, now += 2 * minute) await dieWith(db, now);
	const { greeted, doers } = greeter();
	await doDueJobs(db, doers, at(now));
	expect(greeted).toEqual([]);
	expect(await deadJobs(db)).toMatchObject([{ kind: 'greet', lastError: 'never-finished' }]);
});

test('a job that fails waits longer each time and is put aside after six tries', async () => {
	const db = await freshDatabase();
	await later(db);
	const triedAt: number[] = [];
	let now = noon;
	const failing = doing(async () => {
		triedAt.push(now);
		throw new TypeError('Ana lives at …');
	});
	for (; now < noon + day; now += 10_000) await doDueJobs(db, failing, at(now));
	expect(triedAt).toHaveLength(6);
	const waits = triedAt.slice(1).map((tried, i) => tried - (triedAt[i] ?? 0));
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	// The kind of the error and nothing that it quotes.
	expect(await deadJobs(db)).toMatchObject([
		{ kind: 'greet', attempts: 6, lastError: 'TypeError' }
	]);
});

test('a job that was put aside can have another round', async () => {
	const db = await freshDatabase();
	await later(db, 'unknown');
	let now = noon;
	const { greeted, doers } = greeter();
	for (; now < noon + day; now += minute) await doDueJobs(db, doers, at(now));
	const [dead] = await deadJobs(db);
	await reviveJob(db, dead?.id ?? '', now);
	expect(await deadJobs(db)).toEqual([]);
	const found = new Map([...doers, ['unknown', doers.get('greet') as Doer] as const]);
	expect(await doDueJobs(db, found, at(now))).toBe(1);
	expect(greeted).toEqual(['Ana']);
});

test('one failing job does not hold up the others', async () => {
	const db = await freshDatabase();
	const { greeted, doers } = greeter();
	await later(db, 'unknown');
	await later(db);
	expect(await doDueJobs(db, doers, at(noon))).toBe(1);
	expect(greeted).toEqual(['Ana']);
});
