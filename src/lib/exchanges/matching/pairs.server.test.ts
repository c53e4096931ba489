import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { authorizeExchange, close } from '../agreement/exchanges.server.ts';
import { authorizeClass } from '../classes.server.ts';
import type { Reason, Side, Warning, WhyUneven } from '../matching.ts';
import { leave } from '../roster/roster.server.ts';
import { addWish } from '../roster/wishes.server.ts';
import { addPair, endPair, fixPair, saveMatching } from './pairs.server.ts';
import { proposeMatching, type MayWrite } from './proposal.server.ts';
import { livePairs } from './queries.server.ts';
import { mayReadWarning, readReason, reasonWords, warningWords } from './reason.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;
const everybody: MayWrite = async (_db, ids) => new Set(ids);
const anew = { seed: '1', keep: 'fixed' as const, most: 3 };

async function as(db: Db, personId: string) {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('nobody');
	return actor;
}

async function school() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const delmy = await as(db, world.adults.delmy);
	const of = await authorizeExchange(db, delmy, 'match', world.exchangeId);
	const children = (name: string) => idOf(world, name);
	return { db, world, delmy, of, id: children };
}

test('a saved matching gives every child somebody, keeps what goes on and deletes nothing', async () => {
	const { db, world, of } = await school();
	const before = await livePairs(db, world.exchangeId);
	const [goesOn] = before;
	await fixPair(db, of, { act: act(), pair: goesOn!.id, fixed: true }, now);
	const { seen, matching } = await proposeMatching(db, of, anew, everybody);
	const form = { act: act(), ...anew, seen };
	await saveMatching(db, of, form, everybody, now + 1);
	await saveMatching(db, of, form, everybody, now + 2);
	const live = await livePairs(db, world.exchangeId);
	expect(new Set(live.map((pair) => pair.childA)).size).toBe(24);
	expect(new Set(live.map((pair) => pair.childB)).size).toBe(9);
	expect(live).toHaveLength(matching.pairs.length);
	const stayed = before.filter((old) => live.some((pair) => pair.id === old.id));
	expect(stayed.map((pair) => pair.id)).toContain(goesOn!.id);
	const all = await db.selectFrom('pair').select('id').execute();
	expect(all).toHaveLength(before.length + live.length - stayed.length);
	expect(live.filter((pair) => !readReason(pair.reason))).toEqual([]);
	const exchange = await db.selectFrom('exchange').selectAll().executeTakeFirstOrThrow();
	expect(exchange).toMatchObject({ matchingSeed: '1', mostPerChild: 3 });
});

test('each teacher reads from her side, in her language, why Mateo writes with three', async () => {
	const { db, world, id } = await school();
	const pair = (await livePairs(db, world.exchangeId)).find(
		({ childA, childB }) => childA === id('Ana') && childB === id('Mateo')
	);
	const classes = { a: 'Room 12', b: 'Aula multigrado' };
	const read = (locale: Locale, side: Side | null) =>
		reasonWords(tFor(locale), readReason(pair?.reason ?? 'null')!, {
			side,
			wishes: [],
			classes,
			nameOf: () => 'Mateo'
		});
	expect(read('es', 'b')).toEqual({
		because:
			'Cuando se armaron las parejas había 24 estudiantes allá y 9 aquí; por eso Mateo se escribe con tres.',
		fit: 'Del mismo grado: 4.º grado.'
	});
	expect(read('en', 'a')).toEqual({
		because:
			'When the pairs were made, there were 24 children here and 9 there, so Mateo writes with three.',
		fit: 'Both are in Grade 4.'
	});
	expect(read('en', null).because).toBe(
		'Room 12 has 24 children and Aula multigrado has 9, so Mateo writes with three.'
	);
});

test('the same rosters and seed propose the same pairs', async () => {
	const { db, of } = await school();
	const once = await proposeMatching(db, of, anew, everybody);
	const twice = await proposeMatching(db, of, anew, everybody);
	expect(twice.seen).toBe(once.seen);
	expect((await proposeMatching(db, of, { ...anew, seed: '2' }, everybody)).seen).not.toBe(
		once.seen
	);
});

test('when a child left after the proposal, nothing is saved', async () => {
	const { db, world, delmy, of, id } = await school();
	const { seen } = await proposeMatching(db, of, anew, everybody);
	const klass = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	await leave(db, klass, id('Wilber'), { act: act() }, now);
	const before = await livePairs(db, world.exchangeId);
	await expect(
		saveMatching(db, of, { act: act(), ...anew, seen }, everybody, now)
	).rejects.toMatchObject({ kind: 'conflict', reason: 'matching-changed' });
	expect(await livePairs(db, world.exchangeId)).toEqual(before);
});

test('those who were left alone are matched again while all others keep theirs', async () => {
	const { db, world, delmy, of, id } = await school();
	const klass = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	await leave(db, klass, id('Wilber'), { act: act() }, now);
	const before = await livePairs(db, world.exchangeId);
	const wanted = { seed: '1', keep: 'all' as const, most: 4 };
	const { seen } = await proposeMatching(db, of, wanted, everybody);
	await saveMatching(db, of, { act: act(), ...wanted, seen }, everybody, now);
	const live = await livePairs(db, world.exchangeId);
	expect(before.every((old) => live.some((pair) => pair.id === old.id))).toBe(true);
	expect(new Set(live.map((pair) => pair.childA)).size).toBe(24);
});

test('a pair made by hand stays, one that is let go may change, and an ended one is over', async () => {
	const { db, world, of, id } = await school();
	const hand = { childA: id('Ana'), childB: id('Chepito') };
	const pair = await addPair(db, of, { act: act(), ...hand }, now);
	await expect(addPair(db, of, { act: act(), ...hand }, now)).rejects.toMatchObject({
		reason: 'pair-exists'
	});
	const { matching } = await proposeMatching(db, of, anew, everybody);
	expect(matching.pairs).toContainEqual(
		expect.objectContaining({ a: hand.childA, b: hand.childB, fixed: true })
	);
	await fixPair(db, of, { act: act(), pair, fixed: false }, now);
	await endPair(db, of, { act: act(), pair }, now);
	await expect(endPair(db, of, { act: act(), pair }, now)).rejects.toMatchObject({
		reason: 'pair-over'
	});
	expect((await livePairs(db, world.exchangeId)).some((live) => live.id === pair)).toBe(false);
});

test('only children of the two classes are paired, each on their side', async () => {
	const { db, of, id } = await school();
	for (const wrong of [
		{ childA: id('Mateo'), childB: id('Ana') },
		{ childA: id('Ana'), childB: id('Leo') }
	])
		await expect(addPair(db, of, { act: act(), ...wrong }, now)).rejects.toMatchObject({
			kind: 'not-found'
		});
});

test('a child without a live permission is nobody’s only correspondent', async () => {
	const { db, of, id } = await school();
	const notMateo: MayWrite = async (_db, ids) =>
		new Set(ids.filter((child) => child !== id('Mateo')));
	const { matching } = await proposeMatching(db, of, anew, notMateo);
	for (const { a } of matching.pairs.filter(({ b }) => b === id('Mateo')))
		expect(
			matching.pairs.filter((pair) => pair.a === a).length > 1 ||
				matching.classLetters.some(({ child }) => child === a)
		).toBe(true);
	expect(matching.warnings).toContainEqual(
		expect.objectContaining({ kind: 'without-permission', child: id('Mateo') })
	);
});

test('the teacher of the other class reads neither wishes nor permissions', async () => {
	const { db, world, delmy, of, id } = await school();
	const klass = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	const wish = { childA: id('Kevin'), childB: id('Yesenia') };
	await addWish(db, klass, { act: act(), kind: 'apart', ...wish }, now);
	for (const child of ['Kevin', 'Yesenia'])
		await addPair(db, of, { act: act(), childA: id('Ana'), childB: id(child) }, now).catch(
			() => undefined
		);
	const noKevin: MayWrite = async (_db, ids) =>
		new Set(ids.filter((child) => child !== id('Kevin')));
	const { matching, rosters } = await proposeMatching(db, of, anew, noKevin);
	const sideOf = (child: string) =>
		rosters.a.some((entry) => entry.childId === child) ? ('a' as const) : ('b' as const);
	const readBy = (sides: Side[], wishes: Side[]) =>
		matching.warnings.filter((one) => mayReadWarning(one, { sides, wishes }, sideOf));
	const hers = readBy(['b'], ['b']);
	const lauras = readBy(['a'], ['a']);
	const sofias = readBy(['a', 'b'], []);
	expect(hers.map((one) => one.kind)).toContain('without-permission');
	expect(hers.map((one) => one.kind)).toContain('apart-broken');
	expect(JSON.stringify(lauras)).not.toContain(id('Kevin'));
	expect(sofias.map((one) => one.kind)).toContain('without-permission');
	expect(sofias.map((one) => one.kind)).not.toContain('apart-broken');
});

test('that two of Laura’s children write to one child for a wish is read by her alone', async () => {
	const { db, world, of } = await school();
	const laura = await as(db, world.adults.laura);
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	// Two whom the lots have not brought together; a pair that goes on would keep its older reason.
	await db.updateTable('pair').set({ endedAt: now }).execute();
	const { pairs } = (await proposeMatching(db, of, anew, everybody)).matching;
	const [first, second] = [pairs[0]!, pairs.find(({ b }) => b !== pairs[0]!.b)!];
	const together = { childA: first.a, childB: second.a };
	await addWish(db, klass, { act: act(), kind: 'together', ...together }, now);
	const { seen } = await proposeMatching(db, of, anew, everybody);
	await saveMatching(db, of, { act: act(), ...anew, seen }, everybody, now);
	const reasons = (await livePairs(db, world.exchangeId)).map((pair) => readReason(pair.reason)!);
	const wished = reasons.find((reason) => reason.kind === 'wish')!;
	const other = reasons.find((reason) => reason.kind === 'counts')!;
	const because = (reason: Reason, side: Side | null, wishes: Side[]) =>
		reasonWords(tFor('es'), reason, {
			side,
			wishes,
			classes: { a: 'Room 12', b: 'Aula multigrado' },
			nameOf: () => 'Mateo'
		}).because?.replace(/ (dos|tres)\.$/, '');
	const aWish = tFor('es')('exchanges:matching.reason.wish');
	expect(because(wished, 'a', ['a'])).toBe(aWish);
	expect(because(wished, null, ['a', 'b'])).toBe(aWish);
	// Delmy and the coordinator read what stands beside the pairs that nobody asked for.
	expect(because(wished, 'b', ['b'])).toBe(because(other, 'b', ['b']));
	expect(because(wished, null, [])).toBe(because(other, null, []));
	// A pair that was stored before, without its other reason.
	const { fit } = wished;
	expect(because({ kind: 'wish', side: 'a', fit }, 'b', ['b'])).toBeUndefined();
});

test('a warning gives away no wish to those who may not know of it', () => {
	const words = (warning: Warning, wishes: Side[]) =>
		warningWords(tFor('en'), warning, { nameOf: () => 'Leo', wishes }, 'en');
	const alone = { kind: 'class-letter', side: 'a', child: 'leo', because: 'apart' } as const;
	expect(words(alone, ['a'])).toContain('a wish');
	expect(words(alone, [])).toBe(
		'Leo needs class letters: nobody on the other side is free for this child.'
	);
	const uneven = (because: WhyUneven[]): Warning => ({
		kind: 'uneven',
		side: 'b',
		least: 1,
		most: 3,
		because,
		wishesOf: ['a']
	});
	expect(words(uneven(['fixed', 'wishes']), ['a'])).toContain('wishes');
	expect(words(uneven(['fixed', 'wishes']), ['b'])).toBe(
		'Some children have 1 and others 3 correspondents, because of pairs made by hand.'
	);
	expect(words(uneven(['wishes']), ['b'])).toBe(
		'Some children have 1 and others 3 correspondents.'
	);
});

test('a closed exchange is not matched, even by a page that was open before', async () => {
	const { db, world, delmy, of } = await school();
	const { seen } = await proposeMatching(db, of, anew, everybody);
	await close(
		db,
		await authorizeExchange(db, delmy, 'close', world.exchangeId),
		{ act: act() },
		now
	);
	await expect(
		saveMatching(db, of, { act: act(), ...anew, seen }, everybody, now)
	).rejects.toMatchObject({ reason: 'exchange-moved-on' });
});
