import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { askAgain } from '#lib/letters/asking-again/asking-again.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import {
	agreeToCovers,
	disagreeAsReviewer,
	disagreeWithCovers
} from '#lib/letters/passing-on/second-key.server.ts';
import { correctionsToSee, lookAtCorrection } from '#lib/letters/passing-on/corrections.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { coveredFor, keyFor } from '#lib/letters/way/covered.server.ts';
import { submitAgain } from '#lib/letters/way/going-again.server.ts';
import { frozenText } from '#lib/letters/way/reading.server.ts';
import { withdraw } from '#lib/letters/way/taking-back.server.ts';
import { findDraft, saveDraft } from '#lib/letters/writing/drafts.server.ts';
import { versionsOf } from '#lib/letters/writing/versions.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { coverWords, covering, told } from '#tests/support/covering.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf, stepsOf, type Steps } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { claim, letGo } from '../deciding/claims.server.ts';
import { approve, authorizeReview, returnToAuthor } from '../moderation.server.ts';
import { revisionText, standingFor } from '../queries.server.ts';
import { protect } from './protecting.server.ts';
import { coveringOf } from './queries.server.ts';

wire();
const now = Date.UTC(2026, 10, 20, 15);
const text = 'Querida Ana:\nVivo en Los Naranjos, frente a la cancha. ¿Y allá?\nMateo';

async function fresh() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - day);
	const steps = stepsOf(db, world, now);
	const marta = await addSecondReviewer(db, world, now - day);
	const { tomas, delmy, laura } = world.adults;
	const letterId = await steps.write('Mateo', 'Ana', text);
	await steps.sendToTeacher(letterId);
	await steps.passOnByTeacher(letterId);
	return { db, world, steps, marta, tomas, delmy, laura, letterId };
}

/** Tomás covers where Mateo lives. */
async function covered() {
	const all = await fresh();
	const asked = covering('Los Naranjos, frente a la cancha');
	const first = await coverWords(all.db, all.steps, all.letterId, { by: all.tomas, asked }, now);
	return { ...all, first };
}

const waits = async (steps: Steps, letterId: string) => {
	const { id, revisionId, sha256 } = await steps.openSubmissionOf(letterId);
	return { id, seen: { act: act(), revisionId, sha256 } };
};

const statusOf = async (db: Db, letterId: string) => (await findLetter(db, letterId))?.state.status;

async function opened(db: Db, personId: string, submissionId: string) {
	const item = await authorizeReview(db, await actorOf(db, personId, now), submissionId);
	await claim(db, item, now + minute);
	return item;
}

test('Tomás covers where Mateo lives: the covered text waits for somebody else', async () => {
	const { db, steps, letterId, tomas, marta, first } = await covered();
	const letter = await findLetter(db, letterId);
	expect(letter?.state).toMatchObject({ status: 'protected' });
	const { id, seen } = await waits(steps, letterId);
	expect((await revisionText(db, seen.revisionId)).text).toBe(
		'Querida Ana:\nVivo en [un lugar]. ¿Y allá?\nMateo'
	);
	expect(letter).toMatchObject({ revisionId: seen.revisionId, decisionId: null });
	expect(await coveringOf(db, seen.revisionId)).toMatchObject({
		by: 'Tomás Abrego',
		reason: 'findable',
		told,
		toldLanguage: 'es',
		covers: [{ from: 21, to: 31, word: 'place' }],
		agrees: null
	});
	await expect(authorizeReview(db, await actorOf(db, tomas, now), id)).rejects.toThrow('not-found');
	await approve(db, await opened(db, marta, id), seen, now + minute);
	expect(await statusOf(db, letterId)).toBe('approved');
	// The same form once more has no second effect, and reads nothing of the original.
	await expect(protect(db, first.item, first.form, now + minute)).resolves.toEqual(
		expect.any(String)
	);
	const again = { ...first.form, act: act() };
	await expect(protect(db, first.item, again, now + minute)).rejects.toThrow();
});

test('who opens what was covered is led to what waits now, if they may read it', async () => {
	const { db, steps, letterId, tomas, marta, first } = await covered();
	const { id } = await waits(steps, letterId);
	const stands = async (personId: string, submissionId = first.item.subject.id) =>
		standingFor(db, await authorizeReview(db, await actorOf(db, personId, now), submissionId));
	expect(await stands(marta)).toMatchObject({ status: 'protected', newer: id });
	expect(await stands(tomas)).toMatchObject({ mine: true, newer: null });
	expect(await stands(marta, id)).toMatchObject({ status: 'waiting', newer: null });
});

test('from then on nobody reads the original: not its author, not their teacher, not a reviewer', async () => {
	const { db, world, letterId, delmy, first } = await covered();
	const letter = (await findLetter(db, letterId))!;
	const reads = [
		await frozenText(db, letter),
		await findDraft(db, letterId),
		await versionsOf(db, letterId),
		await revisionText(db, first.item.subject.revisionId),
		(await childRecord(db, idOf(world, 'Mateo'), now)).record
	];
	expect(JSON.stringify(reads)).not.toMatch(/Naranjos|cancha/);
	expect(JSON.stringify(reads[0])).toContain('[un lugar]');
	const { record } = await childRecord(db, idOf(world, 'Mateo'), now);
	expect(record.lettersWritten[0]?.revisions.map(({ text }) => text)).toEqual([
		null,
		expect.stringContaining('[un lugar]')
	]);
	expect(await db.selectFrom('seal').select(['revisionId', 'why']).execute()).toEqual([
		{ revisionId: first.item.subject.revisionId, why: 'protect' }
	]);
	await expect(
		authorizeLetter(db, await actorOf(db, delmy, now), 'pass-on', letterId)
	).resolves.toBeDefined();
});

test('its author hears nothing of the covers before a second person agreed, nor while it is frozen', async () => {
	const { db, world, letterId, marta } = await covered();
	const hears = async () => coveredFor(db, (await findLetter(db, letterId))!);
	expect(await hears()).toEqual({ told: null, toldLanguage: 'es', covers: [] });
	const { record } = await childRecord(db, idOf(world, 'Mateo'), now);
	expect(record.lettersWritten[0]?.revisions.map(({ covered }) => covered)).toEqual([
		null,
		{ told: null }
	]);
	expect(JSON.stringify(record)).not.toContain(told);
	await safeguardBy(db, marta, letterId, '', now + minute);
	expect(await statusOf(db, letterId)).toBe('safeguarded');
	expect(await hears()).toBeNull();
});

test('once a second person agreed, Mateo reads what was covered, which name is invented, and his mailbox points to it', async () => {
	const { db, world, steps, letterId, tomas, delmy } = await fresh();
	const asked = {
		marks: [],
		flags: [],
		words: [{ words: 'Los Naranjos, frente a la cancha', word: 'rename', instead: 'Alma' }]
	};
	await coverWords(db, steps, letterId, { by: tomas, asked }, now);
	const waiting = (await findLetter(db, letterId))!;
	const covers = [{ from: 21, to: 25, word: null }];
	const toSee = () => correctionsToSee(db, idOf(world, 'Mateo'));
	// His teacher sees it before she agrees; he does not.
	expect(await keyFor(db, waiting)).toMatchObject({ covers });
	expect(await coveredFor(db, waiting)).toMatchObject({ covers: [] });
	expect(await toSee()).toEqual([]);
	const { seen } = await waits(steps, letterId);
	const hers = await authorizeLetter(db, await actorOf(db, delmy, now), 'pass-on', letterId);
	await agreeToCovers(db, hers, seen, now);
	expect(await coveredFor(db, (await findLetter(db, letterId))!)).toEqual({
		...{ told, toldLanguage: 'es', covers }
	});
	expect(await toSee()).toMatchObject([{ id: letterId, to: 'Ana', covered: true }]);
	await lookAtCorrection(db, letterId, now);
	expect(await toSee()).toEqual([]);
});

test('once Elena agrees Mateo reads what was written for him, and it is in the record for his family', async () => {
	const { db, world, steps, letterId, marta } = await covered();
	const { id, seen } = await waits(steps, letterId);
	await approve(db, await opened(db, marta, id), seen, now);
	expect(await coveredFor(db, (await findLetter(db, letterId))!)).toMatchObject({ told });
	const { record } = await childRecord(db, idOf(world, 'Mateo'), now);
	expect(record.lettersWritten[0]?.revisions[1]).toMatchObject({ covered: { told } });
});

test('a covered letter that Elena returns says why it came back, and not what Tomás alone wrote', async () => {
	const { db, world, steps, letterId, marta } = await covered();
	const { id, seen } = await waits(steps, letterId);
	const said = { reason: 'other', note: 'Contanos otra cosa.' };
	await returnToAuthor(db, await opened(db, marta, id), { ...seen, ...said }, now);
	const letter = (await findLetter(db, letterId))!;
	expect(letter.state).toMatchObject({ status: 'returned', ...said });
	expect(await coveredFor(db, letter)).toEqual({ told: null, toldLanguage: 'es', covers: [] });
	expect(JSON.stringify(await childRecord(db, idOf(world, 'Mateo'), now))).not.toContain(told);
});

test('a covered letter that came back and is looked at again says what was covered once somebody else says yes', async () => {
	const { db, world, steps, letterId, tomas, marta } = await covered();
	const joan = await addSecondReviewer(db, world, now - day, ['es', 'en'], 'Joan Reed');
	const { id, seen } = await waits(steps, letterId);
	const said = { reason: 'other', note: 'Contanos otra cosa.' };
	await returnToAuthor(db, await opened(db, marta, id), { ...seen, ...said }, now);
	const mateo = await actorOf(db, idOf(world, 'Mateo'), now);
	const mine = await authorizeLetter(db, mateo, 'ask-again', letterId);
	await askAgain(db, mine, { act: act(), words: 'Así está bien.' }, now);
	const next = await waits(steps, letterId);
	for (const who of [tomas, marta])
		await expect(opened(db, who, next.id)).rejects.toThrow('not-found');
	await approve(db, await opened(db, joan, next.id), next.seen, now + minute);
	const hears = await coveredFor(db, (await findLetter(db, letterId))!);
	expect(hears).toMatchObject({ told, covers: [{ word: 'place' }] });
});

test('covered words that are called back and go again say what was covered, and their readers stay out', async () => {
	const { db, world, steps, letterId, tomas, marta } = await covered();
	const joan = await addSecondReviewer(db, world, now - day, ['es', 'en'], 'Joan Reed');
	await coverWords(db, steps, letterId, { by: marta, asked: covering('Mateo', 'name') }, now);
	const { id, seen } = await waits(steps, letterId);
	await approve(db, await opened(db, joan, id), seen, now + minute);
	const letter = (await findLetter(db, letterId))!;
	const again = await db
		.transaction()
		.execute(async (db) => submitAgain(db, await actorOf(db, joan, now), letter, now + minute));
	for (const who of [tomas, marta])
		await expect(opened(db, who, again)).rejects.toThrow('not-found');
	const item = await opened(db, joan, again);
	const { revisionId, sha256, workId } = item.subject;
	await approve(db, item, { act: act(), revisionId, sha256 }, now + minute);
	expect(await coveredFor(db, (await findLetter(db, workId))!)).toMatchObject({ told });
});

test('what a device sends late, typed before the words were covered, is sealed as well', async () => {
	const { db, world, letterId } = await covered();
	const mateo = await actorOf(db, idOf(world, 'Mateo'), now);
	const typed = { stamp: 'sail', base: 1, from: 'device' } as const;
	const late = async (words: string, typedAt: number) => {
		const mine = await authorizeLetter(db, mateo, 'write', letterId);
		await saveDraft(db, mine, { ...typed, text: words, typedAt }, now + minute);
	};
	await late('Vivo en Los Naranjos, creo', now - minute);
	await late('Otra cosa', now + minute);
	expect((await versionsOf(db, letterId)).map(({ text }) => text)).toEqual(['Otra cosa']);
});

test('Profe Delmy turns the second key: Tomás’ approval of exactly this text holds', async () => {
	const { db, world, steps, letterId, tomas, delmy, laura, marta } = await covered();
	const { id, seen } = await waits(steps, letterId);
	const item = await opened(db, marta, id);
	await expect(
		authorizeLetter(db, await actorOf(db, laura, now), 'pass-on', letterId)
	).rejects.toThrow('not-found');
	const hers = () =>
		actorOf(db, delmy, now).then((actor) => authorizeLetter(db, actor, 'pass-on', letterId));
	const other = { ...seen, sha256: 'a'.repeat(64) };
	await expect(agreeToCovers(db, await hers(), other, now)).rejects.toThrow('text-changed');
	await agreeToCovers(db, await hers(), seen, now);
	expect(await findLetter(db, letterId)).toMatchObject({
		state: { status: 'approved' },
		decisionId: expect.any(String)
	});
	expect(
		await db
			.selectFrom('decision')
			.select(['reviewerId', 'outcome', 'sha256'])
			.where('submissionId', '=', id)
			.execute()
	).toEqual([{ reviewerId: tomas, outcome: 'approve', sha256: seen.sha256 }]);
	expect(await db.selectFrom('secondKey').select(['personId', 'agrees']).execute()).toEqual([
		{ personId: delmy, agrees: 1 }
	]);
	const verbs = await db
		.selectFrom('audit')
		.select(['actorId', 'verb'])
		.where('subjectId', '=', letterId)
		.orderBy('seq', 'desc')
		.limit(3)
		.execute();
	expect(verbs).toEqual([
		{ actorId: delmy, verb: 'letter.countersigned' },
		{ actorId: tomas, verb: 'letter.approved' },
		{ actorId: tomas, verb: 'letter.protected' }
	]);
	// Marta had it open, and comes too late.
	await expect(approve(db, item, { ...seen, act: act() }, now)).rejects.toThrow('already-decided');
	expect(world.children['Mateo']).toBeDefined();
});

test('where two moderators approve, Tomás is the first of them, and Profe Delmy’s key is none', async () => {
	const all = await fresh();
	const { db, steps, letterId, tomas, delmy, marta } = all;
	await db.updateTable('exchange').set({ fourEyes: 'two-moderators' }).execute();
	await coverWords(
		db,
		steps,
		letterId,
		{ by: tomas, asked: covering('Los Naranjos, frente a la cancha') },
		now
	);
	const { id, seen } = await waits(steps, letterId);
	expect(await keyFor(db, (await findLetter(db, letterId))!)).toBeNull();
	const hers = await authorizeLetter(db, await actorOf(db, delmy, now), 'pass-on', letterId);
	await expect(agreeToCovers(db, hers, seen, now)).rejects.toThrow('needs-reviewer');
	await approve(db, await opened(db, marta, id), { ...seen, act: act() }, now);
	expect(await statusOf(db, letterId)).toBe('approved');
});

test('the covers of Tomás stand when his vetting ends before Delmy agrees, and not when he is shut out', async () => {
	const agreed = async (then: (db: Db, tomas: string) => Promise<unknown>) => {
		const { db, steps, letterId, delmy, tomas, marta } = await covered();
		const { id, seen } = await waits(steps, letterId);
		await then(db, tomas);
		const hers = await authorizeLetter(db, await actorOf(db, delmy, now), 'pass-on', letterId);
		const said = agreeToCovers(db, hers, seen, now);
		return { db, letterId, marta, id, seen, said };
	};
	const lapsed = await agreed((db, tomas) =>
		db.deleteFrom('vetting').where('personId', '=', tomas).execute()
	);
	await lapsed.said;
	expect(await statusOf(lapsed.db, lapsed.letterId)).toBe('approved');
	const { db, letterId, marta, id, seen, said } = await agreed((db, tomas) =>
		db.updateTable('person').set({ disabledAt: now }).where('id', '=', tomas).execute()
	);
	await expect(said).rejects.toThrow('needs-reviewer');
	await approve(db, await opened(db, marta, id), { ...seen, act: act() }, now);
	expect(await statusOf(db, letterId)).toBe('approved');
});

test('if she does not agree, reviewers look at it again and read why, and her key is spent', async () => {
	const { db, steps, letterId, delmy, marta } = await covered();
	const { id, seen } = await waits(steps, letterId);
	const teacher = await actorOf(db, delmy, now);
	const hers = await authorizeLetter(db, teacher, 'pass-on', letterId);
	const note = 'Falta cubrir el nombre de la cancha.';
	await disagreeWithCovers(db, hers, { ...seen, note }, now);
	expect((await findLetter(db, letterId))?.state).toMatchObject({
		status: 'with-moderator',
		submissionId: id
	});
	expect(await coveringOf(db, seen.revisionId)).toMatchObject({
		...{ agrees: 0, answer: note, answeredBy: null }
	});
	const now2 = await authorizeLetter(db, teacher, 'pass-on', letterId);
	await expect(agreeToCovers(db, now2, { ...seen, act: act() }, now)).rejects.toThrow(
		'letter-moved-on'
	);
	await returnToAuthor(
		db,
		await opened(db, marta, id),
		{ ...seen, act: act(), reason: 'other', note: 'Contanos otra cosa.' },
		now
	);
	expect(await findDraft(db, letterId)).toMatchObject({
		text: expect.stringContaining('[un lugar]')
	});
});

test('Elena does not agree: Tomás reads why, and may cover more or return it, but not approve', async () => {
	const { db, steps, letterId, tomas, marta, delmy } = await covered();
	const { id, seen } = await waits(steps, letterId);
	const objection = 'Falta el nombre de la cancha.';
	const said = () => ({ ...seen, act: act(), objection });
	const hers = await authorizeReview(db, await actorOf(db, marta, now), id);
	await expect(disagreeAsReviewer(db, hers, said(), now)).rejects.toThrow('not-claimed');
	await claim(db, hers, now);
	const other = { ...said(), sha256: 'a'.repeat(64) };
	await expect(disagreeAsReviewer(db, hers, other, now)).rejects.toThrow('text-changed');
	await disagreeAsReviewer(db, hers, said(), now + minute);
	expect((await findLetter(db, letterId))?.state).toMatchObject({
		status: 'with-moderator',
		submissionId: id
	});
	expect(await coveringOf(db, seen.revisionId)).toMatchObject({
		...{ agrees: 0, answer: objection, byId: tomas, answeredBy: 'Elena Alas' }
	});
	expect((await waits(steps, letterId)).id).toBe(id);
	// Her key is spent, and so is that of the teacher.
	await claim(db, hers, now);
	await expect(disagreeAsReviewer(db, hers, said(), now)).rejects.toThrow('already-answered');
	await letGo(db, hers);
	const teacher = await authorizeLetter(db, await actorOf(db, delmy, now), 'pass-on', letterId);
	await expect(agreeToCovers(db, teacher, { ...seen, act: act() }, now)).rejects.toThrow(
		'letter-moved-on'
	);
	// Tomás has it again.
	const his = await opened(db, tomas, id);
	await expect(approve(db, his, { ...seen, act: act() }, now)).rejects.toThrow('covered-by-you');
	await expect(disagreeAsReviewer(db, his, said(), now)).rejects.toThrow();
	const asked = covering('Mateo', 'name');
	await coverWords(db, steps, letterId, { by: tomas, asked }, now + 2 * minute);
	const next = await waits(steps, letterId);
	expect(next.id).not.toBe(id);
	await expect(authorizeReview(db, await actorOf(db, tomas, now), next.id)).rejects.toThrow(
		'not-found'
	);
	await approve(db, await opened(db, marta, next.id), next.seen, now + 3 * minute);
	expect(await statusOf(db, letterId)).toBe('approved');
});

test('nobody but who could turn the second key in review says there that they do not agree', async () => {
	const { db, steps, letterId, tomas, laura, delmy } = await covered();
	const { id } = await waits(steps, letterId);
	for (const who of [tomas, laura, delmy])
		await expect(authorizeReview(db, await actorOf(db, who, now), id)).rejects.toThrow('not-found');
});

test('a second reviewer may cover more: the first covered text is sealed too, and Tomás stays out', async () => {
	const { db, steps, letterId, tomas, marta } = await covered();
	const first = await waits(steps, letterId);
	await coverWords(db, steps, letterId, { by: marta, asked: covering('Mateo', 'name') }, now + 1);
	const { id, seen } = await waits(steps, letterId);
	expect((await revisionText(db, first.seen.revisionId)).text).toBe('');
	expect((await revisionText(db, seen.revisionId)).text).toContain('[un nombre]');
	for (const who of [tomas, marta])
		await expect(authorizeReview(db, await actorOf(db, who, now), id)).rejects.toThrow('not-found');
});

test('what cannot be covered so is refused, and everything stays as it was', async () => {
	const { db, steps, letterId, tomas } = await fresh();
	const cover = (words: string, word = 'place', instead = '') =>
		coverWords(
			db,
			steps,
			letterId,
			{ by: tomas, asked: { marks: [], flags: [], words: [{ words, word, instead }] } },
			now
		);
	await expect(cover('Suchitoto')).rejects.toThrow('words-not-there');
	await expect(cover('Mateo', 'rename', 'Ximena')).rejects.toThrow('name-of-somebody');
	const asked = { marks: ['0.9999.place'], flags: [], words: [] };
	await expect(coverWords(db, steps, letterId, { by: tomas, asked }, now)).rejects.toThrow(
		'out-of-range'
	);
	expect(await statusOf(db, letterId)).toBe('with-moderator');
	expect(await db.selectFrom('seal').selectAll().execute()).toEqual([]);
});

test('Tomás cannot turn both keys, not even by raw SQL', async () => {
	const { db, steps, letterId, tomas, delmy } = await covered();
	const { id, seen } = await waits(steps, letterId);
	const author = await db
		.selectFrom('revision')
		.select('authorId')
		.where('id', '=', seen.revisionId)
		.executeTakeFirstOrThrow();
	const decision = {
		...{ submissionId: id, revisionId: seen.revisionId, sha256: seen.sha256 },
		...{ ...author, reviewerId: tomas, outcome: 'approve' as const, at: now }
	};
	const alone = () =>
		db
			.insertInto('decision')
			.values({ id: newId(), ...decision })
			.execute();
	await expect(alone()).rejects.toThrow('whoever covered it does not turn both keys');
	const key = (personId: string, agrees: 0 | 1) =>
		db
			.insertInto('secondKey')
			.values({
				...{ submissionId: id, revisionId: seen.revisionId, sha256: seen.sha256, ...author },
				...{ personId, agrees, at: now }
			})
			.execute();
	await key(tomas, 1);
	await expect(alone()).rejects.toThrow('whoever covered it does not turn both keys');
	await expect(key(delmy, 1)).rejects.toThrow();
	for (const statement of [
		'delete from seal',
		'delete from covering',
		'delete from second_key',
		`update covering set told = 'x'`,
		`update second_key set agrees = 0`
	])
		await expect(sql.raw(statement).execute(db), statement).rejects.toThrow();
});

test('Mateo may take a covered letter back, and begins again with the covered words', async () => {
	const { db, world, steps, letterId } = await covered();
	const mateo = await actorOf(db, idOf(world, 'Mateo'), now);
	await withdraw(db, await authorizeLetter(db, mateo, 'withdraw', letterId), { act: act() }, now);
	expect(await statusOf(db, letterId)).toBe('withdrawn');
	await expect(steps.openSubmissionOf(letterId)).rejects.toThrow();
	expect((await findDraft(db, letterId)).text).not.toContain('Naranjos');
});

test('a child who is erased leaves no word, in no seal and no covering', async () => {
	const { db, world, letterId } = await covered();
	await eraseChild(db, idOf(world, 'Mateo'), now);
	const left = await db
		.selectFrom('covering')
		.select(['told', 'note'])
		.where('workId', '=', letterId)
		.execute();
	expect(left).toEqual([{ told: '', note: '' }]);
	const revisions = await db.selectFrom('revision').select('text').execute();
	expect(revisions.every((revision) => revision.text === '')).toBe(true);
});
