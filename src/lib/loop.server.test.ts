import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { doDueJobs, enqueue } from './jobs/jobs.server.ts';
import { choresOn } from './loop.server.ts';
import { countTry } from './identity/signing-in/failures.server.ts';
import { day, hour, minute } from './platform/clock.ts';
import type { Db } from './platform/database.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('a chore is done at the start and then in its time, even when another one fails', async () => {
	const db = await freshDatabase();
	const done: string[] = [];
	const often = async () => void done.push('often');
	const daily = async () => {
		done.push('daily');
		throw new Error('no room');
	};
	const doChores = choresOn(db, [
		[day, daily],
		[minute, often]
	]);
	await expect(doChores(now)).rejects.toThrow('no room');
	await doChores(now);
	await doChores(now + minute / 2);
	await doChores(now + minute);
	await doChores(now + hour);
	await expect(doChores(now + day)).rejects.toThrow('no room');
	expect(done).toEqual(['daily', 'often', 'often', 'often', 'daily']);
});

test('a running Puente forgets old failures and finished work once a day', async () => {
	const db = await freshDatabase();
	await buildWorld(db, now);
	await countTry(db, 'x', { waitsFrom: 5, locksAt: null }, now);
	await db.transaction().execute((db) => enqueue(db, 'x', {}, now));
	await doDueJobs(db, new Map([['x', async () => {}]]), () => now);
	const count = async (db: Db) =>
		(await db.selectFrom('signInFailure').select('subject').execute()).length +
		(await db.selectFrom('job').select('id').where('kind', '=', 'x').execute()).length;
	const doChores = choresOn(db);
	await doChores(now + minute);
	expect(await count(db)).toBe(2);
	await doChores(now + 31 * day);
	expect(await count(db)).toBe(0);
});
