import { beforeAll, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import { reviewQueue } from '#lib/moderation/queue/queue.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { countToTranslate, waitingTexts } from '#lib/translation/desk.server.ts';
import { nobodyReads } from '#lib/translation/nobody-reads.server.ts';
import { authorizeTranslation } from '#lib/translation/translation.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { authorizeClass } from './classes.server.ts';
import { endTeacher } from './places/class-setup.server.ts';

/** 20 November; the season began on 11 October. */
const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** One letter of Ana's in review, one to translate, one delivered. */
async function setUp() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const delivered = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo, I have a dog.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const inReview = await steps.write('Leo', 'Ximena', 'Dear Ximena, do you like snow?');
	const approved = await steps.write('Maya', 'Kevin', 'Dear Kevin, I have a turtle.');
	for (const letter of [inReview, approved]) {
		await steps.sendToTeacher(letter);
		await steps.passOnByTeacher(letter);
	}
	await steps.approveLetter(approved);
	const submission = (await steps.openSubmissionOf(inReview)).id;
	return { db, world, submission, text: await steps.translationOf(approved), delivered };
}

const taught = (
	db: Db,
	classId: string,
	personId: string,
	fromOn: string,
	untilOn: string | null
) => db.insertInto('classTeacher').values({ classId, personId, fromOn, untilOn }).execute();

type Stage = Awaited<ReturnType<typeof setUp>>;

/** What somebody finds open to them: in lines, and by address. */
async function openTo({ db, submission, text, delivered }: Stage, personId: string) {
	const actor = await actorOf(db, personId, now);
	const days = await daysNow(db, now);
	const tried = async (attempt: Promise<unknown>) => attempt.then(() => true).catch(() => false);
	const found = {
		line: (await reviewQueue(db, actor, await reviewedExchanges(db, actor), days, {})).rows.length,
		review: await tried(authorizeReview(db, actor, submission)),
		lookBack: await tried(authorizeLetter(db, actor, 'look-back', delivered)),
		texts: (await waitingTexts(db, actor, days)).rows.length,
		desk: await tried(authorizeTranslation(db, actor, text))
	};
	expect(await countToTranslate(db, actor, days)).toBe(found.texts);
	return found;
}

const nothing = { line: 0, review: false, lookBack: false, texts: 0, desk: false };
const asModerator = { line: 1, review: true, lookBack: true, texts: 0, desk: false };
const asTranslator = { line: 0, review: false, lookBack: false, texts: 1, desk: true };

test('who taught one of the classes this season reviews, looks back at and translates nothing of it', async () => {
	const stage = await setUp();
	const { db, world } = stage;
	const { tomas, carmen, ines } = world.adults;
	expect(await openTo(stage, tomas)).toEqual(asModerator);
	expect(await openTo(stage, carmen)).toEqual(asTranslator);

	// Neither of them ever was a teacher by role; Tomás stood in until a week ago, Carmen has no end.
	await taught(db, world.classes.flores, tomas, '2026-02-02', '2026-11-13');
	await taught(db, world.classes.cambridge, carmen, '2026-11-01', null);
	expect(await openTo(stage, tomas)).toEqual(nothing);
	expect(await openTo(stage, carmen)).toEqual(nothing);
	expect(await openTo(stage, ines)).toEqual(asTranslator);

	const places = [world.exchangeId, ...Object.values(world.communities)];
	const exchange = { id: world.exchangeId, places };
	expect(await nobodyReads(db, [exchange], '2026-11-20', await daysNow(db, now))).toEqual([
		{ exchangeId: world.exchangeId, what: 'review', languages: ['en'], count: 1 }
	]);
});

test('Laura, who moderates elsewhere, stays a teacher of her children when that role ended', async () => {
	const stage = await setUp();
	const { db, world } = stage;
	const { laura, sofia } = world.adults;
	await makeModerator(db, world, laura);
	expect(await openTo(stage, laura)).toEqual(nothing);
	await db
		.updateTable('role')
		.set({ endedAt: now })
		.where('personId', '=', laura)
		.where('role', '=', 'teacher')
		.execute();
	const actor = await actorOf(db, laura, now);
	expect(actor.teaches).toEqual([]);
	expect(await openTo(stage, laura)).toEqual(nothing);
	// It takes away and gives nothing.
	await expect(authorizeClass(db, actor, 'teach', world.classes.cambridge)).rejects.toThrow(
		'not-found'
	);
	const letter = stage.delivered;
	await expect(authorizeLetter(db, actor, 'read', letter)).rejects.toThrow('not-found');
	expect((await actorOf(db, sofia, now)).taughtIn).toEqual([]);
	expect((await actorOf(db, idOf(world, 'Ana'), now)).taughtIn).toEqual([]);
});

test('who taught there before the season, will only teach or teaches elsewhere is independent', async () => {
	const stage = await setUp();
	const { db, world } = stage;
	const { tomas } = world.adults;
	const { flores } = world.classes;
	const other = newId();
	const { schoolId } = await db
		.selectFrom('class')
		.select('schoolId')
		.where('id', '=', flores)
		.executeTakeFirstOrThrow();
	const plain = { name: 'Tercer ciclo', grades: '[7]', reads: '["es"]', code: 'THRD4567' };
	const open = { codeUntil: '2026-12-01', openUntil: null, createdAt: now };
	await db
		.insertInto('class')
		.values({ id: other, schoolId, ...plain, ...open })
		.execute();
	await taught(db, flores, tomas, '2025-02-02', '2026-10-10');
	await taught(db, flores, tomas, '2026-11-25', null);
	await taught(db, other, tomas, '2026-02-02', null);
	expect(await openTo(stage, tomas)).toEqual(asModerator);
});

test('no odd last day makes Tomás independent of a class that he taught, only of one that he never began', async () => {
	const stage = await setUp();
	const { db, world } = stage;
	const { tomas, sofia } = world.adults;
	const { flores } = world.classes;
	const as = await actorOf(db, sofia, now);
	const of = await authorizeClass(db, as, 'coordinate', flores);
	const end = (from: string, until: string) =>
		endTeacher(db, of, { act: act(), person: tomas, from, until }, now);

	await taught(db, flores, tomas, '2026-11-25', null);
	await end('2026-11-25', '2026-11-01');
	expect(await openTo(stage, tomas)).toEqual(asModerator);

	await taught(db, flores, tomas, '2026-02-02', null);
	for (const early of ['2026-11-18', '2026-08-01', '2026-02-01', '2020-01-01'])
		await expect(end('2026-02-02', early)).rejects.toMatchObject({
			reason: 'end-in-the-past',
			fields: { until: 'end-in-the-past' }
		});
	await end('2026-02-02', '2026-11-19');
	expect(await openTo(stage, tomas)).toEqual(nothing);
});

test('who had a class for one day by mistake has read its letters', async () => {
	const stage = await setUp();
	const { db, world } = stage;
	const { tomas } = world.adults;
	await taught(db, world.classes.flores, tomas, '2026-11-20', '2026-11-19');
	const actor = await actorOf(db, tomas, now);
	expect(actor.teaches).toEqual([]);
	expect(await openTo(stage, tomas)).toEqual(nothing);
});

test('a season that is moved makes nobody independent of letters that were written before', async () => {
	const stage = await setUp();
	const { db, world } = stage;
	const { tomas, carmen } = world.adults;
	const openedAt = Date.UTC(2026, 9, 1, 15);
	await db.updateTable('exchange').set({ openedAt }).execute();
	await db.updateTable('season').set({ fromOn: '2026-12-01' }).execute();
	await taught(db, world.classes.flores, tomas, '2026-02-02', '2026-10-01');
	await taught(db, world.classes.flores, carmen, '2026-02-02', '2026-09-29');
	expect(await openTo(stage, tomas)).toEqual(nothing);
	expect(await openTo(stage, carmen)).toEqual(asTranslator);
});

async function makeModerator(db: Db, world: World, personId: string) {
	const scope = { scopeKind: 'community', scopeId: world.communities.flores } as const;
	const role = { id: newId(), role: 'moderator', ...scope, givenBy: null } as const;
	await db
		.insertInto('role')
		.values({ ...role, personId, fromAt: now - day })
		.execute();
	await db.updateTable('person').set({ reads: '["es","en"]' }).where('id', '=', personId).execute();
}
