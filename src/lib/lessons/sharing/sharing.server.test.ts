import { expect, test } from 'vitest';
import type { Db } from '#lib/platform/database.ts';
import { changedSince } from '#lib/translation/carrying.server.ts';
import { findTranslation, segmentsOf } from '#lib/translation/queries.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { readLesson } from '../reading/reading.server.ts';
import { end, takeBack } from './sharing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const reads = async (personId: string | null, id: string) => {
		const actor = personId === null ? null : await actorOf(db, personId, now);
		return readLesson(db, actor, id).then(
			({ plan }) => plan.title,
			({ reason }: { reason: string }) => reason
		);
	};
	return { db, world, reads, ...steps };
}

test('a draft is read by its class’s teachers and by nobody else', async () => {
	const { world, planSession, reads } = await start();
	const { delmy, laura, tomas, carmen, sofia } = world.adults;
	const id = await planSession();
	expect(await reads(delmy, id)).toBe(waterPlan.title);
	for (const person of [laura, tomas, carmen, sofia, idOf(world, 'Mateo'), null])
		expect(await reads(person, id)).toBe('not-found');
});

test('what waits for a moderator is read by nobody else either', async () => {
	const { world, planSession, handInLesson, reads } = await start();
	const id = await planSession();
	await handInLesson(id, { audience: 'public' });
	for (const person of [world.adults.laura, world.adults.sofia, idOf(world, 'Ana'), null])
		expect(await reads(person, id)).toBe('not-found');
});

test('once approved, a plan for the exchange is read by the partner’s teacher, and not by a stranger', async () => {
	const { world, share, reads } = await start();
	const { laura, tomas, carmen } = world.adults;
	const id = await share();
	expect(await reads(laura, id)).toBe(waterPlan.title);
	expect(await reads(tomas, id)).toBe(waterPlan.title);
	for (const person of [carmen, idOf(world, 'Ana'), null])
		expect(await reads(person, id)).toBe('not-found');
});

test('a plan for all communities is read by every adult with a role, a public one by everybody', async () => {
	const { world, share, reads } = await start();
	const { carmen } = world.adults;
	const among = await share({ audience: 'communities' });
	expect(await reads(carmen, among)).toBe(waterPlan.title);
	expect(await reads(null, among)).toBe('not-found');
	expect(await reads(idOf(world, 'Ana'), among)).toBe('not-found');
	const open = await share({ audience: 'public' });
	expect(await reads(null, open)).toBe(waterPlan.title);
	expect(await reads(idOf(world, 'Ana'), open)).toBe(waterPlan.title);
});

test('whoever changes a shared plan changes nothing for its readers until that is approved too', async () => {
	const { world, share, writePlan, handInLesson, approveLetter, reads } = await start();
	const { laura, delmy } = world.adults;
	const id = await share();
	await writePlan(id, { ...waterPlan, title: 'El agua de todos' });
	await handInLesson(id);
	expect(await reads(laura, id)).toBe(waterPlan.title);
	await approveLetter(id);
	expect(await reads(laura, id)).toBe('El agua de todos');
	expect(await reads(delmy, id)).toBe('El agua de todos');
});

test('a plan without a purpose or a moment is not handed in, and says what is missing', async () => {
	const { planSession, handInLesson, lessonNow } = await start();
	const id = await planSession({ ...waterPlan, purpose: ' ', moments: [] });
	await expect(handInLesson(id)).rejects.toMatchObject({
		reason: 'lesson-not-whole',
		fields: { purpose: 'lesson-needs-purpose', moments: 'lesson-needs-moments' }
	});
	expect((await lessonNow(id)).state.status).toBe('draft');
});

test('moments with names and no steps are no session that somebody else could give', async () => {
	const { planSession, handInLesson } = await start();
	const moments = waterPlan.moments.map((moment) => ({ ...moment, steps: ' ' }));
	const id = await planSession({ ...waterPlan, moments });
	await expect(handInLesson(id)).rejects.toMatchObject({
		reason: 'lesson-not-whole',
		fields: { moments: 'lesson-needs-moments' }
	});
});

test('nothing is handed in that was changed since the page was opened', async () => {
	const { planSession, handInLesson, writePlan } = await start();
	const id = await planSession();
	await writePlan(id, { ...waterPlan, title: 'Otro título' });
	await expect(handInLesson(id, { base: 0 })).rejects.toMatchObject({
		reason: 'lesson-changed-meanwhile'
	});
});

test('the teachers of the exchange do not approve it, nor does whoever wrote in it', async () => {
	const { world, planSession, handInLesson, approveLetter } = await start();
	const id = await planSession();
	await handInLesson(id);
	for (const person of [world.adults.laura, world.adults.delmy, world.adults.carmen])
		await expect(approveLetter(id, person)).rejects.toMatchObject({ reason: 'not-found' });
});

test('taken back from the line it is a draft again, and whoever held it may not approve it', async () => {
	const { db, world, planSession, handInLesson, approveLetter, lessonNow } = await start();
	const id = await planSession();
	await handInLesson(id);
	const delmy = await actorOf(db, world.adults.delmy, now);
	await takeBack(db, await authorizeLesson(db, delmy, 'share', id), { act: act() }, now);
	expect((await lessonNow(id)).state.status).toBe('draft');
	await expect(approveLetter(id)).rejects.toThrow();
});

test('a plan that is not shared any more is gone for everybody but those who write it', async () => {
	const { db, world, share, reads } = await start();
	const { delmy, laura } = world.adults;
	const id = await share({ audience: 'public' });
	const writer = await actorOf(db, delmy, now);
	await end(db, await authorizeLesson(db, writer, 'end', id), { act: act() }, now);
	expect(await reads(laura, id)).toBe('not-found');
	expect(await reads(null, id)).toBe('not-found');
	expect(await reads(delmy, id)).toBe(waterPlan.title);
});

test('an approved translation stands beside the plan, field by field', async () => {
	const { db, world, share, translateWhole } = await start();
	const id = await share();
	const laura = await actorOf(db, world.adults.laura, now);
	expect((await readLesson(db, laura, id)).translated).toBeNull();
	await translateWhole(id, (source) => `EN ${source}`);
	const { translated } = await readLesson(db, laura, id);
	expect(translated?.plan.language).toBe('en');
	expect(translated?.plan.title).toBe(`EN ${waterPlan.title}`);
	expect(translated?.plan.moments.map(({ name }) => name)).toEqual([
		'EN Bienvenida',
		'EN El camino del agua'
	]);
	expect(translated?.plan.moments[1]?.minutes).toBe(25);
	expect(translated?.plan.moments[1]?.steps).toBe(
		'- EN Cada quien dibuja.\n- EN Contamos lo que dibujamos.'
	);
});

test('when a plan changes, only what changed is translated anew, and what was approved last stays to be read', async () => {
	const { db, world, share, translateWhole, writePlan, handInLesson, ...steps } = await start();
	const laura = await actorOf(db, world.adults.laura, now);
	const id = await share();
	await translateWhole(id, (source) => `EN ${source}`);
	const changed = { ...waterPlan, purpose: 'Otra cosa.', care: 'Con calma.' };
	await writePlan(id, changed);
	await handInLesson(id);
	await steps.approveLetter(id);

	const behind = (await readLesson(db, laura, id)).translated;
	expect(behind).toMatchObject({ stale: ['purpose'], untranslated: ['care'] });
	expect(behind?.plan.purpose).toBe(`EN ${waterPlan.purpose}`);
	expect(behind?.plan.care).toBe('Con calma.');

	const translation = await steps.translationOf(id);
	const segments = await segmentsOf(db, translation);
	const again = await changedSince(db, translation, segments);
	expect(again.map((n) => segments.find((one) => one.n === n)?.source)).toEqual([
		'Otra cosa.',
		'Con calma.'
	]);
	expect(segments.filter(({ state }) => state === 'done').length).toBe(segments.length - 2);

	await translateWhole(id, (source) => `EN2 ${source}`);
	const { translated } = await readLesson(db, laura, id);
	expect(translated).toMatchObject({ stale: [], untranslated: [] });
	expect(translated?.plan.purpose).toBe('EN2 Otra cosa.');
});

test('what was translated and not handed in comes along to the desk of the same translator', async () => {
	const { db, world, share, takeToDesk, translate, writePlan, handInLesson, ...steps } =
		await start();
	const id = await share();
	await takeToDesk(id);
	await translate(id, (source) => `EN ${source}`);
	const before = await steps.translationOf(id);
	await writePlan(id, { ...waterPlan, care: 'Con calma.' });
	await handInLesson(id);
	await steps.approveLetter(id);
	const now = await findTranslation(db, await steps.translationOf(id));
	expect(now).toMatchObject({ status: 'translating', translatorId: world.adults.carmen });
	expect((await findTranslation(db, before))?.status).toBe('withdrawn');
	const segments = await segmentsOf(db, now?.id ?? '');
	expect(segments.find(({ source }) => source === waterPlan.title)?.target).toBe(
		`EN ${waterPlan.title}`
	);
});

test('after a plan was taken away, an old translation of it is not shown with a new version', async () => {
	const { db, world, share, translateWhole, writePlan, handInLesson, ...steps } = await start();
	const id = await share();
	await translateWhole(id, (source) => `EN ${source}`);
	const delmy = await actorOf(db, world.adults.delmy, now);
	await end(db, await authorizeLesson(db, delmy, 'end', id), { act: act() }, now);
	await writePlan(id, { ...waterPlan, purpose: 'Otra cosa.' });
	await handInLesson(id);
	await steps.approveLetter(id);
	expect((await readLesson(db, delmy, id)).translated).toBeNull();
});

const released = (db: Db, set: Record<string, unknown>, id: string) =>
	db.updateTable('libraryRelease').set(set).where('workId', '=', id).execute();

test('the database refuses a release for more people than it was approved for', async () => {
	const { db, share } = await start();
	const id = await share();
	await expect(released(db, { audience: 'public' }, id)).rejects.toThrow();
	const row = await db
		.selectFrom('libraryRelease')
		.selectAll()
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	await released(db, { endedAt: now }, id);
	const wider = { ...row, id: 'x', audience: 'public' } as const;
	await expect(db.insertInto('libraryRelease').values(wider).execute()).rejects.toThrow(
		/foreign key/i
	);
});
