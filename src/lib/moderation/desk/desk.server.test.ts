import { beforeAll, expect, test } from 'vitest';
import { backgroundOf } from '#lib/delivery/calling-back/background.server.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf } from '#tests/support/lessons.ts';
import { act, actorOf, stepsOf, type Steps } from '#tests/support/steps.ts';
import { buildWorld, type World } from '#tests/support/world.ts';
import { claim, letGo } from '../deciding/claims.server.ts';
import { authorizeReview, returnToAuthor } from '../moderation.server.ts';
import { lineFor, reviewedExchanges } from '../queue/line.server.ts';
import { nextInLine, reviewQueue, urgentOf } from '../queue/queue.server.ts';
import { loadOf, restFor, waitingByClass } from './load.server.ts';
import { askedAbout, askOpinion, opinionsOn } from './opinions.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
beforeAll(wire);

async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	return { db, world, steps: stepsOf(db, world, now), tomas: await tomasOf(db, world) };
}

const tomasOf = (db: Db, world: World) => actorOf(db, world.adults.tomas, now);

async function inReview(steps: Steps, from: string, to: string, text: string) {
	const id = await steps.write(from, to, text);
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	return steps.openSubmissionOf(id);
}

/** A first letter of Mateo's is in Ana's hands. */
async function arrived(db: Db, world: World, steps: Steps) {
	await makeReady(steps, 'Mateo', 'Ana', 'Hola Ana.');
	await onlyThere(db, world, 'flores', ['Ana'], now);
	await release(db, world, 'flores', now);
}

async function queueOf(db: Db, world: World, wish: { classId?: string } = {}) {
	const tomas = await tomasOf(db, world);
	const exchanges = await reviewedExchanges(db, tomas);
	const days = await daysNow(db, now);
	const { rows } = await reviewQueue(db, tomas, exchanges, days, wish);
	return { rows, exchanges, line: lineFor(tomas, exchanges, days, wish) };
}

test('Tomás hands a letter over with a question: it is in line again, and the question stands beside it', async () => {
	const { db, steps, tomas } = await begin();
	const { id } = await inReview(steps, 'Ana', 'Mateo', 'Dear Mateo');
	const item = await authorizeReview(db, tomas, id);
	await claim(db, item, now);
	await askOpinion(db, item, { act: act(), question: 'Is this a joke?' }, now);
	expect(await opinionsOn(db, id)).toMatchObject([
		{ by: 'Tomás Abrego', question: 'Is this a joke?' }
	]);
	expect([...(await askedAbout(db, [id]))]).toEqual([[id, 'Tomás Abrego']]);
	expect(await nextInLine(db, tomas, now)).toBe(id);
});

test('nobody hands over what they do not hold, and a repeat asks once', async () => {
	const { db, steps, tomas } = await begin();
	const { id } = await inReview(steps, 'Ana', 'Mateo', 'Dear Mateo');
	const item = await authorizeReview(db, tomas, id);
	const ask = { act: act(), question: 'Is this a joke?' };
	await expect(askOpinion(db, item, ask, now)).rejects.toThrow('not-claimed');
	await claim(db, item, now);
	await askOpinion(db, item, ask, now);
	await askOpinion(db, item, ask, now);
	expect(await opinionsOn(db, id)).toHaveLength(1);
});

test('one class after the other: the line, its count and the next item are of that class alone', async () => {
	const { db, world, steps, tomas } = await begin();
	const first = await inReview(steps, 'Ana', 'Mateo', 'Dear Mateo');
	const theirs = await inReview(steps, 'Mateo', 'Ana', 'Querida Ana');
	const { rows, line } = await queueOf(db, world, { classId: world.classes.flores });
	expect(rows.map(({ id }) => id)).toEqual([theirs.id]);
	expect(await nextInLine(db, tomas, now, { classId: world.classes.flores })).toBe(theirs.id);
	expect(await nextInLine(db, tomas, now)).toBe(first.id);
	expect(await waitingByClass(db, line)).toEqual([
		{
			...{ exchangeId: world.exchangeId, classId: world.classes.flores },
			...{ ofLibrary: false, count: 1 }
		}
	]);
});

test('a plan and the translation of one are counted by themselves, apart from letters', async () => {
	const { db, world, steps } = await begin();
	const { share, planSession, handInLesson } = lessonStepsOf(db, world, now);
	const shared = await share();
	await steps.takeToDesk(shared);
	await steps.translate(shared, (source) => `(${source})`);
	await steps.handInTranslation(shared);
	const waits = await planSession();
	await handInLesson(waits);
	const letter = await inReview(steps, 'Mateo', 'Ana', 'Querida Ana');
	const { rows, line } = await queueOf(db, world);
	const kinds = rows.map(({ id, kind, sourceKind }) => ({
		kind,
		sourceKind,
		letter: id === letter.id
	}));
	expect(kinds).toHaveLength(3);
	for (const one of [
		{ kind: 'translation', sourceKind: 'lesson', letter: false },
		{ kind: 'lesson', sourceKind: 'lesson', letter: false },
		{ kind: 'letter', sourceKind: 'letter', letter: true }
	])
		expect(kinds).toContainEqual(one);
	const from = { exchangeId: world.exchangeId, classId: world.classes.flores };
	const counted = await waitingByClass(db, line);
	expect(counted.toSorted((a, b) => a.count - b.count)).toEqual([
		{ ...from, ofLibrary: false, count: 1 },
		{ ...from, ofLibrary: true, count: 2 }
	]);
});

test('a letter in which a child may be in danger stands before everything else', async () => {
	const { db, world, steps } = await begin();
	await inReview(steps, 'Ana', 'Mateo', 'Dear Mateo');
	const grave = await inReview(steps, 'Leo', 'Ximena', 'Dear Ximena');
	await db.updateTable('submission').set({ urgent: 1 }).where('id', '=', grave.id).execute();
	const { line } = await queueOf(db, world);
	expect((await urgentOf(db, line)).map(({ id }) => id)).toEqual([grave.id]);
});

test('the load says what each moderator has open and decided this week, and nothing of others', async () => {
	const { db, world, steps, tomas } = await begin();
	const one = await inReview(steps, 'Ana', 'Mateo', 'Dear Mateo');
	const item = await authorizeReview(db, tomas, one.id);
	await claim(db, item, now);
	const load = async (at: number) => {
		const exchanges = await reviewedExchanges(db, tomas);
		const all = await loadOf(db, exchanges, Object.values(world.communities), at);
		return all.map(({ name, inHand, decided }) => ({ name, inHand, decided }));
	};
	expect(await load(now)).toEqual([{ name: 'Tomás Abrego', inHand: 1, decided: 0 }]);
	await letGo(db, item);
	await steps.approveLetter(one.workId);
	expect(await load(now)).toEqual([{ name: 'Tomás Abrego', inHand: 0, decided: 1 }]);
	expect(await load(now + 8 * day)).toEqual([{ name: 'Tomás Abrego', inHand: 0, decided: 0 }]);
	await db.updateTable('role').set({ needsPractice: 1 }).where('role', '=', 'moderator').execute();
	expect(await load(now), 'who practises still does no work here').toEqual([]);
});

test('after a disclosure a pause is suggested, from what was decided and nothing that is stored', async () => {
	const { db, world, steps, tomas } = await begin();
	expect(await restFor(db, tomas, now)).toBe(null);
	const { id, ...item } = await inReview(steps, 'Ana', 'Mateo', 'Dear Mateo');
	await db
		.insertInto('decision')
		.values({
			...{ id: newId(), submissionId: id, revisionId: item.revisionId, sha256: item.sha256 },
			...{ authorId: item.authorId, reviewerId: world.adults.tomas, reason: null },
			...{ outcome: 'safeguard', at: now }
		})
		.execute();
	expect(await restFor(db, tomas, now + 30 * minute)).toBe('safeguard');
	expect(await restFor(db, tomas, now + 90 * minute)).toBe(null);
});

test('beside a letter stand what the two wrote before, earlier returns, the norms and the hard words', async () => {
	const { db, world, steps, tomas } = await begin();
	await arrived(db, world, steps);
	const before = await inReview(steps, 'Mateo', 'Ana', 'Querida Ana');
	const returned = await authorizeReview(db, tomas, before.id);
	await claim(db, returned, now);
	const { revisionId, sha256 } = before;
	const note = 'Contale un poco más.';
	await returnToAuthor(
		db,
		returned,
		{ act: act(), revisionId, sha256, reason: 'too-short', note },
		now
	);

	const item = await inReview(steps, 'Mateo', 'Ana', 'Volamos piscuchas en la milpa.');
	const opened = await authorizeReview(db, tomas, item.id);
	const around = await backgroundOf(db, opened, 'Volamos piscuchas en la milpa.');
	expect(around.earlier).toMatchObject([{ from: 'Mateo' }]);
	expect(around.returns).toMatchObject([{ reason: 'too-short', note }]);
	expect(around.glossary).toEqual([
		{ term: 'piscucha', meaning: 'kite', keep: false },
		{ term: 'milpa', meaning: 'corn field', keep: true }
	]);
	expect(JSON.stringify(around)).not.toContain(tomas.id);
});

test('what was said of a child’s letters in an exchange that Tomás does not review stays there', async () => {
	const { db, world, steps, tomas } = await begin();
	const before = await inReview(steps, 'Mateo', 'Ana', 'Querida Ana');
	const returned = await authorizeReview(db, tomas, before.id);
	await claim(db, returned, now);
	const { revisionId, sha256 } = before;
	const said = { act: act(), revisionId, sha256, reason: 'too-short', note: 'Contale más.' };
	await returnToAuthor(db, returned, said, now);
	const item = await inReview(steps, 'Mateo', 'Ana', 'Volamos piscuchas.');
	const there = newId();
	const exchange = await db.selectFrom('exchange').selectAll().executeTakeFirstOrThrow();
	const { classA, classB } = exchange;
	await db
		.insertInto('exchange')
		.values({ ...exchange, id: there, classA: classB, classB: classA })
		.execute();
	await db
		.updateTable('letter')
		.set({ exchangeId: there, pairId: null })
		.where('id', '=', returned.subject.workId)
		.execute();
	await db
		.updateTable('role')
		.set({ scopeKind: 'exchange', scopeId: world.exchangeId })
		.where('personId', '=', tomas.id)
		.execute();
	const opened = await authorizeReview(db, await tomasOf(db, world), item.id);
	expect((await backgroundOf(db, opened, 'Volamos piscuchas.')).returns).toEqual([]);
});

test('a delivered letter of an exchange that Tomás cannot open is not named beside another', async () => {
	const { db, world, steps } = await begin();
	await arrived(db, world, steps);
	const exchange = await db.selectFrom('exchange').selectAll().executeTakeFirstOrThrow();
	const there = newId();
	const { classA, classB } = exchange;
	await db
		.insertInto('exchange')
		.values({ ...exchange, id: there, classA: classB, classB: classA })
		.execute();
	await db.updateTable('letter').set({ exchangeId: there, pairId: null }).execute();
	const item = await inReview(steps, 'Mateo', 'Ana', 'Volamos piscuchas.');
	const beside = async () => {
		const opened = await authorizeReview(db, await tomasOf(db, world), item.id);
		return (await backgroundOf(db, opened, 'Volamos piscuchas.')).earlier;
	};
	expect(await beside()).toMatchObject([{ from: 'Mateo' }]);
	await db
		.updateTable('role')
		.set({ scopeKind: 'exchange', scopeId: world.exchangeId })
		.where('personId', '=', world.adults.tomas)
		.execute();
	expect(await beside()).toEqual([]);
});

test('Inés, who only reviews translations, sees no delivered letters beside one', async () => {
	const { db, world, steps } = await begin();
	await arrived(db, world, steps);
	const id = await steps.write('Mateo', 'Ana', 'Querida Ana.');
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	await steps.approveLetter(id);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `· ${source}`);
	await steps.handInTranslation(id);
	const submission = await steps.openSubmissionOf(await steps.translationOf(id));
	const ines = await actorOf(db, world.adults.ines, now);
	const around = await backgroundOf(
		db,
		await authorizeReview(db, ines, submission.id),
		'Querida Ana.'
	);
	expect(around.earlier).toBe(null);
	expect(around.returns).toEqual([]);
});
