import { expect, test } from 'vitest';
import { unread } from '#lib/notifications/notifications.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeThanks, thank, thanksFor } from '../thanking/thanking.server.ts';
import { versionsOf } from '../writing/versions.server.ts';
import type { Licence } from '../work.ts';
import type { Choice } from './merging.ts';
import { licenceOfOrigin } from './origin.server.ts';
import { newerOf, takeOver } from './taking-over.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const { laura } = world.adults;
	/** Profe Delmy’s plan changes, and is approved again. */
	const change = async (
		id: string,
		over: Partial<typeof waterPlan>,
		licence: Licence = 'by-sa'
	) => {
		await steps.writePlan(id, { ...waterPlan, ...over });
		await steps.handInLesson(id, { licence });
		await steps.approveLetter(id);
	};
	const newer = async (id: string) =>
		newerOf(db, await actorOf(db, laura, now), await steps.lessonNow(id));
	const take = async (id: string, choices: Record<string, Choice>) => {
		const lesson = await authorizeLesson(db, await actorOf(db, laura, now), 'write', id);
		const revisionId = (await newer(id))?.revisionId ?? '';
		const form = { act: act(), base: lesson.subject.version, revisionId };
		return takeOver(db, lesson, { ...form, choices: new Map(Object.entries(choices)) }, now);
	};
	const newsOf = async (personId: string) => (await unread(db, personId)).map(({ kind }) => kind);
	return { db, world, change, newer, take, newsOf, ...steps };
}

test('what changed in a plan is offered to its adaptation, and taken over when it is chosen', async () => {
	const { db, share, adaptFor, change, newer, take, lessonNow } = await start();
	const plan = await share();
	const own = await adaptFor(plan, 'cambridge', 'es');
	expect(await newer(own)).toBeNull();
	await change(plan, { care: 'Con calma.', purpose: 'Cuidar el agua.' });
	expect((await newer(own))?.offers).toMatchObject([
		{ path: 'purpose', ready: true },
		{ path: 'care', ready: true }
	]);
	await take(own, { care: 'theirs' });
	const { doc } = await lessonNow(own);
	expect(doc.care).toBe('Con calma.');
	expect(doc.purpose).toBe(waterPlan.purpose);
	expect((await versionsOf(db, own)).map(({ why }) => why)).toContain('before-merging');
	expect(await newer(own)).toBeNull();
});

test('a newer plan under another licence says so, and nobody who takes nothing of it comes under that', async () => {
	const { db, share, adaptFor, change, newer, take, lessonNow } = await start();
	const plan = await share();
	const own = await adaptFor(plan, 'cambridge', 'es');
	await change(plan, { care: 'Con calma.' });
	expect((await newer(own))?.licence).toBeNull();
	await change(plan, { care: 'Con calma.' }, 'by-nc-sa');
	expect((await newer(own))?.licence).toBe('by-nc-sa');
	await take(own, { care: 'mine' });
	expect(await licenceOfOrigin(db, await lessonNow(own))).toBe('by-sa');
	expect(await newer(own)).not.toBeNull();
	await take(own, { care: 'theirs' });
	expect(await licenceOfOrigin(db, await lessonNow(own))).toBe('by-nc-sa');
});

test('translated, it is offered in the adaptation’s own language', async () => {
	const { share, translateWhole, adaptFor, change, newer } = await start();
	const plan = await share();
	await translateWhole(plan, (source) => `EN ${source}`);
	const own = await adaptFor(plan);
	await change(plan, { care: 'Con calma.' });
	expect((await newer(own))?.offers).toMatchObject([{ path: 'care', ready: false }]);
	expect((await newer(own))?.three.theirs.language).toBe('es');
});

test('what is in review is not written over, and nothing is taken over twice', async () => {
	const { share, adaptFor, change, take, writePlan, lessonNow, handInLesson } = await start();
	const plan = await share();
	const own = await adaptFor(plan, 'cambridge', 'es');
	await change(plan, { care: 'Con calma.' });
	const doc = { ...(await lessonNow(own)).doc, changes: 'Nieve.' };
	await writePlan(own, doc, 'cambridge');
	await handInLesson(own, {}, 'cambridge');
	await expect(take(own, { care: 'theirs' })).rejects.toMatchObject({ reason: 'lesson-moved-on' });
});

test('nobody is offered what is not shared with them any more', async () => {
	const { db, world, share, adaptFor, change, lessonNow } = await start();
	const plan = await share();
	const own = await adaptFor(plan, 'cambridge', 'es');
	await change(plan, { care: 'Con calma.' });
	const carmen = await actorOf(db, world.adults.carmen, now);
	expect(await newerOf(db, carmen, await lessonNow(own))).toBeNull();
});

test('the first authors hear of an adaptation once, and those who adapted of a change', async () => {
	const { world, share, shareAdaptation, change, newsOf, handInLesson, approveLetter } =
		await start();
	const { delmy, laura } = world.adults;
	const plan = await share();
	const own = await shareAdaptation(plan);
	expect((await newsOf(delmy)).filter((kind) => kind === 'lesson-adapted')).toHaveLength(1);
	expect(await newsOf(laura)).not.toContain('lesson-has-changes');
	await change(plan, { care: 'Con calma.' });
	expect(await newsOf(laura)).toContain('lesson-has-changes');
	await handInLesson(own, {}, 'cambridge');
	await approveLetter(own);
	expect((await newsOf(delmy)).filter((kind) => kind === 'lesson-adapted')).toHaveLength(1);
});

test('whoever made the first plan thanks once, and nobody else can', async () => {
	const { db, world, share, shareAdaptation, tellAll, newsOf } = await start();
	const { delmy, laura, tomas, carmen } = world.adults;
	const plan = await share();
	const own = await shareAdaptation(plan);
	const told = await tellAll(plan);
	const actor = (id: string) => actorOf(db, id, now);
	for (const person of [laura, tomas, carmen])
		for (const id of [own, told, plan])
			await expect(authorizeThanks(db, await actor(person), id)).rejects.toMatchObject({
				reason: 'not-found'
			});
	for (const phrase of ['we-will-try', 'thanks'] as const)
		await thank(
			db,
			await authorizeThanks(db, await actor(delmy), own),
			{ act: act(), phrase },
			now
		);
	expect(await thanksFor(db, null, own)).toEqual({ phrases: ['we-will-try'], mayThank: false });
	expect((await thanksFor(db, await actor(delmy), own)).mayThank).toBe(false);
	expect((await thanksFor(db, await actor(delmy), told)).mayThank).toBe(true);
	expect((await newsOf(laura)).filter((kind) => kind === 'lesson-thanked')).toHaveLength(1);
});
