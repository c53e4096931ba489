import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { day, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { claim, claimLasts, letGo, renewClaim } from './deciding/claims.server.ts';
import { approve, authorizeReview, returnToAuthor, whenDecided } from './moderation.server.ts';
import { lastDecisionOfWork, standingOf } from './queries.server.ts';
import { freeze } from './revisions.server.ts';
import { submit, withdrawSubmissionsOf } from './submitting.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

// Moderation stands alone here: nothing follows a decision, as long as no test says so.
const nothing = async () => {};
beforeAll(() => void whenDecided('letter', nothing));
afterAll(wire);

async function fresh() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	return { db, world, tomas: await actorOf(db, world.adults.tomas, now) };
}

/** A letter of Mateo's that waits for review. */
function waiting(db: Db, world: World, workId = newId()) {
	return db.transaction().execute(async (db) => {
		const mateo = idOf(world, 'Mateo');
		const { exchangeId } = world;
		const content = {
			kind: 'letter',
			workId,
			exchangeId,
			authorId: mateo,
			language: 'es'
		} as const;
		const text = 'Hola Ana';
		const revision = await freeze(db, { ...content, madeBy: mateo, text, rest: {} }, now);
		const seen = { revisionId: revision.id, sha256: revision.sha256 };
		const item = { ...content, ...seen, sourceLanguage: null };
		return { id: await submit(db, item, now), workId, seen };
	});
}

const opened = async (db: Db, actor: Actor, id: string, at = now) => {
	const item = await authorizeReview(db, actor, id);
	await claim(db, item, at);
	return item;
};

/** More moderators who know both languages. */
async function moderators(db: Db, world: World, count: number): Promise<Actor[]> {
	const actors: Actor[] = [];
	for (let i = 0; i < count; i++) {
		const id = newId();
		const name = `Moderadora ${i}`;
		const communityId = world.communities.flores;
		const languages = { language: 'es', reads: '["es","en"]' } as const;
		await db
			.insertInto('person')
			.values({
				id,
				kind: 'adult',
				communityId,
				name,
				foldedName: name,
				createdAt: now,
				...languages
			})
			.execute();
		const role = { role: 'moderator', scopeKind: 'community', scopeId: communityId } as const;
		await db
			.insertInto('role')
			.values({ id: newId(), personId: id, ...role, givenBy: null, fromAt: now })
			.execute();
		await db
			.insertInto('vetting')
			.values({
				id: newId(),
				personId: id,
				what: 'x',
				byPersonId: null,
				untilOn: '2027-01-01',
				at: now
			})
			.execute();
		actors.push(await actorOf(db, id, now));
	}
	return actors;
}

const outcomesOf = (settled: PromiseSettledResult<unknown>[]) => ({
	won: settled.filter((each) => each.status === 'fulfilled').length,
	reasons: new Set(
		settled.flatMap((each) => (each.status === 'rejected' ? [String(each.reason.message)] : []))
	)
});

test('opening claims for fifteen minutes, looking renews, and a stale claim can be taken', async () => {
	const { db, world, tomas } = await fresh();
	const [marta] = await moderators(db, world, 1);
	const { id } = await waiting(db, world);
	const item = await opened(db, tomas, id);
	const hers = await authorizeReview(db, marta!, id);
	await expect(claim(db, hers, now + 14 * minute)).rejects.toMatchObject({
		reason: 'claimed-by-other',
		detail: { by: 'Tomás Abrego' }
	});
	await renewClaim(db, item, now + 10 * minute);
	await expect(claim(db, hers, now + claimLasts)).rejects.toThrow('claimed-by-other');
	await claim(db, hers, now + 10 * minute + claimLasts);
	await expect(renewClaim(db, item, now + 30 * minute)).rejects.toThrow('claimed-by-other');
	expect(await standingOf(db, id)).toMatchObject({ by: 'Moderadora 0' });
});

test('letting go gives an item back at once', async () => {
	const { db, world, tomas } = await fresh();
	const [marta] = await moderators(db, world, 1);
	const { id } = await waiting(db, world);
	await letGo(db, await opened(db, tomas, id));
	await opened(db, marta!, id);
});

test('the first look at a child’s letter is noted, looking again is not', async () => {
	const { db, world, tomas } = await fresh();
	const { id, workId } = await waiting(db, world);
	await opened(db, tomas, id);
	await opened(db, tomas, id, now + minute);
	expect(await db.selectFrom('accessLog').selectAll().execute()).toMatchObject([
		{ personId: tomas.id, childId: idOf(world, 'Mateo'), what: 'review', subjectId: workId }
	]);
});

test('twenty open one item at once: one has it', async () => {
	const { db, world } = await fresh();
	const { id } = await waiting(db, world);
	const crowd = await moderators(db, world, 20);
	const items = await Promise.all(crowd.map((actor) => authorizeReview(db, actor, id)));
	const settled = await Promise.allSettled(items.map((item) => claim(db, item, now)));
	expect(outcomesOf(settled)).toEqual({
		won: 1,
		reasons: new Set(['conflict: claimed-by-other'])
	});
});

test('twenty approvals at once are one decision, and the others hear who was first', async () => {
	const { db, world } = await fresh();
	const { id, seen } = await waiting(db, world);
	const crowd = await moderators(db, world, 20);
	// Each opened it in turn, after the claim before had run out.
	const items = [];
	for (const [i, actor] of crowd.entries())
		items.push(await opened(db, actor, id, now + i * claimLasts));
	const late = now + 21 * claimLasts;
	const settled = await Promise.allSettled(
		items.map((item) => approve(db, item, { act: act(), ...seen }, late))
	);
	const { won, reasons } = outcomesOf(settled);
	expect(won).toBe(1);
	expect(settled.at(-1)?.status, 'the last who opened it').toBe('fulfilled');
	for (const reason of reasons) expect(reason).toMatch(/^conflict: (already-decided|not-claimed)$/);
	await expect(approve(db, items[0]!, { act: act(), ...seen }, late)).rejects.toMatchObject({
		reason: 'already-decided',
		detail: { by: 'Moderadora 19' }
	});
	expect(await db.selectFrom('decision').selectAll().execute()).toHaveLength(1);
});

test('one form sent twenty times is one decision', async () => {
	const { db, world, tomas } = await fresh();
	const { id, seen } = await waiting(db, world);
	const item = await opened(db, tomas, id);
	const form = { act: act(), ...seen };
	const ids = await Promise.all(Array.from({ length: 20 }, () => approve(db, item, form, now)));
	expect(new Set(ids).size).toBe(1);
	expect(await db.selectFrom('decision').selectAll().execute()).toHaveLength(1);
});

test('a decision about another text than the one in the line is refused', async () => {
	const { db, world, tomas } = await fresh();
	const { id, seen } = await waiting(db, world);
	const other = await waiting(db, world);
	const item = await opened(db, tomas, id);
	for (const wrong of [other.seen, { ...seen, sha256: other.seen.sha256.replace(/^./, 'x') }])
		await expect(approve(db, item, { act: act(), ...wrong }, now)).rejects.toThrow('text-changed');
	expect(await standingOf(db, id)).toMatchObject({ status: 'waiting' });
});

test('nobody decides about what they did not open, or what somebody else holds', async () => {
	const { db, world, tomas } = await fresh();
	const [marta] = await moderators(db, world, 1);
	const { id, seen } = await waiting(db, world);
	const unopened = await authorizeReview(db, marta!, id);
	await expect(approve(db, unopened, { act: act(), ...seen }, now)).rejects.toThrow('not-claimed');
	await opened(db, tomas, id);
	await expect(approve(db, unopened, { act: act(), ...seen }, now)).rejects.toThrow(
		'claimed-by-other'
	);
});

test('Tomás decides with his own claim, also when it ran out, and never with somebody else’s', async () => {
	const { db, world, tomas } = await fresh();
	const [marta] = await moderators(db, world, 1);
	const { id, seen } = await waiting(db, world);
	const his = await opened(db, tomas, id);
	const hers = await authorizeReview(db, marta!, id);
	const late = now + claimLasts + minute;
	// His claim ran out, but she never opened the letter.
	await expect(approve(db, hers, { act: act(), ...seen }, late)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'not-claimed'
	});
	await claim(db, hers, late);
	await expect(approve(db, his, { act: act(), ...seen }, late)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'claimed-by-other',
		detail: { by: 'Moderadora 0' }
	});
	const laterStill = late + claimLasts;
	await expect(approve(db, his, { act: act(), ...seen }, laterStill)).rejects.toThrow(
		'not-claimed'
	);
	await approve(db, hers, { act: act(), ...seen }, laterStill);
	expect(await db.selectFrom('decision').select('reviewerId').execute()).toEqual([
		{ reviewerId: marta!.id }
	]);
});

test('what was withdrawn while Tomás looked at it answers with a sentence, not a decision', async () => {
	const { db, world, tomas } = await fresh();
	const { id, workId, seen } = await waiting(db, world);
	const item = await opened(db, tomas, id);
	await db.transaction().execute((db) => withdrawSubmissionsOf(db, workId));
	await expect(approve(db, item, { act: act(), ...seen }, now)).rejects.toMatchObject({
		kind: 'conflict',
		reason: 'was-withdrawn'
	});
	await expect(renewClaim(db, item, now)).rejects.toThrow('was-withdrawn');
});

test('author and teacher are told the reason and the note, of the newest decision', async () => {
	const { db, world, tomas } = await fresh();
	const { id, workId, seen } = await waiting(db, world);
	expect(await lastDecisionOfWork(db, workId)).toBeUndefined();
	const note = 'Muy linda carta. ¿Le quitás el teléfono?';
	const form = { act: act(), ...seen, reason: 'contact-data', note } as const;
	await returnToAuthor(db, await opened(db, tomas, id), form, now);
	const again = await waiting(db, world, workId);
	expect(await lastDecisionOfWork(db, workId)).toEqual({
		outcome: 'return',
		reason: 'contact-data',
		note,
		at: now
	});
	await approve(db, await opened(db, tomas, again.id), { act: act(), ...again.seen }, now + 1);
	expect(await lastDecisionOfWork(db, workId)).toMatchObject({ outcome: 'approve', note: '' });
});

test('remarks about single parts reach the kind of work, and nobody else', async () => {
	const { db, world, tomas } = await fresh();
	const followed = vi.fn(async () => {});
	whenDecided('letter', followed);
	const { id, seen } = await waiting(db, world);
	const remarks = new Map([['2', 'Aquí falta algo.']]);
	const form = { act: act(), ...seen, reason: 'other', note: '', remarks } as const;
	await returnToAuthor(db, await opened(db, tomas, id), form, now);
	expect(followed).toHaveBeenCalledExactlyOnceWith(
		expect.anything(),
		expect.objectContaining({ remarks })
	);
	whenDecided('letter', nothing);
});
