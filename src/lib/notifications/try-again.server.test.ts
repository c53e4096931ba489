import { expect, test } from 'vitest';
import { deadJobs } from '#lib/jobs/jobs.server.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeDeadJob, tryAgain } from './try-again.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('Sofía gives a failed mail another round of tries, once; Laura cannot', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const id = newId();
	await db
		.insertInto('job')
		.values({
			id,
			kind: 'digest',
			subject: '{}',
			runAt: now - day,
			attempts: 6,
			lastError: 'Error',
			deadAt: now - day,
			createdAt: now - day
		})
		.execute();
	const who = async (personId: string) => {
		const actor = await loadActor(db, personId, now);
		if (!actor) throw new Error('nobody');
		return actor;
	};
	const laura = await who(world.adults.laura);
	await expect(authorizeDeadJob(db, laura, id)).rejects.toMatchObject({ kind: 'not-found' });
	const sofia = await who(world.adults.sofia);
	await expect(authorizeDeadJob(db, sofia, newId())).rejects.toMatchObject({ kind: 'not-found' });

	const job = await authorizeDeadJob(db, sofia, id);
	await tryAgain(db, job, { act: 'test:again-1' }, now);
	await tryAgain(db, job, { act: 'test:again-1' }, now);
	expect(await deadJobs(db)).toEqual([]);
	const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
	expect(row).toMatchObject({ attempts: 0, runAt: now, deadAt: null });
	const acts = await db.selectFrom('audit').select('verb').execute();
	expect(acts).toEqual([{ verb: 'job.revived' }]);
});
