import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { buildWorld } from '#tests/support/world.ts';
import { lessonUnderReview } from './seen.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('whoever reviews how a session went sees all that its readers will see, and of which plan it tells', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { share, tell, handInHowItWent } = lessonStepsOf(db, world, now);
	const plan = await share();
	const told = { happened: 'We measured *snow*.', taughtOn: '2026-11-18', participants: 19 };
	const own = await tell(plan, told);
	await handInHowItWent(own);
	const { workId, revisionId } = await db
		.selectFrom('submission')
		.selectAll()
		.where('workId', '=', own)
		.executeTakeFirstOrThrow();
	const item = { kind: 'lesson', workId, revisionId } as const;
	const seen = await lessonUnderReview(db, item, 'en', { id: world.adults.tomas });
	expect(seen?.told).toMatchObject({
		taughtOn: '2026-11-18',
		participants: 19,
		about: { id: plan, title: waterPlan.title },
		words: { texts: [{ field: 'happened' }] }
	});
	expect(seen?.looks).toEqual([
		{ start: 12, end: 13, kind: 'sign' },
		{ start: 13, end: 17, kind: 'em' },
		{ start: 17, end: 18, kind: 'sign' }
	]);
	expect(seen?.shown).toBeNull();
	expect(seen?.names).toEqual([tFor('en')('went:field.happened')]);
});
