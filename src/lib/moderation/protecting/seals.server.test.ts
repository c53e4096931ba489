import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { loadActor, wire } from '#lib/wiring.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import { coverWords, covering } from '#tests/support/covering.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addNeighbours } from '#tests/support/neighbours.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { openingsOf, sealsFor } from './seal-queries.server.ts';
import { authorizeSeal, openSeal } from './seals.server.ts';

wire();
const now = Date.UTC(2026, 10, 20, 15);
const text = 'Querida Ana:\nVivo en Los Naranjos, frente a la cancha. ¿Y allá?\nMateo';

/** Tomás covered where Mateo of Las Flores lives. */
async function covered() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const letterId = await steps.write('Mateo', 'Ana', text);
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	const asked = covering('Los Naranjos, frente a la cancha');
	await coverWords(db, steps, letterId, { by: world.adults.tomas, asked }, now);
	const as = (personId: string) => actorOf(db, personId, now + minute);
	return { db, world, steps, letterId, as };
}

const because = (reason = 'Su mamá pide leer la carta entera.') => ({ act: act(), reason });

test('Blanca, who is named first for Las Flores, opens the original: who, when and why stay', async () => {
	const { db, world, letterId, as } = await covered();
	const { blanca, ruth } = world.adults;
	const { seals } = await sealsFor(db, await as(blanca));
	expect(seals).toMatchObject([
		{ workId: letterId, name: 'Mateo', reason: 'findable', at: now, times: 0 }
	]);
	expect(JSON.stringify(seals)).not.toContain('Naranjos');
	const sealed = await authorizeSeal(db, await as(blanca), letterId);
	expect(await openSeal(db, sealed, because(), now + minute)).toMatchObject([
		{ kind: 'letter', text, language: 'es' }
	]);
	const openings = [
		{ name: 'Blanca Rivas', at: now + minute, reason: 'Su mamá pide leer la carta entera.' }
	];
	expect(await openingsOf(db, letterId)).toMatchObject(openings);
	expect((await sealsFor(db, await as(ruth))).seals).toMatchObject([{ times: 1 }]);
	const { actorId, verb, detail } = await db
		.selectFrom('audit')
		.selectAll()
		.where('subjectId', '=', letterId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	expect({ actorId, verb }).toEqual({ actorId: blanca, verb: 'letter.seal-opened' });
	expect(detail).not.toMatch(/mamá|Naranjos/);
	expect(
		await db
			.selectFrom('accessLog')
			.select(['personId', 'childId', 'subjectId'])
			.where('what', '=', 'seal')
			.execute()
	).toEqual([{ personId: blanca, childId: idOf(world, 'Mateo'), subjectId: letterId }]);
});

test('Ruth, who is named second, opens it too, and each opening needs a form of its own', async () => {
	const { db, world, letterId, as } = await covered();
	const sealed = await authorizeSeal(db, await as(world.adults.ruth), letterId);
	const form = because();
	await openSeal(db, sealed, form, now);
	await expect(openSeal(db, sealed, form, now)).rejects.toThrow('seal-closed-again');
	expect(await openingsOf(db, letterId)).toHaveLength(1);
	await openSeal(db, sealed, because('Otra vez, con la directora.'), now + minute);
	expect((await openingsOf(db, letterId)).map(({ reason }) => reason)).toEqual([
		'Otra vez, con la directora.',
		'Su mamá pide leer la carta entera.'
	]);
});

test('nobody else learns that there is a seal: no moderator, no coordinator, no teacher, not its author', async () => {
	const { db, world, letterId, as } = await covered();
	const { adults } = world;
	const others = [
		await addSecondReviewer(db, world, now - day),
		...[adults.tomas, adults.sofia, adults.delmy, adults.laura, adults.carmen, adults.ines],
		...[idOf(world, 'Mateo'), idOf(world, 'Ana')]
	];
	for (const personId of others) {
		const actor = await as(personId);
		await expect(authorizeSeal(db, actor, letterId)).rejects.toThrow('not-found');
		expect((await sealsFor(db, actor)).seals).toEqual([]);
	}
});

test('a person who is named for another community alone opens nothing of Las Flores', async () => {
	const { db, world, letterId, as } = await covered();
	const { ruth } = world.adults;
	await db
		.deleteFrom('safeguardLead')
		.where('personId', '=', ruth)
		.where('communityId', '=', world.communities.flores)
		.execute();
	expect((await as(ruth)).leads).toEqual([world.communities.cambridge]);
	await expect(authorizeSeal(db, await as(ruth), letterId)).rejects.toThrow('not-found');
	expect((await sealsFor(db, await as(ruth))).seals).toEqual([]);
	const { farCoordinator } = await addNeighbours(db, world, now);
	await expect(authorizeSeal(db, await as(farCoordinator), letterId)).rejects.toThrow('not-found');
});

test('when nobody vouches for Blanca any more, she opens nothing', async () => {
	const { db, world, letterId, as } = await covered();
	const { blanca } = world.adults;
	await db.updateTable('vetting').set({ revokedAt: now }).where('personId', '=', blanca).execute();
	await expect(authorizeSeal(db, await as(blanca), letterId)).rejects.toThrow('not-found');
});

test('a letter of which nothing is sealed cannot be opened, nor one that two people look after', async () => {
	const { db, world, steps, as } = await covered();
	const other = await steps.write('Ximena', 'Leo', 'Hola Leo');
	await steps.sendToTeacher(other);
	const { revisionId } = await db
		.selectFrom('letter')
		.select('revisionId')
		.where('id', '=', other)
		.executeTakeFirstOrThrow();
	const seal = { workId: other, why: 'safeguard' as const, at: now };
	const blanca = await as(world.adults.blanca);
	await expect(authorizeSeal(db, blanca, other)).rejects.toThrow('not-found');
	await db
		.insertInto('seal')
		.values({ ...seal, revisionId: revisionId ?? '' })
		.execute();
	await expect(authorizeSeal(db, blanca, other)).rejects.toThrow('not-found');
});

test('what was opened cannot be made unsaid', async () => {
	const { db, world, letterId, as } = await covered();
	const sealed = await authorizeSeal(db, await as(world.adults.blanca), letterId);
	await openSeal(db, sealed, because(), now);
	for (const statement of ['delete from seal_opening', `update seal_opening set reason = 'x'`])
		await expect(sql.raw(statement).execute(db), statement).rejects.toThrow();
	expect(await loadActor(db, world.adults.blanca, now)).not.toBeNull();
});

test('of many sealed letters each stands once, on one page or the next', async () => {
	const { db, world, as } = await covered();
	const steps = stepsOf(db, world, now);
	const asked = covering('Los Naranjos');
	for (let i = 1; i < 28; i++) {
		const id = await steps.write('Mateo', 'Ana', `Vivo en Los Naranjos, carta ${i}`);
		await steps.sendToTeacher(id);
		await steps.passOnByTeacher(id);
		await coverWords(db, steps, id, { by: world.adults.tomas, asked }, now + (i >> 1));
	}
	const blanca = await as(world.adults.blanca);
	const first = await sealsFor(db, blanca);
	const second = await sealsFor(db, blanca, first.before ?? undefined);
	expect([first.seals.length, second.seals.length, second.before]).toEqual([25, 3, null]);
	const all = [...first.seals, ...second.seals];
	expect(new Set(all.map(({ workId }) => workId)).size).toBe(28);
	expect(all.map(({ at }) => Number(at))).toEqual(
		all.map(({ at }) => Number(at)).sort((a, b) => b - a)
	);
});
