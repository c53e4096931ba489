import { expect, test } from 'vitest';
import { unread } from '#lib/notifications/notifications.server.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf } from '#tests/support/lessons.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { readLesson } from '../reading/reading.server.ts';
import { toldOf } from './reading.server.ts';
import { authorizeTold } from './reflecting.server.ts';
import { shownTold } from './shown.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const actor = (id: string | null) => (id === null ? null : actorOf(db, id, now));
	/** What happened, as far as this person reads it. */
	const read = async (personId: string | null, plan: string) => {
		const reader = await actor(personId);
		const told = await toldOf(db, reader, plan);
		return told.map((one) => one.told.happened);
	};
	const newsOf = async (personId: string) => (await unread(db, personId)).map(({ kind }) => kind);
	return { db, world, read, newsOf, ...steps };
}

test('how it went stands beside the plan once it is approved, for those it was told to', async () => {
	const { world, share, tell, handInHowItWent, approveLetter, read } = await start();
	const { delmy, laura, carmen } = world.adults;
	const plan = await share({ audience: 'public' });
	const own = await tell(plan);
	for (const person of [laura, delmy, null]) expect(await read(person, plan)).toEqual([]);
	await handInHowItWent(own);
	for (const person of [laura, delmy, null]) expect(await read(person, plan)).toEqual([]);
	await approveLetter(own);
	const told = ['It took two mornings.'];
	for (const person of [laura, delmy]) expect(await read(person, plan)).toEqual(told);
	for (const person of [carmen, idOf(world, 'Ana'), null])
		expect(await read(person, plan)).toEqual([]);
});

test('several teachers tell, and everybody reads what was told to them', async () => {
	const { world, share, tellAll, read } = await start();
	const plan = await share({ audience: 'public' });
	await tellAll(plan, 'public');
	await tellAll(plan, 'communities', { happened: 'Rain came.' }, 'flores');
	expect(await read(null, plan)).toHaveLength(1);
	expect(await read(world.adults.carmen, plan)).toHaveLength(2);
});

test('it is told to no more people than read the plan, nor in another exchange', async () => {
	const { share, tell, handInHowItWent } = await start();
	const plan = await share();
	const own = await tell(plan);
	for (const audience of ['communities', 'public'] as const)
		await expect(handInHowItWent(own, audience)).rejects.toMatchObject({
			fields: { audience: 'choose' }
		});
	await handInHowItWent(own, 'exchange');
});

test('nothing is told of a draft, and nothing without saying what happened', async () => {
	const { share, planSession, tell, handInHowItWent } = await start();
	await expect(tell(await planSession())).rejects.toMatchObject({ reason: 'not-found' });
	const own = await tell(await share(), { happened: ' ' });
	await expect(handInHowItWent(own)).rejects.toMatchObject({ fields: { happened: 'empty' } });
});

test('only whoever teaches that class writes it', async () => {
	const { db, world, share, tell } = await start();
	const own = await tell(await share());
	const { delmy, tomas, sofia } = world.adults;
	for (const person of [delmy, tomas, sofia])
		await expect(
			authorizeTold(db, await actorOf(db, person, now), 'write', own)
		).rejects.toMatchObject({ reason: 'not-found' });
	await expect(
		authorizeLesson(db, await actorOf(db, world.adults.laura, now), 'write', own)
	).rejects.toMatchObject({ reason: 'not-found' });
});

test('a reader has the approved translation, and the original beside it', async () => {
	const { db, world, share, tellAll, translateWhole } = await start();
	const plan = await share({ audience: 'public' });
	const own = await tellAll(plan, 'public', { change: 'Begin outside.' });
	await translateWhole(own, (source) => `ES ${source}`);
	const delmy = await actorOf(db, world.adults.delmy, now);
	const [told] = await toldOf(db, delmy, plan);
	if (!told) throw new Error('Nothing is told.');
	expect(told.translated).toMatchObject({
		language: 'es',
		happened: 'ES It took two mornings.',
		change: 'ES Begin outside.'
	});
	expect(shownTold(told, 'es')).toMatchObject({
		words: { language: 'es' },
		original: { language: 'en' }
	});
	expect(shownTold(told, 'en')).toMatchObject({ words: { language: 'en' }, original: null });
});

test('with its plan it is gone, and when it is locked away itself', async () => {
	const { db, world, share, tellAll, read } = await start();
	const { delmy, tomas, laura } = world.adults;
	const plan = await share({ audience: 'public' });
	const own = await tellAll(plan, 'public');
	await safeguardBy(db, tomas, own, '', now);
	expect(await read(laura, plan)).toEqual([]);
	await tellAll(plan, 'public');
	expect(await read(null, plan)).toHaveLength(1);
	const lesson = await authorizeLesson(db, await actorOf(db, delmy, now), 'end', plan);
	await end(db, lesson, { act: act() }, now);
	await expect(readLesson(db, null, plan)).rejects.toMatchObject({ reason: 'not-found' });
});

test('whoever made the plan hears of it, and whoever told hears that it is shared', async () => {
	const { world, share, tellAll, newsOf } = await start();
	const plan = await share();
	await tellAll(plan);
	const { delmy, laura } = world.adults;
	expect(await newsOf(delmy)).toContain('went-told');
	expect(await newsOf(laura)).toContain('went-shared');
	expect(await newsOf(laura)).not.toContain('went-told');
});
