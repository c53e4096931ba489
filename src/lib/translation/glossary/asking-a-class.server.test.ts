import { beforeAll, expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { withdraw } from '#lib/letters/way/taking-back.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { agreesTo } from '#tests/support/agreeing.ts';
import { counting } from '#tests/support/counting.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { authorizeWriting } from '../translation.server.ts';
import { answerQuestion, askClass, questionsAbout } from './asking-a-class.server.ts';
import { notesOnEach } from './kept-words.server.ts';
import { storyOfTerm } from './list.server.ts';
import { countOpenQuestions, openQuestions, questionsOnAPage } from './open-questions.server.ts';
import { glossaryFor } from './queries.server.ts';
import { authorizeTerm, changeTerm } from './terms.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** Ana wrote about a flapdoodle, and Doña Carmen has her letter on the desk. */
async function onTheDesk() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', 'Dear Mateo, we ate a flapdoodle. Bye!');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	const id = await steps.translationOf(letter);
	const [carmen, ines, laura, delmy, sofia] = await Promise.all(
		(['carmen', 'ines', 'laura', 'delmy', 'sofia'] as const).map((who) =>
			actorOf(db, world.adults[who], now)
		)
	);
	const ask = async (word: string, who = carmen!) =>
		askClass(db, await authorizeWriting(db, who, id), { act: act(), word }, now);
	const ofLaura = () => authorizeClass(db, laura!, 'teach', world.classes.cambridge);
	const open = async () => (await openQuestions(db, await ofLaura(), now)).questions;
	return {
		...{ db, world, letter, id, ask, ofLaura, open },
		...{ carmen: carmen!, ines: ines!, laura: laura!, delmy: delmy!, sofia: sofia! }
	};
}

test('Ms. Rivera is asked about a word of Ana’s, and her answer is a word of the class', async () => {
	const { db, world, id, ask, open, ofLaura, laura } = await onTheDesk();
	await ask('Flapdoodle');
	expect(await unread(db, laura.id)).toContainEqual(
		expect.objectContaining({
			kind: 'word-asked',
			address: `/class/${world.classes.cambridge}/words`
		})
	);
	const [question] = await open();
	expect(question).toMatchObject({
		word: 'Flapdoodle',
		sentence: 'Dear Mateo, we ate a flapdoodle.',
		askedBy: 'Doña Carmen',
		language: 'en'
	});
	const form = { term: 'flapdoodle', meaning: 'A sweet roll.', child: 'a sweet roll' };
	await answerQuestion(
		db,
		await ofLaura(),
		{ ...form, act: act(), question: question?.id ?? '' },
		now
	);
	expect(await open()).toEqual([]);
	expect(await questionsAbout(db, id)).toMatchObject([{ noteEn: 'A sweet roll.' }]);
	const found = await glossaryFor(db, 'two flapdoodles', 'en', 'all');
	expect(found).toMatchObject([{ term: 'flapdoodle', status: 'proposed', strategy: 'explain' }]);
	expect(await glossaryFor(db, 'two flapdoodles', 'en')).toEqual([]);
});

test('Carmen hears once that the class answered, and what both communities agree on stands under letters', async () => {
	const { db, world, ask, open, ofLaura, carmen } = await onTheDesk();
	await ask('flapdoodle');
	const [question] = await open();
	const said = { term: 'flapdoodle', meaning: 'A sweet roll.', child: 'a sweet roll' };
	const form = { ...said, act: act(), question: question?.id ?? '' };
	const id = await answerQuestion(db, await ofLaura(), form, now);
	expect(await answerQuestion(db, await ofLaura(), form, now)).toBe(id);
	const heard = (await unread(db, carmen.id)).filter(({ kind }) => kind === 'word-answered');
	expect(heard).toMatchObject([{ address: `/translate/words/${id}` }]);
	expect((await storyOfTerm(db, id)).from.className).toBe('Grade 4, Room 12');

	const letter = {
		text: 'We ate two flapdoodles.',
		language: 'en' as const,
		translation: 'Comimos dos flapdoodles.',
		translationLanguage: 'es' as const
	};
	const notes = async () => (await notesOnEach(db, [letter]))[0];
	const facts = {
		...{ strategy: 'explain' as const, part: 'noun' as const, meanings: ['rollito dulce'] },
		...{ never: [], region: '', noteEs: 'Un pan.', noteEn: said.meaning },
		...{ childEs: 'un panito dulce', childEn: said.child }
	};
	const asCarmen = await authorizeTerm(db, carmen, id);
	await changeTerm(db, asCarmen, { ...facts, act: act() }, now);
	expect(await notes()).toEqual([]);
	const tomas = await actorOf(db, world.adults.tomas, now);
	await agreesTo(db, tomas, id, now);
	expect(await notes()).toMatchObject([{ word: 'flapdoodle', note: 'un panito dulce' }]);
});

test('only whoever has the letter asks, only about a whole word of it, and once', async () => {
	const { ask, ines } = await onTheDesk();
	await expect(ask('flapdoodle', ines)).rejects.toMatchObject({ kind: 'conflict' });
	for (const word of ['call me', 'flap', 'Please write to me'])
		await expect(ask(word)).rejects.toMatchObject({ fields: { word: 'not-in-letter' } });
	await ask('flapdoodle');
	await expect(ask('FLAPDOODLE')).rejects.toMatchObject({ reason: 'word-asked-already' });
});

test('the other class, its teacher and the coordinator hear nothing of it', async () => {
	const { db, world, ask, delmy, sofia } = await onTheDesk();
	await ask('flapdoodle');
	expect((await unread(db, delmy.id)).map(({ kind }) => kind)).not.toContain('word-asked');
	for (const who of [delmy, sofia])
		await expect(authorizeClass(db, who, 'teach', world.classes.cambridge)).rejects.toThrow(
			'not-found'
		);
	const flores = await authorizeClass(db, delmy, 'teach', world.classes.flores);
	expect(await openQuestions(db, flores, now)).toEqual({ questions: [], more: 0 });
	expect(await countOpenQuestions(db, world.classes.flores, now)).toBe(0);
});

test('a letter that was taken back is asked about no more', async () => {
	const { db, world, letter, ask, open } = await onTheDesk();
	await ask('flapdoodle');
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	await withdraw(db, await authorizeLetter(db, ana, 'withdraw', letter), { act: act() }, now);
	expect(await open()).toEqual([]);
});

test('what was asked waits while the family says no, and nothing more is asked', async () => {
	const { db, world, ask, open } = await onTheDesk();
	await ask('flapdoodle');
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Ana'))
		.execute();
	expect(await open()).toEqual([]);
	expect(await countOpenQuestions(db, world.classes.cambridge, now)).toBe(0);
	await expect(ask('ate')).rejects.toThrow();
});

test('a teacher reads who asks as they wish it, and of a student the first name', async () => {
	const { db, ask, open, carmen } = await onTheDesk();
	await ask('flapdoodle');
	const askedBy = async () => (await open())[0]?.askedBy;
	await db
		.updateTable('person')
		.set({ name: 'Carmen Menjívar' })
		.where('id', '=', carmen.id)
		.execute();
	expect(await askedBy()).toBe('Carmen Menjívar');
	await db
		.updateTable('role')
		.set({ level: 'student' })
		.where('personId', '=', carmen.id)
		.execute();
	expect(await askedBy()).toBe('Carmen');
	await db
		.insertInto('translatorChoice')
		.values({ personId: carmen.id, writes: null, named: 'nobody' })
		.execute();
	expect(await askedBy()).toBeNull();
});

test('of very many questions the oldest are shown, each can be answered, and few queries ask for them', async () => {
	const { db, world, ask, ofLaura, id, carmen } = await onTheDesk();
	await ask('flapdoodle');
	const klass = await ofLaura();
	const asking = async () => {
		const counted = counting(db);
		return { ...(await openQuestions(counted.db, klass, now)), asked: counted.asked() };
	};
	const one = await asking();
	const later = Array.from({ length: questionsOnAPage + 4 }, (_, n) => ({
		...{ id: newId(), translationId: id, classId: world.classes.cambridge, askedBy: carmen.id },
		...{ word: 'ate', askedAt: now + 1 + n }
	}));
	await db.insertInto('glossaryQuestion').values(later).execute();
	const many = await asking();
	expect(many.questions).toHaveLength(questionsOnAPage);
	expect(many.questions[0]).toMatchObject({ word: 'flapdoodle' });
	expect(many.more).toBe(5);
	// One more, which counts them.
	expect(many.asked).toBeLessThanOrEqual(one.asked + 1);
	expect(await countOpenQuestions(db, world.classes.cambridge, now)).toBe(questionsOnAPage + 5);
	const last = later.at(-1)?.id ?? '';
	const form = { term: 'ate', meaning: 'Past of eat.', child: '', act: act(), question: last };
	await answerQuestion(db, klass, form, now);
	expect((await asking()).more).toBe(4);
});

test('the word goes with the letter when a family asks for everything to be erased', async () => {
	const { db, world, id, ask, open } = await onTheDesk();
	await ask('flapdoodle');
	await eraseChild(db, idOf(world, 'Ana'), now);
	expect((await questionsAbout(db, id)).map(({ word }) => word)).toEqual(['']);
	expect(await open()).toEqual([]);
});

test('Ms. Rivera’s answer names no child of either class', async () => {
	const { ask, open, db, ofLaura } = await onTheDesk();
	await ask('flapdoodle');
	const [question] = await open();
	const form = { act: act(), question: question?.id ?? '', term: 'flapdoodle' };
	const answer = async (meaning: string, child: string) =>
		answerQuestion(db, await ofLaura(), { ...form, meaning, child }, now);
	await expect(answer('What Mateo likes to eat.', 'Ana bakes it')).rejects.toMatchObject({
		fields: { meaning: 'names-child', child: 'names-child' }
	});
	expect(await open()).toHaveLength(1);
	await answer('A sweet roll.', 'a sweet roll');
	expect(await open()).toEqual([]);
});
