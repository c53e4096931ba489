import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { childRecordText } from '#lib/child-record-text.server.ts';
import { childRecord } from '#lib/child-record.server.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { approvedTranslation } from '#lib/letters/way/reading.server.ts';
import { day } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { textsOnDesk } from '#lib/translation/desk.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { carriedBy } from '#lib/translation/people/carried.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { counting } from '#tests/support/counting.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { inesHasItCorrected, doubts } from '#tests/support/doubting.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { translatedIn } from '../numbers/translating.server.ts';
import { quarterOf } from '../numbers/quarter.ts';
import { authorizeClassMail } from '../planning/planning.server.ts';
import { deliveredLetter } from '../queries.server.ts';
import { authorizeDoubt, doubtsFor, haveItCorrected, sayItIsRight } from './answering.server.ts';
import { doubtAsTeacher, hearAnswers } from './asking.server.ts';
import { answeredFor, doubtsIn, doubtsOf } from './queries.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const later = now + day;

/** A letter of Ana in the hands of Mateo, translated by Carmen, approved by Inés. */
async function delivered() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const id = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo, I like recess. We have a dog.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	const actor = (key: 'ines' | 'tomas' | 'carmen' | 'laura' | 'delmy' | 'sofia') =>
		actorOf(db, world.adults[key], later);
	const kinds = async (key: keyof typeof world.adults) =>
		(await unread(db, world.adults[key])).map(({ kind }) => kind);
	return {
		db,
		world,
		steps,
		id,
		mateo,
		actor,
		kinds,
		read: () => deliveredLetter(db, id, mateo),
		doubt: (more?: Parameters<typeof doubts>[4]) => doubts(db, world, id, later, more),
		correct: (doubtId: string, to?: 'translator' | 'anybody') =>
			inesHasItCorrected(db, world, doubtId, later, to),
		mend: async (say: (source: string) => string = (source) => `+ ${source}`) => {
			await steps.translate(id, say);
			await steps.handInTranslation(id);
		}
	};
}

test('what Mateo asks reaches Inés, who approved it, and nobody else while she is there', async () => {
	const { db, world, doubt, actor, kinds } = await delivered();
	const id = await doubt();
	expect(await kinds('ines')).toContain('doubt-waiting');
	expect(await kinds('tomas')).not.toContain('doubt-waiting');
	expect((await doubtsFor(db, await actor('ines'), later)).map((one) => one.id)).toEqual([id]);
	for (const key of ['tomas', 'carmen', 'laura', 'delmy', 'sofia'] as const) {
		expect(await doubtsFor(db, await actor(key), later)).toEqual([]);
		await expect(authorizeDoubt(db, await actor(key), id, later)).rejects.toThrow('not-found');
	}
	const mateo = await actorOf(db, idOf(world, 'Mateo'), later);
	await expect(authorizeDoubt(db, mateo, id, later)).rejects.toThrow('not-found');
});

test('when Inés is away, or two days pass, another who may review it answers; its translator never does', async () => {
	const { db, world, doubt, actor } = await delivered();
	const id = await doubt();
	const longAfter = later + 2 * day + 1;
	expect((await authorizeDoubt(db, await actor('tomas'), id, longAfter)).subject.id).toBe(id);
	await expect(authorizeDoubt(db, await actor('carmen'), id, longAfter)).rejects.toThrow();
	await db
		.updateTable('person')
		.set({ disabledAt: later })
		.where('id', '=', world.adults.ines)
		.execute();
	expect((await authorizeDoubt(db, await actor('tomas'), id, later)).subject.id).toBe(id);
});

test('Mateo hears in a ready sentence why it is right, and his teacher reads the same', async () => {
	const { db, id, doubt, actor, mateo, world } = await delivered();
	const review = await authorizeDoubt(db, await actor('ines'), await doubt({ n: 1 }), later);
	const form = { act: act(), reason: 'kept-word', answer: 'Only for adults.' } as const;
	await sayItIsRight(db, review, form, later);
	const [told] = await doubtsOf(db, id, mateo.id);
	expect(told).toMatchObject({
		status: 'right',
		reason: 'kept-word',
		answer: '',
		quote: 'We have a dog.'
	});
	expect(await doubtsIn(db, id, mateo.classId)).toMatchObject([{ asker: 'Mateo' }]);
	expect(await doubtsIn(db, id, world.classes.cambridge)).toEqual([]);
	expect(await answeredFor(db, mateo)).toEqual([{ letterId: id, from: 'Ana' }]);
	await hearAnswers(db, id, mateo.id, later);
	expect(await answeredFor(db, mateo)).toEqual([]);
	await expect(sayItIsRight(db, review, { ...form, act: act() }, later)).rejects.toMatchObject({
		reason: 'doubt-answered'
	});
});

test('Profe Delmy may write what seems wrong, and is answered in words', async () => {
	const { db, id, world, actor, kinds, read } = await delivered();
	const mail = await authorizeClassMail(
		db,
		await actor('delmy'),
		'read-mail',
		world.classes.flores
	);
	const revision = (await read())?.translationRevisionId ?? '';
	const said = { act: act(), revision, n: null, kind: 'meaning', words: '¿Es así?' } as const;
	const doubtId = await doubtAsTeacher(db, mail, id, said, later);
	const review = await authorizeDoubt(db, await actor('ines'), doubtId, later);
	const form = { act: act(), reason: 'as-written', answer: 'Así lo escribió.' } as const;
	await sayItIsRight(db, review, form, later);
	expect(await kinds('delmy')).toContain('doubt-answered');
	expect(await doubtsIn(db, id, world.classes.flores)).toMatchObject([
		{ words: '¿Es así?', answer: 'Así lo escribió.', quote: null }
	]);
});

test('only readers ask, about the translation that they read, and five times at most', async () => {
	const { db, world, id, doubt, actor } = await delivered();
	const laura = await authorizeClassMail(
		db,
		await actor('laura'),
		'read-mail',
		world.classes.cambridge
	);
	const said = { act: act(), revision: newId(), n: null, kind: 'word', words: '' } as const;
	await expect(doubtAsTeacher(db, laura, id, said, later)).rejects.toThrow('not-found');
	const delmy = await authorizeClassMail(
		db,
		await actor('delmy'),
		'read-mail',
		world.classes.flores
	);
	await expect(doubtAsTeacher(db, delmy, id, said, later)).rejects.toMatchObject({
		reason: 'translation-newer'
	});
	await expect(doubt({ n: 40 })).rejects.toMatchObject({ kind: 'invalid' });
	for (let times = 0; times < 5; times++) await doubt();
	await expect(doubt()).rejects.toMatchObject({ reason: 'doubts-enough' });
});

test('a correction is read when somebody else approved it, and not a moment before', async () => {
	const { db, world, id, steps, doubt, correct, mend, read, kinds } = await delivered();
	const before = await read();
	await correct(await doubt({ n: 1 }));
	expect(await kinds('carmen')).toContain('translation-to-correct');
	const translationId = await steps.translationOf(id);
	expect((await segmentsOf(db, translationId)).map(({ comment }) => comment)).toEqual([
		null,
		'Please look at the greeting.'
	]);
	expect(await read()).toEqual(before);
	await mend();
	expect(await read()).toEqual(before);
	const letter = await findLetter(db, id);
	expect(letter?.state.status).toBe('released');
	expect((await approvedTranslation(db, letter?.revisionId ?? ''))?.text).toBe(before?.translation);
	await expect(steps.approveLetter(translationId, world.adults.carmen)).rejects.toThrow(
		'not-found'
	);
	await steps.approveTranslation(id);
	expect(await read()).toMatchObject({
		translation: '+ Dear Mateo, I like recess. + We have a dog.',
		version: 2,
		translatedBy: 'Doña Carmen'
	});
	expect(before).toMatchObject({ version: 1 });
	expect(await kinds('delmy')).toContain('translation-corrected');
	expect(await doubtsIn(db, id, world.classes.flores)).toMatchObject([{ status: 'corrected' }]);
	const kept = await db
		.selectFrom('releaseItem')
		.select('translationRevisionId')
		.executeTakeFirst();
	expect(kept?.translationRevisionId).toBe(before?.translationRevisionId);
});

test('the memory keeps the corrected sentences in place of the old ones', async () => {
	const { db, id, steps, doubt, correct, mend } = await delivered();
	await correct(await doubt());
	await mend((source) => `Bien: ${source}`);
	await steps.approveTranslation(id);
	const kept = await db.selectFrom('memoryEntry').select('es').orderBy('n').execute();
	expect(kept.length).toBeGreaterThan(0);
	for (const { es } of kept) expect(es).toMatch(/^Bien/);
});

test('what Carmen carried stays hers while it is corrected and afterwards, and counts once', async () => {
	const { db, world, id, steps, doubt, correct, mend } = await delivered();
	const { carmen } = world.adults;
	const always = { from: 0, until: later + day };
	const first = await carriedBy(db, carmen, always);
	expect(first).toHaveLength(1);
	await correct(await doubt());
	expect(await carriedBy(db, carmen, always)).toEqual(first);
	await mend();
	await steps.approveTranslation(id);
	expect(await carriedBy(db, carmen, always)).toEqual(first);
	const quarter = quarterOf('2026-11-20');
	const [counted, ...more] = await translatedIn(
		db,
		[world.exchangeId],
		quarter,
		'America/New_York'
	);
	expect(more).toEqual([]);
	expect(counted?.approvedAt).toBe(first[0]?.at);
});

test('what is asked while a correction is with its reviewer waits until that is done, and is not called corrected', async () => {
	const { db, world, id, steps, doubt, correct, mend } = await delivered();
	await correct(await doubt());
	const second = await doubt({ n: 1, kind: 'meaning' });
	await mend();
	await expect(correct(second)).rejects.toMatchObject({ reason: 'correction-in-review' });
	await steps.approveTranslation(id);
	expect(await doubtsIn(db, id, world.classes.flores)).toMatchObject([
		{ status: 'corrected' },
		{ status: 'asked' }
	]);
	await correct(second);
});

test('anybody may correct it when it does not go back to its translator', async () => {
	const { db, id, steps, doubt, correct, kinds } = await delivered();
	await correct(await doubt(), 'anybody');
	const text = await db
		.selectFrom('textTranslation')
		.select(['status', 'translatorId'])
		.where('id', '=', await steps.translationOf(id))
		.executeTakeFirst();
	expect(text).toEqual({ status: 'waiting', translatorId: null });
	expect(await kinds('carmen')).toContain('translation-waiting');
});

test('the same words again are no new version: then it was right', async () => {
	const { db, id, steps, doubt, correct, mend, read, mateo } = await delivered();
	await correct(await doubt());
	await mend((source) => `· ${source}`);
	await steps.approveTranslation(id);
	expect(await read()).toMatchObject({ version: 1 });
	expect(await doubtsOf(db, id, mateo.id)).toMatchObject([
		{ status: 'right', reason: 'looked-again' }
	]);
});

test('a letter that is called back takes its correction off the desk, and shows none', async () => {
	const { db, world, id, doubt, correct, read, actor } = await delivered();
	const asked = await doubt();
	const open = await doubt();
	await correct(asked);
	const ana = await actorOf(db, idOf(world, 'Ana'), later);
	await recall(db, await authorizeLetter(db, ana, 'recall', id), { act: act() }, later);
	const rows = await db.selectFrom('textTranslation').select('status').execute();
	expect(rows).toEqual([{ status: 'withdrawn' }]);
	expect(await read()).toBeUndefined();
	expect(await doubtsFor(db, await actor('ines'), later)).toEqual([]);
	await expect(authorizeDoubt(db, await actor('ines'), open, later)).rejects.toThrow('not-found');
});

test('whoever has a question open while the letter is called back sends nothing to a desk any more', async () => {
	const { db, world, id, doubt, actor } = await delivered();
	const open = await authorizeDoubt(db, await actor('ines'), await doubt(), later);
	const ana = await actorOf(db, idOf(world, 'Ana'), later);
	await recall(db, await authorizeLetter(db, ana, 'recall', id), { act: act() }, later);
	const form = { act: act(), note: '', to: 'translator' } as const;
	await expect(haveItCorrected(db, open, form, later)).rejects.toMatchObject({
		reason: 'translation-withdrawn'
	});
	const carmen = await actor('carmen');
	expect(await textsOnDesk(db, carmen, await daysNow(db, later))).toEqual([]);
});

test('the record of Ana keeps the translation that was delivered, also when it was called back while it was corrected', async () => {
	const { db, world, id, doubt, correct } = await delivered();
	await correct(await doubt());
	const ana = await actorOf(db, idOf(world, 'Ana'), later);
	await recall(db, await authorizeLetter(db, ana, 'recall', id), { act: act() }, later);
	const { record } = await childRecord(db, ana.id, later);
	expect(record.lettersWritten[0]?.translations).toMatchObject([{ language: 'es' }]);
});

test('what Mateo asked stands in his record, and in nobody else’s', async () => {
	const { db, world, doubt } = await delivered();
	await doubt({ kind: 'name-or-number' });
	const recordOf = async (name: string) => (await childRecord(db, idOf(world, name), later)).record;
	expect((await recordOf('Mateo')).translationsDoubted).toMatchObject([
		{ kind: 'name-or-number', status: 'asked' }
	]);
	expect(childRecordText(await recordOf('Mateo'), 'es')).toContain(
		'Un nombre o un número está mal'
	);
	expect((await recordOf('Ana')).translationsDoubted).toEqual([]);
});

test('questions that wait are looked through with as many queries for forty as for one', async () => {
	const { db, world, doubt, actor } = await delivered();
	const asked = await doubt();
	// Long after, when whoever reviews may answer, and it is looked up whether Inés still may.
	const reader = await actorOf(db, world.adults.tomas, later);
	const look = async () => {
		const counted = counting(db);
		const found = await doubtsFor(counted.db, reader, later + 3 * day);
		return { found: found.length, asked: counted.asked() };
	};
	const one = await look();
	expect(one.found).toBe(1);
	const row = await db
		.selectFrom('translationDoubt')
		.selectAll()
		.where('id', '=', asked)
		.executeTakeFirstOrThrow();
	const more = Array.from({ length: 40 }, () => ({ ...row, id: newId() }));
	await db.insertInto('translationDoubt').values(more).execute();
	expect(await look()).toEqual({ found: 41, asked: one.asked });
	expect(await doubtsFor(db, await actor('carmen'), later + 3 * day)).toEqual([]);
});

test('while Ana’s family allows no letters, nobody reads hers by way of a question', async () => {
	const { db, world, doubt, actor } = await delivered();
	const asked = await doubt();
	const ines = await actor('ines');
	expect(await doubtsFor(db, ines, later)).toHaveLength(1);
	await db
		.updateTable('consentNow')
		.set({ answer: 'no' })
		.where('childId', '=', idOf(world, 'Ana'))
		.where('use', '=', 'letter')
		.execute();
	expect(await doubtsFor(db, ines, later)).toEqual([]);
	await expect(authorizeDoubt(db, ines, asked, later)).rejects.toThrow('waits-for-family');
});

test('with Ana’s letters go the corrections and what adults wrote about them', async () => {
	const { db, world, id, steps, doubt, correct, mend } = await delivered();
	await correct(await doubt());
	await mend();
	await steps.approveTranslation(id);
	await eraseChild(db, idOf(world, 'Ana'), later);
	const texts = await db.selectFrom('revision').select('text').distinct().execute();
	expect(texts).toEqual([{ text: '' }]);
	const doubts = await db.selectFrom('translationDoubt').select(['words', 'note']).execute();
	expect(doubts).toEqual([{ words: '', note: '' }]);
});

test('the database refuses a correction without its approval, of another text, or of what was called back', async () => {
	const { db, world, id, steps, doubt, correct, mend } = await delivered();
	await correct(await doubt());
	await mend();
	await steps.approveTranslation(id);
	const right = await db.selectFrom('correctedTranslation').selectAll().executeTakeFirstOrThrow();
	const insert = (change: Partial<typeof right>) => {
		const row = { ...right, n: 3, ...change };
		return sql`insert into corrected_translation (release_item_id, n, decision_id, revision_id,
			sha256, source_sha256, outcome, at) values (${row.releaseItemId}, ${row.n}, ${row.decisionId},
			${row.revisionId}, ${row.sha256}, ${row.sourceSha256}, ${row.outcome}, ${now})`.execute(db);
	};
	const first = await db.selectFrom('releaseItem').selectAll().executeTakeFirstOrThrow();
	const revisionId = first.translationRevisionId ?? '';
	await expect(insert({ revisionId })).rejects.toThrow();
	await expect(insert({ revisionId, decisionId: newId() })).rejects.toThrow();
	await expect(insert({ revisionId, sha256: '0'.repeat(64) })).rejects.toThrow();
	const decisionId = first.translationDecisionId ?? '';
	const sha256 = first.translationSha256 ?? '';
	const old = { revisionId, decisionId, sha256 };
	await expect(insert({ ...old, outcome: 'return' as never })).rejects.toThrow();
	await expect(insert({ ...old, sourceSha256: '0'.repeat(64) })).rejects.toThrow();
	await expect(insert({ ...old, n: 1 })).rejects.toThrow();
	await expect(sql`update corrected_translation set sha256 = ''`.execute(db)).rejects.toThrow(
		/only adds/
	);
	await expect(sql`delete from corrected_translation`.execute(db)).rejects.toThrow(/only adds/);
	const ana = await actorOf(db, idOf(world, 'Ana'), later);
	await recall(db, await authorizeLetter(db, ana, 'recall', id), { act: act() }, later);
	await expect(insert(old)).rejects.toThrow(/with its readers/);
});
