import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { entryTo } from '../../access.ts';
import { waitingForReviewer } from './reviewing.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('a home page leads to the reviews whoever may open them, and not a student translator', async () => {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const days = await daysNow(db, now);
	const seen = async (who: 'carmen' | 'tomas' | 'laura') => {
		const actor = await actorOf(db, world.adults[who], now);
		return [
			(await waitingForReviewer(db, actor, days)) !== null,
			entryTo('/(review)/review', actor) === 'welcome'
		];
	};
	const level = (level: 'student' | 'volunteer') =>
		db
			.updateTable('role')
			.set({ level })
			.where('personId', '=', world.adults.carmen)
			.where('role', '=', 'translator')
			.execute();
	expect(await seen('tomas')).toEqual([true, true]);
	expect(await seen('laura')).toEqual([false, false]);
	await level('volunteer');
	expect(await seen('carmen')).toEqual([true, true]);
	await level('student');
	expect(await seen('carmen')).toEqual([false, false]);
});
