import { expect, test } from 'vitest';
import { unread } from './notifications/notifications.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { bringTo } from '#tests/support/pending.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { wire } from './wiring.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('each adult hears once of what waits for them, and nobody of the other side before mail day', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	await bringTo(steps, 'with-teacher', 'Leo', 'Ximena');
	await bringTo(steps, 'with-moderator', 'Maya', 'Kevin');
	await bringTo(steps, 'approved', 'Ana', 'Mateo');

	const heard = async (who: keyof typeof world.adults) =>
		(await unread(db, world.adults[who])).map(({ kind }) => kind).sort();
	expect(await heard('laura')).toEqual(['letter-handed-in']);
	expect(await heard('tomas')).toEqual(['review-waiting']);
	expect(await heard('carmen')).toEqual(['translation-waiting']);
	expect(await heard('delmy')).toEqual([]);
});
