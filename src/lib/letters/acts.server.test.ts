import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { findDraft } from './writing/drafts.server.ts';
import { askInOtherLanguage, authorizeLetter } from './letters.server.ts';
import { editForAuthor, passOn, returnToAuthor } from './passing-on/passing-on.server.ts';
import { closeForLeaver, recall, withdraw } from './way/taking-back.server.ts';
import { handIn } from './writing/handing-in.server.ts';
import type { LetterAct } from './policy.ts';
import { findLetter } from './queries.server.ts';
import { approvedTranslation, frozenText, isHeld, whyItCameBack } from './way/reading.server.ts';
import { answeredBy, tick } from './beginning/asked.server.ts';
import { authorizeWriter } from './beginning/writers.server.ts';
import { beginAgain, beginAsTeacher, beginToChild } from './beginning/starting.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const refused = (kind: string, reason?: string) =>
	expect.objectContaining(reason ? { kind, reason } : { kind });

async function school() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const as = (name: string) => actorOf(db, world.adults[name as 'laura'] ?? idOf(world, name), now);
	const may = async <Act extends LetterAct>(name: string, what: Act, id: string) =>
		authorizeLetter(db, await as(name), what, id);
	const statusOf = async (id: string) => (await findLetter(db, id))?.state.status;
	return { db, world, steps, as, may, statusOf };
}

async function handedIn(text = 'Dear Mateo, hello.') {
	const all = await school();
	const id = await all.steps.write('Ana', 'Mateo', text);
	await all.steps.sendToTeacher(id);
	const { revisionId } = (await findLetter(all.db, id)) ?? {};
	const revision = await all.db
		.selectFrom('revision')
		.selectAll()
		.where('id', '=', revisionId ?? '')
		.executeTakeFirstOrThrow();
	return { ...all, id, revision };
}

const setConsent = (db: Db, world: World, answer: 'yes' | 'no') =>
	db.updateTable('consentNow').set({ answer }).where('childId', '=', idOf(world, 'Ana')).execute();

test('twenty hand-ins at once freeze one text', async () => {
	const { db, steps, may, statusOf } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	const form = { act: act(), text: 'Dear Mateo', stamp: 'sail' };
	const letters = await Promise.all(Array.from({ length: 20 }, () => may('Ana', 'write', id)));
	const answers = await Promise.all(letters.map((letter) => handIn(db, letter, form, now)));
	expect(new Set(answers)).toEqual(new Set([id]));
	expect(await db.selectFrom('revision').select('id').execute()).toHaveLength(1);
	expect(await statusOf(id)).toBe('with-teacher');
});

test('two pages that hand in the same letter at once: one does, the other hears that it moved on', async () => {
	const { db, steps, may } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	const letters = await Promise.all([may('Ana', 'write', id), may('Ana', 'write', id)]);
	const outcomes = await Promise.allSettled(
		letters.map((letter, n) =>
			handIn(db, letter, { act: act(), text: `Page ${n}`, stamp: 'sail' }, now)
		)
	);
	const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
	expect(refusals).toEqual([
		expect.objectContaining({ reason: refused('conflict', 'letter-moved-on') })
	]);
	expect(await db.selectFrom('revision').select('id').execute()).toHaveLength(1);
});

test('a letter whose exchange closed, or whose pair ended, is not handed in', async () => {
	const { db, steps, may } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	const form = () => ({ act: act(), text: 'Dear Mateo', stamp: 'sail' });
	await db.updateTable('pair').set({ endedAt: now }).execute();
	const letter = await may('Ana', 'write', id);
	await expect(handIn(db, letter, form(), now)).rejects.toEqual(refused('conflict', 'pair-ended'));
	await db.updateTable('exchange').set({ status: 'closed' }).execute();
	await expect(handIn(db, letter, form(), now)).rejects.toEqual(
		refused('conflict', 'exchange-over')
	);
});

test('Ana begins one letter to Mateo however often she presses, and none to a child who is not hers', async () => {
	const { db, world, as } = await school();
	const ana = await as('Ana');
	const writer = await authorizeWriter(db, ana, ana.id);
	const pairOf = (name: string) =>
		db
			.selectFrom('pair')
			.select('id')
			.where('childA', '=', idOf(world, name))
			.executeTakeFirstOrThrow();
	const pair = (await pairOf('Ana')).id;
	const first = await beginToChild(db, writer, { act: act(), pair }, now);
	expect(await beginToChild(db, writer, { act: act(), pair }, now)).toBe(first);
	const leos = (await pairOf('Leo')).id;
	await expect(beginToChild(db, writer, { act: act(), pair: leos }, now)).rejects.toEqual(
		refused('not-found')
	);
	await expect(authorizeWriter(db, await as('Leo'), ana.id)).rejects.toEqual(refused('not-found'));
});

test('Ana answers the newer letter on the sheet that she began, and a sheet that answers one is not lost to it', async () => {
	const { db, as, steps, may } = await school();
	const ana = await as('Ana');
	const writer = await authorizeWriter(db, ana, ana.id);
	const older = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const newer = await steps.write('Mateo', 'Ana', '¿Y la nieve?');
	const pair = (await findLetter(db, newer))?.pairId ?? '';
	const begin = (answers?: string) => beginToChild(db, writer, { act: act(), pair, answers }, now);
	const answered = async (id: string) => (await findLetter(db, id))?.answersId;
	const sheet = await begin(older);
	expect(await answered(sheet)).toBe(older);
	expect(await begin(newer)).toBe(sheet);
	expect(await answered(sheet)).toBe(newer);
	expect(await begin()).toBe(sheet);
	expect(await answered(sheet)).toBe(newer);
	// What begins again with an earlier text does not turn the sheet back.
	const before = await steps.write('Ana', 'Mateo', 'Yes, I like rain.');
	await db.updateTable('letter').set({ answersId: older }).where('id', '=', before).execute();
	await withdraw(db, await may('Ana', 'withdraw', before), { act: act() }, now);
	expect(await beginAgain(db, await may('Ana', 'write', before), { act: act() }, now)).toBe(sheet);
	expect(await answered(sheet)).toBe(newer);
});

test('why a letter came back is for its author and their teacher, without who says it unless they did; not for who follows it', async () => {
	const { db, id, as, may } = await handedIn();
	const why = { reason: 'surname', note: 'Only your letter name, please.' } as const;
	await returnToAuthor(db, await may('laura', 'pass-on', id), { act: act(), ...why }, now);
	const { subject } = await may('sofia', 'follow', id);
	const readBy = async (name: string) => whyItCameBack(await as(name), subject).returned;
	expect(await readBy('Ana')).toEqual({ from: 'teacher', ...why });
	expect(await readBy('laura')).toEqual({ from: 'you', ...why });
	const colleague = { ...(await as('laura')), id: newId() };
	expect(whyItCameBack(colleague, subject).returned).toEqual({ from: 'teacher', ...why });
	expect(whyItCameBack(await as('sofia'), subject)).toEqual({ returned: null, recalled: null });
});

test('the teacher passes on only with a live permission, and the letter stays where it is without', async () => {
	const { db, world, id, revision, may, statusOf } = await handedIn();
	await setConsent(db, world, 'no');
	const form = () => ({ act: act(), revisionId: revision.id, sha256: revision.sha256 });
	const letter = await may('laura', 'pass-on', id);
	await expect(passOn(db, letter, form(), now)).rejects.toEqual(
		refused('forbidden', 'no-letter-consent')
	);
	expect(await isHeld(db, letter.subject, now)).toBe(true);
	expect(await statusOf(id)).toBe('with-teacher');
	await setConsent(db, world, 'yes');
	await passOn(db, letter, form(), now);
	expect(await statusOf(id)).toBe('with-moderator');
	for (const other of ['Ana', 'Leo', 'Mateo', 'delmy', 'tomas', 'sofia'])
		await expect(may(other, 'pass-on', id)).rejects.toEqual(refused('not-found'));
});

test('a permission that is withdrawn on the way holds the letter, and one that expired as well', async () => {
	const { db, world, id, steps, may } = await handedIn();
	await steps.passOnByTeacher(id);
	const { subject } = await may('laura', 'read', id);
	expect(await isHeld(db, subject, now)).toBe(false);
	await setConsent(db, world, 'no');
	expect(await isHeld(db, subject, now)).toBe(true);
	await setConsent(db, world, 'yes');
	expect(await isHeld(db, subject, now + 400 * day)).toBe(true);
});

test('what the teacher corrects is a new revision that Ana can see, and she goes on from it', async () => {
	const { db, world, id, revision, may } = await handedIn('I haved a dog.');
	const form = { act: act(), revisionId: revision.id, text: 'I had a dog.' };
	await editForAuthor(db, await may('laura', 'pass-on', id), form, now);
	const letter = await may('Ana', 'read', id);
	const frozen = await frozenText(db, letter.subject);
	expect(frozen?.changes).toContainEqual({ kind: 'removed', text: 'haved' });
	expect(frozen?.changes).toContainEqual({ kind: 'added', text: 'had' });
	expect(frozen?.writtenDown).toBe(false);
	const newest = await db
		.selectFrom('revision')
		.select(['madeBy', 'authorId'])
		.where('id', '=', frozen?.id ?? '')
		.executeTakeFirstOrThrow();
	expect(newest).toEqual({ madeBy: world.adults.laura, authorId: idOf(world, 'Ana') });
	// The page that still shows the old text cannot pass it on.
	const stale = { act: act(), revisionId: revision.id, sha256: revision.sha256 };
	const toPass = await may('laura', 'pass-on', id);
	const changed = refused('conflict', 'letter-text-changed');
	await expect(passOn(db, toPass, stale, now)).rejects.toEqual(changed);
	const older = { ...form, act: act(), text: 'I had a cat.' };
	await expect(editForAuthor(db, toPass, older, now)).rejects.toEqual(changed);
	const returning = { act: act(), reason: 'too-short', note: 'Lovely. Tell more.' } as const;
	await returnToAuthor(db, toPass, returning, now);
	expect(await findDraft(db, id)).toMatchObject({ text: 'I had a dog.' });
	const back = await may('laura', 'pass-on', id);
	await expect(passOn(db, back, { ...stale, act: act() }, now)).rejects.toEqual(
		refused('conflict', 'letter-moved-on')
	);
});

test('a letter comes back with reason and note, is changed and handed in again', async () => {
	const { db, id, may, statusOf, steps } = await handedIn();
	const form = { act: act(), reason: 'surname', note: 'Only letter names, please.' } as const;
	await returnToAuthor(db, await may('laura', 'pass-on', id), form, now);
	const letter = await may('Ana', 'write', id);
	expect(letter.subject.state).toMatchObject({ status: 'returned', note: form.note });
	await handIn(db, letter, { act: act(), text: 'Better now.', stamp: 'snow' }, now);
	expect(await statusOf(id)).toBe('with-teacher');
	await steps.passOnByTeacher(id);
	expect(await statusOf(id)).toBe('with-moderator');
});

test('Ana takes her letter back while a reader holds it, and the reader hears of it', async () => {
	const { db, id, may, steps, statusOf } = await handedIn();
	await steps.passOnByTeacher(id);
	await withdraw(db, await may('Ana', 'withdraw', id), { act: act() }, now);
	expect(await statusOf(id)).toBe('withdrawn');
	expect(await db.selectFrom('submission').select('status').execute()).toEqual([
		{ status: 'withdrawn' }
	]);
	for (const other of ['Leo', 'Mateo', 'delmy', 'tomas', 'sofia'])
		await expect(may(other, 'withdraw', id)).rejects.toEqual(refused('not-found'));
});

test('with the words of a letter that was taken back Ana begins a new one', async () => {
	const { db, id, may, statusOf } = await handedIn('Dear Mateo, I have a cat.');
	await withdraw(db, await may('Ana', 'withdraw', id), { act: act() }, now);
	const again = await beginAgain(db, await may('Ana', 'write', id), { act: act() }, now);
	expect(again).not.toBe(id);
	expect(await statusOf(again)).toBe('draft');
	expect(await findDraft(db, again)).toMatchObject({ text: 'Dear Mateo, I have a cat.' });
	const open = await may('Ana', 'write', again);
	await expect(beginAgain(db, open, { act: act() }, now)).rejects.toEqual(refused('conflict'));
});

test('questions are ticked off one by one, and handing in the answer ticks none for Ana if it comes back', async () => {
	const { db, world, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const ana = await as('Ana');
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	let answered = (await answeredBy(db, ana.id, asked)).has;
	expect([answered(0), answered(1)]).toEqual([true, false]);
	await tick(db, ana.id, { letterId: asked, n: 0, answered: false }, now);
	answered = (await answeredBy(db, ana.id, asked)).has;
	expect(answered(0)).toBe(false);

	const pair = await db
		.selectFrom('pair')
		.select('id')
		.where('childA', '=', ana.id)
		.executeTakeFirstOrThrow();
	const writer = await authorizeWriter(db, ana, ana.id);
	const wish = { act: act(), pair: pair.id, answers: asked };
	const id = await beginToChild(db, writer, wish, now);
	const form = { act: act(), text: 'Yes, I like rain.', stamp: 'sail' };
	await handIn(db, await may('Ana', 'write', id), form, now);
	const after = await answeredBy(db, ana.id, asked);
	expect([after.all, after.has(0), after.has(7)]).toEqual([true, false, false]);
	expect((await answeredBy(db, idOf(world, 'Leo'), asked)).has(0)).toBe(false);
});

test('what a letter answered is open again for Ana once it is taken back, and not while another answers it', async () => {
	const { db, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const ana = await as('Ana');
	const marks = async () => {
		const { all, has } = await answeredBy(db, ana.id, asked);
		return [all, has(0)];
	};
	const answer = async (text: string) => {
		const id = await steps.write('Ana', 'Mateo', '');
		await db.updateTable('letter').set({ answersId: asked }).where('id', '=', id).execute();
		const form = { act: act(), text, stamp: 'sail' };
		return handIn(db, await may('Ana', 'write', id), form, now);
	};
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	const first = await answer('Yes, I like rain.');
	const second = await answer('I forgot: snow too.');
	await withdraw(db, await may('Ana', 'withdraw', first), { act: act() }, now);
	expect(await marks()).toEqual([true, true]);
	await withdraw(db, await may('Ana', 'withdraw', second), { act: act() }, now);
	expect(await marks()).toEqual([false, false]);
});

test('what Ana ticked stays while a draft of hers answers it, and when a letter that answered nothing is taken back', async () => {
	const { db, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const ana = await as('Ana');
	await tick(db, ana.id, { letterId: asked, n: 0, answered: true }, now);
	const marked = async () => (await answeredBy(db, ana.id, asked)).has(0);
	const handedIn = async (answersId: string | null) => {
		const id = await steps.write('Ana', 'Mateo', '');
		await db.updateTable('letter').set({ answersId }).where('id', '=', id).execute();
		const form = { act: act(), text: 'Hello again.', stamp: 'sail' };
		return handIn(db, await may('Ana', 'write', id), form, now);
	};
	const takeBack = async (id: string) =>
		withdraw(db, await may('Ana', 'withdraw', id), { act: act() }, now);

	await takeBack(await handedIn(null));
	expect(await marked()).toBe(true);
	const draft = await steps.write('Ana', 'Mateo', '');
	await db.updateTable('letter').set({ answersId: asked }).where('id', '=', draft).execute();
	await takeBack(await handedIn(asked));
	expect(await marked()).toBe(true);
});

test('a letter that was called back answers nothing any more', async () => {
	const { db, as, may, steps } = await school();
	const asked = await steps.write('Mateo', 'Ana', '¿Te gusta la lluvia?');
	const id = await steps.write('Ana', 'Mateo', 'Yes, I like rain.');
	const released = { answersId: asked, status: 'released' as const, state: `{"at":${now}}` };
	await db.updateTable('letter').set(released).where('id', '=', id).execute();
	const ana = await as('Ana');
	expect((await answeredBy(db, ana.id, asked)).all).toBe(true);
	await recall(db, await may('Ana', 'recall', id), { act: act() }, now);
	expect((await answeredBy(db, ana.id, asked)).all).toBe(false);
});

test('a safeguarded letter is not taken back, and Ana does not hear why', async () => {
	const { db, id, may, steps } = await handedIn();
	await steps.passOnByTeacher(id);
	await db
		.updateTable('letter')
		.set({ status: 'safeguarded', state: JSON.stringify({ at: now }) })
		.execute();
	const letter = await may('Ana', 'withdraw', id);
	await expect(withdraw(db, letter, { act: act() }, now)).rejects.toEqual(
		refused('conflict', 'letter-being-read')
	);
	await expect(may('laura', 'read', id)).rejects.toEqual(refused('not-found'));
});

async function released() {
	const all = await handedIn();
	await all.db
		.updateTable('letter')
		.set({ status: 'released', state: JSON.stringify({ at: now }) })
		.where('id', '=', all.id)
		.execute();
	return all;
}

test('Ana, her teacher, a coordinator and a moderator may call a released letter back, once', async () => {
	const { db, id, may, statusOf } = await released();
	for (const name of ['laura', 'sofia', 'tomas']) await may(name, 'recall', id);
	const form = { act: act() };
	const letter = await may('Ana', 'recall', id);
	await Promise.all(Array.from({ length: 20 }, () => recall(db, letter, form, now)));
	expect(await statusOf(id)).toBe('recalled');
	const noted = await db.selectFrom('audit').select('verb').where('subjectId', '=', id).execute();
	expect(noted.filter(({ verb }) => verb === 'letter.recalled')).toHaveLength(1);
});

test('nobody else may call it back', async () => {
	const { id, may } = await released();
	for (const name of ['Leo', 'Mateo', 'delmy', 'carmen'])
		await expect(may(name, 'recall', id)).rejects.toEqual(refused('not-found'));
});

test('a letter that was not released yet is not called back', async () => {
	const { id, may } = await handedIn();
	await expect(may('sofia', 'recall', id)).rejects.toEqual(refused('not-found'));
});

test('a teacher writes down what Chepito says: he is the author, and still it passes the teacher’s desk', async () => {
	const { db, world, as, may, statusOf } = await school();
	const chepito = idOf(world, 'Chepito');
	const writer = await authorizeWriter(db, await as('delmy'), chepito);
	const pair = await db
		.selectFrom('pair')
		.select('id')
		.where('childB', '=', chepito)
		.executeTakeFirstOrThrow();
	const id = await beginToChild(db, writer, { act: act(), pair: pair.id }, now);
	const letter = await may('delmy', 'write', id);
	await handIn(db, letter, { act: act(), text: 'Tengo un perro.', stamp: 'milpa' }, now);
	expect(await statusOf(id)).toBe('with-teacher');
	const revision = await db.selectFrom('revision').selectAll().executeTakeFirstOrThrow();
	expect(revision).toMatchObject({ authorId: chepito, madeBy: world.adults.delmy });
	const frozen = await frozenText(db, (await may('delmy', 'read', id)).subject);
	expect(frozen).toMatchObject({ writtenDown: true, changes: null });
	await expect(authorizeWriter(db, await as('laura'), chepito)).rejects.toEqual(
		refused('not-found')
	);
	await expect(authorizeWriter(db, await as('delmy'), idOf(world, 'Mateo'))).rejects.toEqual(
		refused('not-found')
	);
});

test('a teacher’s letter to the partner class is reviewed; one to its teachers is not', async () => {
	const { db, world, as, may, statusOf } = await school();
	const cambridge = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	const begin = (kind: 'class' | 'teachers') =>
		beginAsTeacher(db, cambridge, { act: act(), exchange: world.exchangeId, kind }, now);
	const send = async (id: string) =>
		handIn(db, await may('laura', 'write', id), { act: act(), text: 'Hello!', stamp: 'sail' }, now);

	const toClass = await begin('class');
	await send(toClass);
	expect(await statusOf(toClass)).toBe('with-moderator');

	const toTeachers = await begin('teachers');
	await expect(may('delmy', 'read', toTeachers)).rejects.toEqual(refused('not-found'));
	await send(toTeachers);
	expect(await statusOf(toTeachers)).toBe('released');
	for (const reader of ['delmy', 'sofia']) await may(reader, 'read', toTeachers);
	for (const other of ['Ana', 'Mateo', 'tomas', 'carmen'])
		await expect(may(other, 'read', toTeachers)).rejects.toEqual(refused('not-found'));
});

test('a teacher asks once for a letter in the other language', async () => {
	const { db, world, as, may } = await school();
	const cambridge = await authorizeClass(db, await as('laura'), 'teach', world.classes.cambridge);
	const wish = { act: act(), exchange: world.exchangeId, kind: 'teachers' } as const;
	const id = await beginAsTeacher(db, cambridge, wish, now);
	const own = await may('laura', 'write', id);
	await handIn(db, own, { act: act(), text: 'Hello!', stamp: 'sail' }, now);
	const letter = await may('delmy', 'read', id);
	await askInOtherLanguage(db, letter, { act: act() }, now);
	await askInOtherLanguage(db, letter, { act: act() }, now);
	expect(await db.selectFrom('textTranslation').select('id').execute()).toHaveLength(1);
	const found = await approvedTranslation(db, letter.subject.revisionId ?? '');
	expect(found).toMatchObject({ text: null });
});

test('when Ana leaves, what is not approved is closed and what was released stays', async () => {
	const { db, world, id, steps, statusOf } = await handedIn();
	await steps.passOnByTeacher(id);
	const close = () => db.transaction().execute((db) => closeForLeaver(db, idOf(world, 'Ana'), now));
	await close();
	expect(await statusOf(id)).toBe('closed');
	expect(await db.selectFrom('submission').select('status').execute()).toEqual([
		{ status: 'withdrawn' }
	]);
	await close();
	const later = await released();
	await later.db.transaction().execute((db) => closeForLeaver(db, idOf(later.world, 'Ana'), now));
	expect(await later.statusOf(later.id)).toBe('released');
});
