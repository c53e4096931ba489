import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { meets, now, plan, startQuoting as start } from '#tests/support/quoting.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { actorOf } from '#tests/support/steps.ts';
import { idOf } from '#tests/support/world.ts';
import { askedIn } from '../searching/asked.ts';
import { findLessons } from '../searching/finding.server.ts';
import { lookAtPicture } from './seeing.server.ts';

test('once a family says no, what was translated of their child’s words is not shown with a mended plan either', async () => {
	const { quoting, translateWhole, familySays, writePlan, quote, reads, ...set } = await start();
	const id = await quoting();
	await translateWhole(id, (source) => `ES ${source}`);
	expect(JSON.stringify(await reads('delmy', id))).toContain('ES A child said');
	await familySays('Ana', 'album', 'no');
	await writePlan(id, { ...plan, evaluation: 'We listened to the river.' }, 'cambridge');
	await quote(id, []);
	await set.handInLesson(id, {}, 'cambridge');
	await set.approveLetter(id);
	const read = await reads('delmy', id);
	expect(read?.plan.title).toBe('Our water');
	expect(JSON.stringify(read)).not.toContain('river sings');
	await familySays('Ana', 'album', 'yes');
	expect(JSON.stringify(await reads('delmy', id)), 'the other words come back').toContain('ES Our');
});

test('what was translated of a picture is gone with the family’s yes, also where the picture stays', async () => {
	const { planSession, bringPicture, sayOf, handInLesson, reads, ...set } = await start();
	const id = await planSession(plan, 'cambridge');
	const picture = await bringPicture(id);
	await sayOf(id, picture, { names: ['Ana'], caption: 'Ana at the tap.' });
	await set.familySays('Ana', 'album', 'yes');
	await handInLesson(id, {}, 'cambridge');
	await set.approveLetter(id, await addSecondReviewer(set.db, set.world, now));
	await set.approveLetter(id);
	await set.translateWhole(id, (source) => `ES ${source}`);
	await set.familySays('Ana', 'album', 'no');
	await sayOf(id, picture, { nobody: true, caption: 'The tap.' });
	await handInLesson(id, {}, 'cambridge');
	await set.approveLetter(id);
	const read = JSON.stringify(await reads('delmy', id));
	expect(read).toContain('The tap.');
	expect(read).toContain('ES Our water');
	expect(read).not.toContain('Ana at the tap');
});

test('when a family takes its yes back, whoever wrote the plan reads that it is held, and not that it is a draft', async () => {
	const { quoting, familySays, reads } = await start();
	const id = await quoting();
	expect((await reads('laura', id))?.status).toBe('shared');
	await familySays('Ana', 'album', 'no');
	expect(await reads('laura', id)).toMatchObject({ status: 'held', release: null });
	await familySays('Ana', 'album', 'yes');
	expect((await reads('laura', id))?.status).toBe('shared');
});

test('words of Ana in a plan that somebody made their own go no further than her family allows', async () => {
	const { quoting, adaptFor, writePlan, handInLesson, lessonNow, familySays, reads, ...set } =
		await start();
	const own = await adaptFor(await quoting(), 'flores');
	const { doc } = await lessonNow(own);
	await writePlan(own, { ...doc, changes: 'A river.' });
	await expect(handInLesson(own, { audience: 'public' })).rejects.toMatchObject({
		reason: 'lesson-without-consent-elsewhere'
	});
	await handInLesson(own);
	await set.approveLetter(own);
	expect((await reads('laura', own))?.plan.evaluation).toContain('river sings');
	const again = await set.shareAdaptation(own);
	await familySays('Ana', 'album', 'no');
	expect(await reads('laura', own)).toBeUndefined();
	expect(await reads('delmy', again), 'also what was made of that').toBeUndefined();
	expect((await reads('delmy', own))?.plan.title).toBe('Our water');
});

test('when Ana is erased, what others made of a plan that quotes her is shared no more, and their drafts are in no record', async () => {
	const { db, world, quoting, adaptFor, shareAdaptation, reads } = await start();
	const id = await quoting();
	await adaptFor(id, 'flores');
	const own = await shareAdaptation(id, {}, { title: 'A river' }, 'flores');
	const { record } = await childRecord(db, idOf(world, 'Ana'), now);
	expect(record.plans.map(({ title }) => title).toSorted()).toEqual(['A river', 'Our water']);
	await eraseChild(db, idOf(world, 'Ana'), now);
	expect(await reads('laura', own)).toBeUndefined();
	const frozen = await db.selectFrom('libraryRevision').select('doc').execute();
	expect(frozen.map(({ doc }) => doc)).toEqual(['', '']);
});

test('whoever began a plan and teaches its class no more writes on, and neither sees children in its pictures nor says who they are', async () => {
	const { db, world, planSession, workOf, writePlan, bringPicture, sayOf } = await start();
	const id = await planSession(plan, 'cambridge');
	const [river, ana, unsaid] = [
		await bringPicture(id, 1),
		await bringPicture(id, 2),
		await bringPicture(id, 3)
	];
	await sayOf(id, river);
	await sayOf(id, ana, { names: ['Ana'] });
	await workOf(id);
	const elsewhere = { classId: world.classes.flores, personId: world.adults.laura };
	await db
		.updateTable('classTeacher')
		.set(elsewhere)
		.where('personId', '=', world.adults.laura)
		.execute();
	await writePlan(id, { ...plan, title: 'Water' }, 'cambridge');
	const laura = await actorOf(db, world.adults.laura, now);
	const sees = (picture: string) =>
		lookAtPicture(db, laura, { pictureId: picture, workIds: [id] }, now);
	expect(await sees(river)).toBeDefined();
	for (const picture of [ana, unsaid]) expect(await sees(picture)).toBeUndefined();
	await expect(workOf(id)).rejects.toMatchObject({ kind: 'not-found' });
});

const finds = async (db: Db, actor: Actor, words: string) =>
	(await findLessons(db, { actor, asked: askedIn(new URLSearchParams({ q: words })) })).found;

test('nobody finds a plan by a word of a translation that is shown no more, until the family says yes again', async () => {
	const { db, world, quoting, translateWhole, writePlan, quote, handInLesson, approveLetter } =
		await start();
	const delmy = await actorOf(db, world.adults.delmy, now);
	await meets(db, world, 'yes');
	const id = await quoting();
	await translateWhole(id, (source) => source.replace('sings', 'canturrea'));
	await writePlan(id, { ...plan, evaluation: 'We listened to the river.' }, 'cambridge');
	await quote(id, []);
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	expect(await finds(db, delmy, 'canturrea')).toHaveLength(1);
	await meets(db, world, 'no');
	expect(await finds(db, delmy, 'water')).toHaveLength(1);
	expect(await finds(db, delmy, 'canturrea')).toEqual([]);
	await meets(db, world, 'yes');
	expect(await finds(db, delmy, 'canturrea')).toHaveLength(1);
});

test('a telling that nobody reads does not count as one', async () => {
	const { db, world, quoting, tell, quote, handInHowItWent, approveLetter } = await start();
	const delmy = await actorOf(db, world.adults.delmy, now);
	await meets(db, world, 'yes');
	const id = await quoting();
	const told = await tell(id, { said: 'The river sings.' });
	await quote(told, ['Ana']);
	await handInHowItWent(told);
	await approveLetter(told);
	const taught = async () =>
		(await finds(db, delmy, '')).find((line) => line.workId === id)?.taught;
	const entry = async () =>
		(await db.selectFrom('libraryEntry').select('taught').where('workId', '=', id).execute())[0];
	expect(await taught()).toBe(1);
	await meets(db, world, 'no');
	expect(await entry()).toEqual({ taught: 0 });
	await meets(db, world, 'yes');
	expect(await taught()).toBe(1);
});

test('a plan is made one’s own whole, with what is known of its quotations, or not at all', async () => {
	const { db, quoting, adaptFor } = await start();
	const id = await quoting();
	await db.schema.alterTable('libraryChild').renameTo('elsewhere').execute();
	await expect(adaptFor(id, 'flores')).rejects.toThrow();
	expect(await db.selectFrom('libraryWork').select('id').execute()).toEqual([{ id }]);
});
