import { expect, test } from 'vitest';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { creditOf, lineageOf } from './lineage.server.ts';
import type { Branch } from './lineage.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const actor = (id: string | null) => (id === null ? null : actorOf(db, id, now));
	const mayAdapt = async (personId: string, id: string) =>
		authorizeLesson(db, await actorOf(db, personId, now), 'adapt', id).then(
			() => true,
			() => false
		);
	/** The titles that somebody sees, those that were made of others in brackets behind them. */
	const seen = async (personId: string | null, id: string) => {
		const lesson = await steps.lessonNow(id);
		const { from, made } = await lineageOf(db, await actor(personId), lesson, 'en');
		const told = (branches: readonly Branch[]): string =>
			branches.map((one) => one.title + (one.made.length ? `(${told(one.made)})` : '')).join(', ');
		return { from: from.map(({ title }) => title), made: told(made) };
	};
	return { db, world, mayAdapt, seen, ...steps };
}

test('a teacher adapts what they may read of what is shared, and nothing else', async () => {
	const { world, planSession, share, mayAdapt } = await start();
	const { laura, delmy, tomas, carmen } = world.adults;
	const draft = await planSession();
	expect(await mayAdapt(delmy, draft)).toBe(false);
	expect(await mayAdapt(laura, draft)).toBe(false);
	const among = await share();
	expect(await mayAdapt(laura, among)).toBe(true);
	for (const person of [tomas, carmen, idOf(world, 'Ana')])
		expect(await mayAdapt(person, among)).toBe(false);
});

test('an adaptation has the words of the approved translation, and its own authors', async () => {
	const { db, share, translateWhole, adaptFor, lessonNow } = await start();
	const id = await share();
	await translateWhole(id, (source) => `EN ${source}`);
	const own = await lessonNow(await adaptFor(id));
	expect(own.doc.title).toBe(`EN ${waterPlan.title}`);
	expect(own.language).toBe('en');
	expect(own.doc.moments.map((moment) => moment.id)).toEqual(['m1', 'm2']);
	expect(own.doc.authors).not.toEqual(waterPlan.authors);
	expect(own.adaptedFrom).toBe(id);
	expect(await creditOf(db, own)).toEqual(['San José Las Flores']);
});

test('where nobody translated it, its words come as they are', async () => {
	const { share, adaptFor, lessonNow } = await start();
	const own = await lessonNow(await adaptFor(await share()));
	expect(own.doc.title).toBe(waterPlan.title);
	expect(own.language).toBe('en');
});

test('an adaptation is not shared before it says what was changed and why', async () => {
	const { share, adaptFor, handInLesson } = await start();
	const own = await adaptFor(await share());
	await expect(handInLesson(own, {}, 'cambridge')).rejects.toMatchObject({
		reason: 'lesson-not-whole',
		fields: { changes: 'lesson-needs-changes' }
	});
});

test('what was taken over alike is shared alike, and what anybody may change is not', async () => {
	const { share, shareAdaptation } = await start();
	for (const licence of ['by-sa', 'by-nc-sa'] as const) {
		const id = await share({ licence });
		await expect(shareAdaptation(id, { licence: 'by' })).rejects.toMatchObject({
			fields: { licence: 'lesson-licence-stays' }
		});
		await shareAdaptation(id, { licence });
	}
	const free = await share({ licence: 'by' });
	await shareAdaptation(free, { licence: 'by-nc-sa' });
});

test('a lineage shows each reader what they may read, and counts and names nothing else', async () => {
	const { world, share, shareAdaptation, seen } = await start();
	const { laura, carmen } = world.adults;
	const first = await share({ audience: 'public' });
	const among = await shareAdaptation(first, { audience: 'exchange' }, { title: 'Among us' });
	const back = { title: 'For all' };
	const open = await shareAdaptation(among, { audience: 'public' }, back, 'flores');
	expect(await seen(laura, first)).toEqual({ from: [], made: 'Among us(For all)' });
	for (const person of [carmen, null]) {
		expect(await seen(person, first)).toEqual({ from: [], made: 'For all' });
		expect(await seen(person, open)).toEqual({ from: [waterPlan.title], made: '' });
	}
	expect((await seen(laura, open)).from).toEqual([waterPlan.title, 'Among us']);
});

test('what is not shared any more is in no lineage, and its authors stay named', async () => {
	const { db, world, share, shareAdaptation, seen, lessonNow } = await start();
	const { delmy } = world.adults;
	const first = await share({ audience: 'public' });
	const own = await shareAdaptation(first, { audience: 'public' });
	const lesson = await authorizeLesson(db, await actorOf(db, delmy, now), 'end', first);
	await end(db, lesson, { act: act() }, now);
	expect(await seen(delmy, own)).toEqual({ from: [], made: '' });
	expect(await creditOf(db, await lessonNow(own))).toEqual(['San José Las Flores']);
});
