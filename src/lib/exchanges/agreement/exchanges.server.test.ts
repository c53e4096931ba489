import { expect, test } from 'vitest';
import { loadActor, wire } from '#lib/wiring.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { day } from '#lib/platform/clock.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeClass } from '../classes.server.ts';
import {
	accept,
	agree,
	authorizeExchange,
	close,
	decline,
	open,
	propose
} from './exchanges.server.ts';
import { addNorm, changeNorm, removeNorm } from './norms.server.ts';
import { firstNorms } from './norms.ts';
import { emptyRosters } from './standing.ts';
import { exchangesOfClass, hashOfNorms, normsOf, viewOfExchange } from './queries.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const today = '2026-11-20';
const act = () => `test:${newId()}`;
const form = () => ({ act: act() });

async function as(db: Db, personId: string) {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('nobody');
	return actor;
}

/** The cast, with a second season in which Laura asks Profe Delmy's class. */
async function proposed() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const season = newId();
	await db
		.insertInto('season')
		.values({ id: season, name: 'Siembra', fromOn: '2027-02-01', untilOn: '2027-06-20' })
		.execute();
	const laura = await as(db, world.adults.laura);
	const delmy = await as(db, world.adults.delmy);
	const sofia = await as(db, world.adults.sofia);
	const of = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const wish = { classB: world.classes.flores, season };
	const id = await propose(db, of, { ...form(), ...wish }, now);
	const norms = async () => hashOfNorms(await normsOf(db, id));
	return { db, world, season, laura, delmy, sofia, of, wish, id, norms };
}

test('Laura proposes, Profe Delmy accepts, both agree, Sofía opens', async () => {
	const { db, world, laura, delmy, sofia, id, norms } = await proposed();
	expect(await normsOf(db, id)).toHaveLength(firstNorms.length);
	const told = await db.selectFrom('notification').select(['personId', 'kind']).execute();
	expect(told).toEqual([{ personId: delmy.id, kind: 'exchange-proposed' }]);

	await accept(db, await authorizeExchange(db, delmy, 'answer', id), form(), now);
	const mayOpen = await authorizeExchange(db, sofia, 'open', id);
	await expect(open(db, mayOpen, form(), now)).rejects.toMatchObject({
		reason: 'norms-not-confirmed'
	});
	for (const teacher of [laura, delmy])
		await agree(
			db,
			await authorizeExchange(db, teacher, 'agree', id),
			{ ...form(), norms: await norms() },
			now
		);
	const heard = db.selectFrom('notification').select('personId').distinct();
	expect(await heard.where('kind', '=', 'exchange-proposed').execute()).toEqual(
		told.map(({ personId }) => ({ personId }))
	);
	expect(await heard.where('kind', '=', 'exchange-agreed').execute()).toEqual([
		{ personId: sofia.id }
	]);
	await open(db, mayOpen, form(), now);
	expect(await viewOfExchange(db, id, today)).toMatchObject({
		status: 'open',
		a: { teachers: ['Laura Rivera'], children: 24 },
		b: { teachers: ['Profe Delmy'], children: 9 }
	});
	expect(await exchangesOfClass(db, world.classes.flores, today)).toHaveLength(2);
	const verbs = await db.selectFrom('audit').select('verb').execute();
	expect(verbs.map((row) => row.verb)).toEqual([
		'exchange.proposed',
		'exchange.accepted',
		'exchange.agreed',
		'exchange.agreed',
		'exchange.opened'
	]);
});

test('who proposed does not answer, and a teacher does not open', async () => {
	const { db, world, laura, delmy, id } = await proposed();
	const refused = { kind: 'not-found' };
	await expect(authorizeExchange(db, laura, 'answer', id)).rejects.toMatchObject(refused);
	await expect(authorizeExchange(db, delmy, 'open', id)).rejects.toMatchObject(refused);
	for (const other of [world.adults.tomas, world.adults.carmen])
		await expect(authorizeExchange(db, await as(db, other), 'see', id)).rejects.toMatchObject(
			refused
		);
});

test('nobody is matched before the exchange is open', async () => {
	const { db, delmy, sofia, id } = await proposed();
	for (const actor of [delmy, sofia])
		await expect(authorizeExchange(db, actor, 'match', id)).rejects.toMatchObject({
			kind: 'not-found'
		});
});

test('the same two classes have one exchange a season, whoever asks', async () => {
	const { db, world, delmy, of, wish, season } = await proposed();
	await expect(propose(db, of, { ...form(), ...wish }, now)).rejects.toMatchObject({
		reason: 'exchange-exists'
	});
	const back = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	await expect(
		propose(db, back, { ...form(), season, classB: world.classes.cambridge }, now)
	).rejects.toMatchObject({ reason: 'exchange-exists' });
});

test('a season that is over and a class of one’s own community are refused', async () => {
	const { db, world, of, wish } = await proposed();
	await expect(propose(db, of, { ...form(), ...wish }, now + 900 * day)).rejects.toMatchObject({
		reason: 'season-over'
	});
	await expect(
		propose(db, of, { ...form(), ...wish, classB: world.classes.cambridge }, now)
	).rejects.toMatchObject({ kind: 'not-found' });
});

test('changed norms are agreed on anew, and nobody agrees to words that they did not see', async () => {
	const { db, laura, delmy, id, norms } = await proposed();
	await accept(db, await authorizeExchange(db, delmy, 'answer', id), form(), now);
	const hers = await authorizeExchange(db, laura, 'agree', id);
	const seen = await norms();
	await agree(db, hers, { ...form(), norms: seen }, now);
	const words = { textEs: 'Escribimos con lápiz.', textEn: 'We write with a pencil.' };
	const norm = await addNorm(db, hers, { ...form(), ...words }, now);
	const theirs = await authorizeExchange(db, delmy, 'agree', id);
	await expect(agree(db, theirs, { ...form(), norms: seen }, now)).rejects.toMatchObject({
		reason: 'norms-changed'
	});
	expect((await viewOfExchange(db, id, today))?.a.agreedAt).toBeNull();
	await changeNorm(db, theirs, { ...form(), id: norm, ...words, textEs: 'A lápiz.' }, now);
	await removeNorm(db, theirs, { ...form(), norm }, now);
	expect(await norms()).toBe(seen);
});

test('after an answer there is no second one', async () => {
	const { db, delmy, id } = await proposed();
	const hers = await authorizeExchange(db, delmy, 'answer', id);
	await decline(db, hers, form(), now);
	await expect(accept(db, hers, form(), now)).rejects.toMatchObject({
		reason: 'exchange-moved-on'
	});
});

test('a teacher closes an open exchange, and its norms stand', async () => {
	const { db, world } = await proposed();
	const delmy = await as(db, world.adults.delmy);
	const agreeing = await authorizeExchange(db, delmy, 'agree', world.exchangeId);
	await expect(
		addNorm(db, agreeing, { ...form(), textEs: 'Más', textEn: 'More' }, now)
	).rejects.toMatchObject({ reason: 'norms-stand' });
	await close(db, await authorizeExchange(db, delmy, 'close', world.exchangeId), form(), now);
	await expect(authorizeExchange(db, delmy, 'match', world.exchangeId)).rejects.toMatchObject({
		kind: 'not-found'
	});
});

test('Sofía is told that a class has nobody on its roster, and may open all the same', async () => {
	const { db, world, laura, delmy, sofia, id, norms } = await proposed();
	await accept(db, await authorizeExchange(db, delmy, 'answer', id), form(), now);
	for (const teacher of [laura, delmy]) {
		const of = await authorizeExchange(db, teacher, 'agree', id);
		await agree(db, of, { ...form(), norms: await norms() }, now);
	}
	const told = async () => {
		const exchange = await viewOfExchange(db, id, today);
		return exchange && emptyRosters(exchange);
	};
	expect(await told()).toEqual([]);
	await db
		.updateTable('enrolment')
		.set({ leftAt: now })
		.where('classId', '=', world.classes.flores)
		.execute();
	const exchange = await viewOfExchange(db, id, today);
	expect(await told()).toEqual([exchange?.b.name]);
	await open(db, await authorizeExchange(db, sofia, 'open', id), form(), now);
	expect((await viewOfExchange(db, id, today))?.status).toBe('open');
});
