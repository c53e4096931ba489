import { expect, test } from 'vitest';
import { loadActor } from '#lib/wiring.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import type { Source, Use } from './consent.ts';
import { isHeldForConsent } from './held.server.ts';
import { answersIn, type Said } from './forms.ts';
import { childrenWith, childrenWithLive } from './live.server.ts';
import { familiesSaid, ledgerOf, standingOf, usualEnd } from './queries.server.ts';
import { recordMeeting } from './record.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const until = '2026-12-18';
const act = () => `test:${newId()}`;

async function as(db: Db, personId: string) {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('nobody');
	return actor;
}

async function school() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const delmy = await as(db, world.adults.delmy);
	const of = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	const say = (said: Said[], at = now, source: Source = 'family') =>
		recordMeeting(
			db,
			of,
			{
				act: act(),
				source,
				how: 'meeting',
				saidBy: source === 'child' ? 'child' : 'family',
				until: source === 'child' ? '' : until,
				// In the cast's class every family said yes for longer.
				shorten: true,
				said
			},
			at
		);
	const stands = async (name: string, use: Use) =>
		(await standingOf(db, [idOf(world, name)])).get(`${idOf(world, name)} ${use}`);
	const about = (name: string, use: Use, answer: 'yes' | 'no'): Said => ({
		childId: idOf(world, name),
		use,
		answer
	});
	return { db, world, of, say, stands, about };
}

test('Profe Delmy records a whole meeting at once', async () => {
	const { db, world, say, stands, about } = await school();
	const said = ['Mateo', 'Ximena', 'Kevin'].map((name) => about(name, 'photo', 'yes'));
	expect(await say([...said, about('Mateo', 'letter', 'no')])).toBe(4);
	expect(await stands('Mateo', 'photo')).toEqual({ answer: 'yes', untilOn: until });
	expect(await stands('Mateo', 'letter')).toEqual({ answer: 'no', untilOn: null });
	expect(await stands('Yesenia', 'photo')).toBeUndefined();
	expect(await isHeldForConsent(db, idOf(world, 'Mateo'), now)).toBe(true);
	const audit = await db.selectFrom('audit').selectAll().execute();
	expect(audit).toHaveLength(4);
	expect(JSON.stringify(audit)).not.toContain('Mateo');
});

test('the no of a child wins over the yes of the family, and the other way round', async () => {
	const { say, stands, about } = await school();
	await say([about('Kevin', 'letter', 'no')], now, 'child');
	expect((await stands('Kevin', 'letter'))?.answer).toBe('no');
	await say([about('Kevin', 'letter', 'yes')], now + 1);
	expect((await stands('Kevin', 'letter'))?.answer).toBe('no');
	await say([about('Kevin', 'letter', 'yes')], now + 2, 'child');
	expect(await stands('Kevin', 'letter')).toEqual({ answer: 'yes', untilOn: until });
	await say([about('Kevin', 'letter', 'no')], now + 3);
	expect((await stands('Kevin', 'letter'))?.answer).toBe('no');
});

test('of a yes of the family and a no of the child at the same time the no stands', async () => {
	const { say, stands, about } = await school();
	const uses = ['photo', 'album', 'exhibition', 'anthology', 'public-web'] as const;
	for (const use of uses) {
		await Promise.all([
			say([about('Kevin', use, 'no')], now, 'child'),
			say([about('Kevin', use, 'yes')], now)
		]);
		expect((await stands('Kevin', use))?.answer, use).toBe('no');
	}
});

test('a child who wants to is not enough without the family', async () => {
	const { say, stands, about } = await school();
	await say([about('Ximena', 'album', 'yes')], now, 'child');
	expect(await stands('Ximena', 'album')).toBeUndefined();
});

test('what has ended means no, and until includes its day', async () => {
	const { db, world, say, about } = await school();
	await say([about('Mateo', 'photo', 'yes')]);
	const ids = [idOf(world, 'Mateo'), idOf(world, 'Ximena')];
	expect(await childrenWithLive(db, 'photo', ids, until)).toEqual(new Set([ids[0]]));
	expect(await childrenWithLive(db, 'photo', ids, '2026-12-19')).toEqual(new Set());
	const { cambridge, flores } = world.classes;
	expect(await childrenWith(db, 'photo', [cambridge, flores], until)).toBe(1);
	expect(await childrenWith(db, 'photo', [cambridge], until)).toBe(0);
	expect(await childrenWith(db, 'photo', [flores], '2026-12-19')).toBe(0);
	expect(await isHeldForConsent(db, idOf(world, 'Mateo'), now + 900 * day)).toBe(true);
});

test('the ledger only grows, and says who wrote each line', async () => {
	const { db, world, say, about } = await school();
	await say([about('Mateo', 'letter', 'no')], now + 1);
	await say([about('Mateo', 'letter', 'yes')], now + 2);
	const ledger = await ledgerOf(db, idOf(world, 'Mateo'));
	expect(ledger.map((line) => line.answer)).toEqual(['yes', 'no', 'yes']);
	expect(new Set(ledger.map((line) => line.recordedBy))).toEqual(new Set(['Profe Delmy']));
	await expect(db.updateTable('consent').set({ answer: 'yes' }).execute()).rejects.toThrow();
});

test('one answer about a child of another class, and nothing is written', async () => {
	const { db, say, stands, about } = await school();
	const before = await db.selectFrom('consent').select('id').execute();
	await expect(
		say([about('Mateo', 'photo', 'yes'), about('Ana', 'photo', 'yes')])
	).rejects.toMatchObject({ kind: 'not-found' });
	expect(await stands('Mateo', 'photo')).toBeUndefined();
	expect(await db.selectFrom('consent').select('id').execute()).toHaveLength(before.length);
});

test('neither the other teacher nor a coordinator records what families said', async () => {
	const { db, world } = await school();
	for (const who of [world.adults.laura, world.adults.sofia])
		await expect(
			authorizeClass(db, await as(db, who), 'teach', world.classes.flores)
		).rejects.toMatchObject({ kind: 'not-found' });
});

test('a yes needs a last day that is not over; a no does not', async () => {
	const { db, of, about } = await school();
	const meeting = { act: act(), source: 'family', how: 'paper', saidBy: 'mother' } as const;
	for (const wrong of ['', '2026-11-19'])
		await expect(
			recordMeeting(
				db,
				of,
				{ ...meeting, until: wrong, said: [about('Mateo', 'photo', 'yes')] },
				now
			)
		).rejects.toMatchObject({ kind: 'invalid' });
	const no = { ...meeting, until: '', said: [about('Mateo', 'photo', 'no')] };
	expect(await recordMeeting(db, of, no, now)).toBe(1);
	expect(await recordMeeting(db, of, no, now)).toBe(1);
});

test('the usual end is that of the season', async () => {
	const { db, world } = await school();
	const season = await db.selectFrom('season').select('untilOn').executeTakeFirstOrThrow();
	expect(await usualEnd(db, world.classes.flores, '2026-11-20')).toBe(season.untilOn);
});

test('what is left as it is follows the answer for all the others, and made-up fields are nothing', () => {
	const [mateo, ximena] = [newId(), newId()];
	const form = new FormData();
	form.set(`answer.${mateo}.letter`, '');
	form.set(`answer.${ximena}.letter`, 'no');
	form.set(`answer.${mateo}.photo`, '');
	form.set(`answer.${mateo}.wishes`, 'yes');
	form.set(`answer.__proto__.letter`, 'yes');
	form.set('all.letter', 'yes');
	expect(answersIn(form)).toEqual([
		{ childId: mateo, use: 'letter', answer: 'yes' },
		{ childId: ximena, use: 'letter', answer: 'no' }
	]);
});

test('a yes of the whole class leaves the longer yes of one family as it stands, unless asked', async () => {
	const { db, world, of, stands, about } = await school();
	const say = (said: Said[], until: string, shorten = false) =>
		recordMeeting(
			db,
			of,
			{ act: act(), source: 'family', how: 'meeting', saidBy: 'family', until, shorten, said },
			now
		);
	const yes = (names: string[]) => names.map((name) => about(name, 'album', 'yes'));
	const longer = '2031-06-23';
	await say(yes(['Mateo']), longer);
	const both = ['Mateo', 'Ximena'];
	expect(await say(yes(both), until), 'Ximena’s alone is written').toBe(1);
	expect(await stands('Mateo', 'album')).toEqual({ answer: 'yes', untilOn: longer });
	expect(await stands('Ximena', 'album')).toEqual({ answer: 'yes', untilOn: until });
	const ledger = await ledgerOf(db, idOf(world, 'Mateo'));
	expect(ledger.filter(({ use }) => use === 'album')).toHaveLength(1);
	expect(await say(yes(both), until, true)).toBe(2);
	expect(await stands('Mateo', 'album')).toEqual({ answer: 'yes', untilOn: until });
});

test('a no ends the longest yes at once, and the child’s own no leaves the family’s yes for later', async () => {
	const { db, world, of, stands, about } = await school();
	const meeting = { source: 'family', how: 'meeting', saidBy: 'family' } as const;
	const longer = { ...meeting, until: '2031-06-23', said: [about('Mateo', 'album', 'yes')] };
	await recordMeeting(db, of, { ...longer, act: act() }, now);
	const assent = { source: 'child', how: 'in-person', saidBy: 'child', until: '' } as const;
	const unwilling = { ...assent, act: act(), said: [about('Mateo', 'album', 'no')] };
	await recordMeeting(db, of, unwilling, now + 1);
	const again = { ...longer, act: act(), until };
	expect(await recordMeeting(db, of, again, now + 2), 'the family’s yes stands').toBe(0);
	expect((await stands('Mateo', 'album'))?.answer).toBe('no');
	const no = { ...meeting, act: act(), until: '', said: [about('Mateo', 'album', 'no')] };
	expect(await recordMeeting(db, of, no, now + 3)).toBe(1);
	const mateo = idOf(world, 'Mateo');
	expect((await familiesSaid(db, [mateo])).get(`${mateo} album`)?.answer).toBe('no');
});
