import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { adults } from '#tests/support/people.ts';
import { buildWorld } from '#tests/support/world.ts';
import { castOf } from './cast.server.ts';

test('the demo offers every adult of the cast once, Sofía first and Ruth, who only has a name to answer for, last', async () => {
	const db = await freshDatabase();
	await buildWorld(db, 20_000 * day);
	const { adults: offered, children } = await castOf(db);
	expect(offered.map(({ name }) => name).sort()).toEqual(
		Object.values(adults)
			.map(({ name }) => name)
			.sort()
	);
	expect(offered[0]).toMatchObject({ name: adults.sofia.name, roles: ['coordinator'] });
	expect(offered.at(-1)?.roles).toEqual([]);
	expect(children.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana', 'Mateo']));
});
