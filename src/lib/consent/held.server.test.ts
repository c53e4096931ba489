import { beforeAll, expect, test } from 'vitest';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { passOn } from '#lib/letters/passing-on/passing-on.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { claim, renewClaim } from '#lib/moderation/deciding/claims.server.ts';
import { approve, authorizeReview, returnToAuthor } from '#lib/moderation/moderation.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import { countLine, nextInLine, reviewQueue } from '#lib/moderation/queue/queue.server.ts';
import { waitingReviews } from '#lib/moderation/queue/waiting.server.ts';
import { hour, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import {
	abandonedTexts,
	countToTranslate,
	countResting,
	textsOnDesk,
	waitingTexts
} from '#lib/translation/desk.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { claimLasts } from '#lib/translation/translation.ts';
import * as translation from '#lib/translation/translation.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { childrenWithout } from './live.server.ts';
import { daysNow, isHeldForConsent, isNotHeld } from './held.server.ts';

/** 20 November, ten in the morning in Cambridge and nine in Las Flores. */
const now = Date.UTC(2026, 10, 20, 15);
const held = { kind: 'conflict', reason: 'waits-for-family' };

beforeAll(wire);

async function setUp() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', 'Dear Mateo,\n\nDo you have a dog?');
	await steps.sendToTeacher(letter);
	const say = (answer: 'yes' | 'no', untilOn: string | null = null) =>
		db
			.updateTable('consentNow')
			.set({ answer, untilOn })
			.where('childId', '=', idOf(world, 'Ana'))
			.execute();
	const [laura, tomas, carmen, ines] = await Promise.all(
		(['laura', 'tomas', 'carmen', 'ines'] as const).map((key) =>
			actorOf(db, world.adults[key], now)
		)
	);
	return {
		db,
		world,
		steps,
		letter,
		say,
		laura: laura!,
		tomas: tomas!,
		carmen: carmen!,
		ines: ines!
	};
}

type Stage = Awaited<ReturnType<typeof setUp>>;

async function line({ db, tomas }: Stage, at = now) {
	const exchanges = await reviewedExchanges(db, tomas);
	const days = await daysNow(db, at);
	const { rows } = await reviewQueue(db, tomas, exchanges, days, {});
	expect(await countLine(db, tomas, exchanges, days)).toBe(rows.length);
	expect((await waitingReviews(db, tomas, days)).count).toBe(rows.length);
	expect(await nextInLine(db, tomas, at)).toBe(rows[0]?.id);
	return rows.map((row) => row.id);
}

const seenOf = async (db: Db, { revisionId }: { revisionId: string }) => ({
	act: act(),
	revisionId,
	sha256: (await revisionText(db, revisionId)).sha256
});

test('while her family says no, nobody opens or approves Ana’s letter, and with the yes it is in line again', async () => {
	const stage = await setUp();
	const { db, steps, letter, say, tomas } = stage;
	await steps.passOnByTeacher(letter);
	const { id } = await steps.openSubmissionOf(letter);
	expect(await line(stage)).toEqual([id]);
	const item = await authorizeReview(db, tomas, id);
	await claim(db, item, now);

	await say('no');
	expect(await line(stage)).toEqual([]);
	const seen = await seenOf(db, item.subject);
	await expect(approve(db, item, seen, now)).rejects.toMatchObject(held);
	await expect(claim(db, item, now)).rejects.toMatchObject(held);
	await expect(renewClaim(db, item, now)).rejects.toMatchObject(held);
	expect(await db.selectFrom('decision').selectAll().execute()).toEqual([]);
	expect((await findLetter(db, letter))?.state.status).toBe('with-moderator');

	await say('yes');
	expect(await line(stage)).toEqual([id]);
	await claim(db, item, now);
	await approve(db, item, { ...seen, act: act() }, now);
	expect((await findLetter(db, letter))?.state.status).toBe('approved');
});

test('what is held may still go back to Ana', async () => {
	const { db, steps, letter, say, tomas } = await setUp();
	await steps.passOnByTeacher(letter);
	const item = await authorizeReview(db, tomas, (await steps.openSubmissionOf(letter)).id);
	await claim(db, item, now);
	await say('no');
	const seen = await seenOf(db, item.subject);
	await returnToAuthor(db, item, { ...seen, reason: 'surname', note: 'Mira el final.' }, now);
	expect((await findLetter(db, letter))?.state.status).toBe('returned');
});

test('a yes counts to the end of its last day in Cambridge, in the line as at the gates', async () => {
	const stage = await setUp();
	const { db, world, steps, letter, say, tomas } = stage;
	await steps.passOnByTeacher(letter);
	const { id } = await steps.openSubmissionOf(letter);
	await say('yes', '2026-11-20');
	const lateThere = Date.UTC(2026, 10, 21, 4, 59);
	expect(await line(stage, lateThere)).toEqual([id]);
	await claim(db, await authorizeReview(db, tomas, id), lateThere);
	expect(await line(stage, lateThere + minute)).toEqual([]);
	await expect(
		claim(db, await authorizeReview(db, tomas, id), lateThere + minute)
	).rejects.toMatchObject(held);

	// The same in both zones at every hour, for children who were asked, were not, and adults.
	await db.deleteFrom('consentNow').where('childId', '=', idOf(world, 'Leo')).execute();
	await db.updateTable('consentNow').set({ untilOn: '2026-11-20' }).execute();
	const people = [...['Ana', 'Leo', 'Mateo'].map((name) => idOf(world, name)), tomas.id];
	for (let at = now; at < now + 20 * hour; at += hour) {
		const days = await daysNow(db, at);
		const rows = await db
			.selectFrom('person')
			.select('person.id')
			.where('person.id', 'in', people)
			.where(isNotHeld('person.id', days))
			.execute();
		const free: string[] = [];
		for (const id of people) if (!(await isHeldForConsent(db, id, at))) free.push(id);
		expect(rows.map((row) => row.id).sort(), String(at)).toEqual(free.sort());
	}
});

test('a held letter is taken to no desk and handed in from none, and what Carmen typed is kept', async () => {
	const stage = await setUp();
	const { db, steps, letter, say, carmen, ines } = stage;
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	const id = await steps.translationOf(letter);
	const days = await daysNow(db, now);
	const text = await translation.authorizeTranslation(db, carmen, id);

	await say('no');
	expect((await waitingTexts(db, carmen, days)).rows).toEqual([]);
	expect(await countToTranslate(db, carmen, days)).toBe(0);
	await expect(translation.claim(db, text, { act: act() }, now)).rejects.toMatchObject(held);
	expect((await findLetter(db, letter))?.state.status).toBe('approved');

	await say('yes');
	expect((await waitingTexts(db, carmen, days)).rows.map((row) => row.id)).toEqual([id]);
	await translation.claim(db, text, { act: act() }, now);
	const hers = await translation.authorizeWriting(db, carmen, id);
	const targets = new Map(
		(await segmentsOf(db, id)).map(({ n }) => [n, n === 0 ? 'Querido Mateo:' : '¿Tenés perro?'])
	);

	const onDesk = async () => (await textsOnDesk(db, carmen, days)).map((row) => row.id);
	expect(await onDesk()).toEqual([id]);
	expect(await countResting(db, carmen, days)).toBe(0);
	await say('yes', '2026-11-19');
	expect(await onDesk(), 'she could not open it').toEqual([]);
	expect(await countResting(db, carmen, days)).toBe(1);
	expect(await countResting(db, ines, days)).toBe(0);
	await expect(translation.handIn(db, hers, { act: act(), targets }, now)).rejects.toMatchObject(
		held
	);
	expect((await segmentsOf(db, id)).map(({ target }) => target)).toEqual([...targets.values()]);
	const late = now + claimLasts;
	expect(await abandonedTexts(db, ines, days, late)).toEqual([]);
	await expect(
		translation.claim(
			db,
			await translation.authorizeTranslation(db, ines, id),
			{ act: act() },
			late
		)
	).rejects.toMatchObject(held);

	await say('yes');
	expect(await abandonedTexts(db, ines, days, late)).toHaveLength(1);
	await translation.handIn(db, hers, { act: act() }, now);
	const { id: toRead } = await steps.openSubmissionOf(id);
	expect(await line(stage)).toEqual([toRead]);
	expect(await onDesk()).toEqual([id]);
	await say('no');
	expect(await line(stage)).toEqual([]);
	expect(await onDesk()).toEqual([]);
	await expect(steps.approveTranslation(letter)).rejects.toMatchObject(held);
	await say('yes');
	await steps.approveTranslation(letter);
	expect((await findLetter(db, letter))?.state.status).toBe('ready');
});

test('Laura cannot pass on what is held, and what she writes herself waits for no family', async () => {
	const { db, world, letter, say, laura } = await setUp();
	await say('no');
	const toPass = await authorizeLetter(db, laura, 'pass-on', letter);
	const seen = await seenOf(db, { revisionId: toPass.subject.revisionId! });
	await expect(passOn(db, toPass, seen, now)).rejects.toThrow('no-letter-consent');
	expect(await isHeldForConsent(db, world.adults.laura, now)).toBe(false);
	expect(await isHeldForConsent(db, idOf(world, 'Leo'), now)).toBe(false);
});

test('a class is told how many of its children have no live permission for letters, whatever else they may', async () => {
	const { db, world } = await setUp();
	const { cambridge, flores } = world.classes;
	const missing = async (today: string) => {
		const found = await childrenWithout(db, 'letter', [cambridge, flores], today);
		return [found.get(cambridge) ?? 0, found.get(flores) ?? 0];
	};
	const today = '2026-11-20';
	const before = await missing(today);
	const of = (name: string) =>
		db.updateTable('consentNow').where('childId', '=', idOf(world, name));
	await of('Ana').set({ answer: 'no' }).execute();
	await of('Leo').set({ untilOn: '2026-11-19' }).execute();
	await of('Maya').set({ untilOn: today }).execute();
	await of('Mateo').where('use', '<>', 'letter').set({ answer: 'no' }).execute();
	await db.deleteFrom('consentNow').where('childId', '=', idOf(world, 'Ximena')).execute();
	expect(await missing(today)).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
	expect(await missing('2026-11-21'), 'the yes for Maya is over').toEqual([
		(before[0] ?? 0) + 3,
		(before[1] ?? 0) + 1
	]);
	await db
		.updateTable('enrolment')
		.set({ leftAt: now })
		.where('childId', '=', idOf(world, 'Ana'))
		.execute();
	expect(await missing(today), 'who left is not asked any more').toEqual([
		(before[0] ?? 0) + 1,
		(before[1] ?? 0) + 1
	]);
});
