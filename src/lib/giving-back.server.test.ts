import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { engine, freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { giveBackWhatLapsed } from './giving-back.server.ts';
import {
	authorizeAdult,
	endRole,
	giveMentor,
	revokeVetting,
	setDisabled
} from './identity/vetting/vetting.server.ts';
import { claim } from './moderation/deciding/claims.server.ts';
import { approve, authorizeReview, whenDecided } from './moderation/moderation.server.ts';
import { day } from './platform/clock.ts';
import type { Db } from './platform/database.ts';
import { segmentsOf } from './translation/queries.server.ts';
import { wire } from './wiring.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

/** Tomás has Maya's letter open, Doña Carmen has Ana's on her desk and Inés reads Theo's translation. */
async function begin() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const open = async (workId: string, who: string) => {
		const { id } = await steps.openSubmissionOf(workId);
		const actor = await actorOf(db, who, now);
		await claim(db, await authorizeReview(db, actor, id), now);
		return id;
	};
	const { letterId } = await bringTo(steps, 'with-moderator', 'Maya', 'Kevin');
	const review = await open(letterId, world.adults.tomas);
	const read = await bringTo(steps, 'translation-review', 'Theo', 'Marisol');
	const reading = await open(await steps.translationOf(read.letterId), world.adults.ines);
	const ana = await bringTo(steps, 'translating', 'Ana', 'Mateo');
	const text = await steps.translationOf(ana.letterId);

	const sofia = await actorOf(db, world.adults.sofia, now);
	const of = (id: string) => authorizeAdult(db, sofia, 'vet', id);
	const inHand = async () => {
		const submissions = await db
			.selectFrom('submission')
			.select(['id', 'claimedBy', 'claimedAt', 'claimedUntil'])
			.where('status', '=', 'waiting')
			.execute();
		const { status, translatorId, claimedUntil } = await db
			.selectFrom('textTranslation')
			.select(['status', 'translatorId', 'claimedUntil'])
			.where('id', '=', text)
			.executeTakeFirstOrThrow();
		const { status: letter } = await db
			.selectFrom('letter')
			.select('status')
			.where('id', '=', ana.letterId)
			.executeTakeFirstOrThrow();
		const holder = (id: string) => {
			const one = submissions.find((row) => row.id === id);
			const name = Object.entries(world.adults).find(([, who]) => who === one?.claimedBy)?.[0];
			if (!name) expect(one).toMatchObject({ claimedAt: null, claimedUntil: null });
			return name ?? 'nobody';
		};
		expect(translatorId === null).toBe(claimedUntil === null);
		return { review: holder(review), reading: holder(reading), text: status, letter };
	};
	const untouched = {
		review: 'tomas',
		reading: 'ines',
		text: 'translating',
		letter: 'translating'
	};
	return { db, world, of, inHand, untouched, text, sofia, marker: ana.markers[1] };
}

test('when the vetting of Tomás is taken back, the letter that he had open waits for somebody else', async () => {
	const { db, world, of, inHand, untouched } = await begin();
	expect(await inHand()).toEqual(untouched);
	await revokeVetting(db, await of(world.adults.tomas), { act: act() }, now);
	expect(await inHand()).toEqual({ ...untouched, review: 'nobody' });
});

test('who is shut out keeps nothing on their desk, and what they wrote stays with the text', async () => {
	const { db, world, of, inHand, untouched, text, marker } = await begin();
	await setDisabled(db, await of(world.adults.carmen), { act: act(), disabled: true }, now);
	expect(await inHand()).toEqual({ ...untouched, text: 'waiting', letter: 'approved' });
	expect((await segmentsOf(db, text))[0]?.target).toContain(marker);
	const acts = await db
		.selectFrom('audit')
		.select(['actorId', 'detail'])
		.where('verb', '=', 'translation.let-go')
		.execute();
	expect(acts).toEqual([
		{ actorId: null, detail: JSON.stringify({ person: world.adults.carmen }) }
	]);
});

test('one of two roles ended takes nothing that the other one still allows', async () => {
	const { db, world, of, inHand, untouched } = await begin();
	const end = async (who: 'tomas' | 'carmen' | 'ines', at: 'cambridge' | 'flores') => {
		const role = who === 'tomas' ? ('moderator' as const) : ('translator' as const);
		const form = { act: act(), role, scopeId: world.communities[at] };
		await endRole(db, await of(world.adults[who]), form, now);
	};
	for (const who of ['tomas', 'carmen', 'ines'] as const) await end(who, 'flores');
	expect(await inHand()).toEqual(untouched);
	for (const who of ['tomas', 'carmen', 'ines'] as const) await end(who, 'cambridge');
	expect(await inHand()).toEqual({
		review: 'nobody',
		reading: 'nobody',
		text: 'waiting',
		letter: 'approved'
	});
});

test('a young translator loses the text with the mentor who may not be one any more', async () => {
	const { db, world, of, inHand, untouched } = await begin();
	const { carmen, ines } = world.adults;
	await giveMentor(db, await of(carmen), { act: act(), mentorId: ines }, now);
	await revokeVetting(db, await of(carmen), { act: act() }, now);
	expect(await inHand()).toEqual(untouched);
	await revokeVetting(db, await of(ines), { act: act() }, now);
	expect(await inHand()).toEqual({
		...untouched,
		reading: 'nobody',
		text: 'waiting',
		letter: 'approved'
	});
});

test('a vetting that ran out gives the work back by itself, and what is in good hands stays there', async () => {
	const { db, world, inHand, untouched } = await begin();
	await giveBackWhatLapsed(db, now);
	expect(await inHand()).toEqual(untouched);
	await db
		.updateTable('vetting')
		.set({ untilOn: '2026-11-25' })
		.where('personId', 'in', [world.adults.tomas, world.adults.carmen])
		.execute();
	await giveBackWhatLapsed(db, now + 4 * day);
	expect(await inHand()).toEqual(untouched);
	await giveBackWhatLapsed(db, now + 6 * day);
	await giveBackWhatLapsed(db, now + 6 * day);
	expect(await inHand()).toEqual({
		...untouched,
		review: 'nobody',
		text: 'waiting',
		letter: 'approved'
	});
});

test('Tomás approves at the moment in which Sofía shuts him out: both go through, one after the other', async () => {
	const { db, world, of } = await begin();
	const { tomas } = world.adults;
	const held = await db
		.selectFrom('submission')
		.select(['id', 'revisionId', 'sha256'])
		.where('claimedBy', '=', tomas)
		.executeTakeFirstOrThrow();
	const his = await authorizeReview(db, await actorOf(db, tomas, now), held.id);
	const adult = await of(tomas);
	let shutOut: Promise<string> | undefined;
	whenDecided('letter', async () => {
		shutOut = setDisabled(db, adult, { act: act(), disabled: true }, now);
		// On SQLite she waits for him from her first word on.
		while (engine === 'postgres' && !(await somebodyWaits(db)));
	});
	const { revisionId, sha256 } = held;
	await approve(db, his, { act: act(), revisionId, sha256 }, now);
	await shutOut;
	const { disabledAt } = await db
		.selectFrom('person')
		.select('disabledAt')
		.where('id', '=', tomas)
		.executeTakeFirstOrThrow();
	expect(disabledAt).toBe(now);
});

/** A transaction of this database waits for another one. */
async function somebodyWaits(db: Db): Promise<boolean> {
	const { rows } = await sql`select 1 from pg_stat_activity
		where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
	return rows.length > 0;
}
