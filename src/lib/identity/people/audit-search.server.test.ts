import { expect, test } from 'vitest';
import { record } from '#lib/audit/audit.server.ts';
import { kindOf, type Deed } from '#lib/audit/deeds.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { actsOnAPage, searchActs } from './audit-search.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const month = { from: now - 30 * day, until: now + day };

const did = (db: Db, actorId: string | null, verb: Deed, at = now, subjectId = newId()) =>
	db
		.transaction()
		.execute((db) => record(db, { at, actorId, verb, subjectKind: kindOf(verb), subjectId }));

test('a coordinator finds acts of the own community by verb, person, subject and date', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const { laura, delmy, tomas } = world.adults;
	const letter = newId();
	await did(db, idOf(world, 'Ana'), 'letter.handed-in', now, letter);
	await did(db, laura, 'letter.passed-on', now + 1, letter);
	await did(db, laura, 'class.opened', now - 40 * day);
	await did(db, tomas, 'letter.approved', now + 2, letter);
	await did(db, delmy, 'letter.passed-on', now + 3);
	await did(db, null, 'letter.closed', now + 4);

	const cambridge = [world.communities.cambridge];
	const verbs = async (search: object, places = cambridge) =>
		(await searchActs(db, places, { ...month, ...search })).acts.map(({ verb }) => verb);

	expect(await verbs({}), 'Tomás has a role there; Delmy has not').toEqual([
		'letter.closed',
		'letter.approved',
		'letter.passed-on',
		'letter.handed-in'
	]);
	expect(await verbs({ verb: 'letter.passed-on' })).toEqual(['letter.passed-on']);
	expect(await verbs({ actor: 'tOMA' })).toEqual(['letter.approved']);
	expect(await verbs({ actor: 'Ana' }), 'children are not searched').toEqual([]);
	expect(await verbs({ actor: '%' })).toEqual([]);
	expect(await verbs({ subjectId: letter })).toHaveLength(3);
	expect(await verbs({ from: now - 60 * day, until: now - 30 * day })).toEqual(['class.opened']);
	expect(await verbs({}, [newId()]), 'elsewhere').toEqual(['letter.closed']);
	expect(await verbs({}, [])).toEqual([]);

	const { acts } = await searchActs(db, cambridge, { ...month, subjectId: letter });
	expect(acts.map(({ actor, actorKind }) => [actor, actorKind])).toEqual([
		['Tomás Abrego', 'adult'],
		['Laura Rivera', 'adult'],
		[null, 'child']
	]);
});

test('long lists go on where the page ended', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const places = [world.communities.cambridge];
	for (let n = 0; n < actsOnAPage + 3; n++)
		await did(db, world.adults.laura, 'class.opened', now - Math.floor(n / 2));
	const first = await searchActs(db, places, month);
	expect(first.acts).toHaveLength(actsOnAPage);
	const second = await searchActs(db, places, { ...month, after: first.after ?? undefined });
	expect(second.acts).toHaveLength(3);
	expect(second.after).toBeNull();
	const seen = new Set([...first.acts, ...second.acts].map(({ seq }) => seq));
	expect(seen.size).toBe(actsOnAPage + 3);
});
