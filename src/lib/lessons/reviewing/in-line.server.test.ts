import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { buildWorld } from '#tests/support/world.ts';
import { worksInLine } from './in-line.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('before Tomás opens a work of the library he knows what it is, its title and for whom it is to be', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { planSession, handInLesson, share, tell, handInHowItWent } = lessonStepsOf(db, world, now);
	const revisionOf = async (workId: string) =>
		(
			await db
				.selectFrom('submission')
				.select('revisionId')
				.where('workId', '=', workId)
				.executeTakeFirstOrThrow()
		).revisionId;
	const title = { text: waterPlan.title, language: 'es' };
	const draft = await planSession();
	await handInLesson(draft, { audience: 'public' });
	const plan = await revisionOf(draft);
	const told = await tell(await share({ audience: 'communities' }));
	await handInHowItWent(told, 'communities');
	const account = await revisionOf(told);
	expect(await worksInLine(db, [plan, account])).toEqual(
		new Map([
			[plan, { kind: 'lesson', title, audience: 'public' }],
			[account, { kind: 'reflection', title, audience: 'communities' }]
		])
	);
	expect(await worksInLine(db, [])).toEqual(new Map());
});

test('what was safeguarded meanwhile is called nothing in any list', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { planSession, handInLesson } = lessonStepsOf(db, world, now);
	const id = await planSession();
	await handInLesson(id);
	const { revisionId } = await db
		.selectFrom('submission')
		.select('revisionId')
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	await db.updateTable('libraryWork').set({ status: 'safeguarded' }).where('id', '=', id).execute();
	expect(await worksInLine(db, [revisionId])).toEqual(new Map());
});
