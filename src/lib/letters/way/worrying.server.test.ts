import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { authorizeCase } from '#lib/moderation/safeguarding/cases.server.ts';
import { callDoer } from '#lib/moderation/safeguarding/mailing.server.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import { day } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { deliver } from '#tests/support/deliver.ts';
import { bringTo } from '#tests/support/pending.ts';
import { takeBackAndBegin, worryBy } from '#tests/support/safeguarding.ts';
import { actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeLetter } from '../letters.server.ts';
import { findLetter } from '../queries.server.ts';

/** Ten in the morning in Cambridge. */
const now = Date.UTC(2026, 10, 20, 15);

async function scene() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const worry = (letterId: string, who: keyof typeof world.adults) =>
		worryBy(db, world.adults[who], letterId, 'She came without shoes.', now);
	const where = async (id: string) => (await findLetter(db, id))?.state.status;
	const called = async () => {
		const sent: string[] = [];
		const send = async ({ to }: { to: string }) => void sent.push(to.split('@')[0] ?? '');
		const doers = new Map([['safeguard-call', callDoer({ origin: 'https://x.example', send })]]);
		await doDueJobs(db, doers, () => now);
		return sent;
	};
	return { db, world, steps, worry, where, called };
}

test('Laura worries about Ana before she passes the letter on: it stops, and Ruth is called', async () => {
	const { db, world, steps, worry, where, called } = await scene();
	const { letterId, markers } = await bringTo(steps, 'with-teacher', 'Ana', 'Mateo');
	await worry(letterId, 'laura');
	expect(await where(letterId)).toBe('safeguarded');
	expect(await called()).toEqual(['ruth']);
	const laura = await actorOf(db, world.adults.laura, now);
	await expect(authorizeLetter(db, laura, 'read', letterId)).rejects.toThrow('not-found');
	const { id } = await db.selectFrom('safeguardCase').select('id').executeTakeFirstOrThrow();
	const ruth = await actorOf(db, world.adults.ruth, now);
	const opened = await openCase(db, await authorizeCase(db, ruth, id), now);
	expect(opened).toMatchObject({
		opener: 'Laura Rivera',
		worry: 'She came without shoes.',
		fromStatus: 'with-teacher'
	});
	expect(opened.letters[0]?.texts[0]?.text).toContain(markers[0]);
});

test('Delmy worries about Ana, whose letter arrived: the people of Ana’s own community are called', async () => {
	const { db, world, steps, worry, where, called } = await scene();
	const { letterId } = await bringTo(steps, 'ready', 'Ana', 'Mateo');
	await expect(worry(letterId, 'delmy'), 'before mail day').rejects.toThrow('not-found');
	await deliver(db, world, letterId, now);
	await worry(letterId, 'delmy');
	expect(await where(letterId)).toBe('safeguarded');
	expect(await called()).toEqual(['ruth']);
});

test('what Ana took back and began anew freezes too, and who presses twice makes one case', async () => {
	const { db, steps, worry, where } = await scene();
	const { letterId } = await bringTo(steps, 'with-teacher', 'Ana', 'Mateo');
	const sheet = await takeBackAndBegin(db, letterId, now);
	await worry(letterId, 'laura');
	await worry(letterId, 'laura');
	expect(await where(sheet)).toBe('safeguarded');
	expect(await db.selectFrom('safeguardCase').select('id').execute()).toHaveLength(1);
});

test('nobody else worries in this way, and Laura not about what Ana never handed in', async () => {
	const { steps, worry, where } = await scene();
	const { letterId } = await bringTo(steps, 'with-teacher', 'Ana', 'Mateo');
	for (const who of ['delmy', 'tomas', 'sofia', 'carmen', 'ruth'] as const)
		await expect(worry(letterId, who), who).rejects.toThrow('not-found');
	expect(await where(letterId)).toBe('with-teacher');
	const draft = await bringTo(steps, 'draft', 'Leo', 'Ximena');
	await expect(worry(draft.letterId, 'laura')).rejects.toThrow('not-found');
});
