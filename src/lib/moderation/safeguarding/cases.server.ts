import { createHash } from 'node:crypto';
import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { stateOf, type Ending, type SafeguardCase } from './case.ts';
import { countriesOf } from './guide.server.ts';
import { keeperOfWorks } from './keeping.server.ts';
import { longestFileName } from './limits.ts';
import { mayLookAfter } from './policy.ts';
import { findCase, worksOf } from './queries.server.ts';
import { unsealTexts } from './sealing.server.ts';

export type LookedAfter = Authorized<SafeguardCase, 'look-after'>;

/** Proof that this actor is one of the two named people; for everybody else there is no such case. */
export const authorizeCase = async (db: Db, actor: Actor, id: string): Promise<LookedAfter> =>
	permit(actor, 'look-after', await findCase(db, id), mayLookAfter);

interface Form {
	act: string;
}

/** Says to the other one that somebody has it in hand. */
export const takeOn = (db: Db, of: LookedAfter, form: Form, now: number) =>
	changing(db, of, form, now, async (db) => {
		await addEntry(db, of, { kind: 'taken' }, now);
		await note(db, of, 'taken-on', now);
	});

export const writeNote = (db: Db, of: LookedAfter, form: Form & { words: string }, now: number) =>
	changing(db, of, form, now, async (db) => {
		await addEntry(db, of, { kind: 'note', words: form.words }, now);
		await note(db, of, 'noted', now);
	});

/** What is kept of a file: enough to know later whether it is the same one, and not the file. */
export interface FileFacts {
	fileName: string;
	fileSize: number;
	fileSha256: string;
}

/** @param name as the device calls it; nobody's path */
export const factsOfFile = (name: string, bytes: Uint8Array): FileFacts => ({
	fileName: name.replace(/^.*[/\\]/s, '').slice(0, longestFileName),
	fileSize: bytes.byteLength,
	fileSha256: createHash('sha256').update(bytes).digest('hex')
});

export const attach = (db: Db, of: LookedAfter, form: Form & { file: FileFacts }, now: number) =>
	changing(db, of, form, now, async (db) => {
		await addEntry(db, of, { kind: 'file', ...form.file }, now);
		await note(db, of, 'file-noted', now, { sha256: form.file.fileSha256 });
	});

/** A step was done: who and when stay, with the words that it had. */
export const tickStep = (db: Db, of: LookedAfter, form: Form & { step: string }, now: number) =>
	changing(db, of, form, now, async (db) => {
		const step = await db
			.selectFrom('safeguardGuide')
			.select(['id', 'wordsEs', 'wordsEn'])
			.where('id', '=', form.step)
			.where('kind', '=', 'step')
			.where('country', 'in', await countriesOf(db, of.subject.exchangeId))
			.executeTakeFirst();
		if (!step) throw notFound();
		const { id: guideId, ...words } = step;
		await db
			.insertInto('safeguardTick')
			.values({ caseId: of.subject.id, guideId, personId: of.actor.id, at: now, ...words })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		await note(db, of, 'step-done', now);
	});

/** Nothing more is to be done; what becomes of the letter is said apart. */
export const closeCase = (
	db: Db,
	of: LookedAfter,
	form: Form & { statement: string },
	now: number
) =>
	changing(db, of, form, now, async (db) => {
		await move(db, of.subject.id, 'open', {
			closedBy: of.actor.id,
			closedAt: now,
			statement: form.statement
		});
		await note(db, of, 'closed', now);
	});

/** After closing: the letter and those with its words go on, or stay where they are for good. */
export const endCase = (db: Db, of: LookedAfter, form: Form & { ending: Ending }, now: number) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { id } = of.subject;
		await move(db, id, 'closed', { ending: form.ending, endedBy: of.actor.id, endedAt: now });
		await note(db, of, form.ending === 'kept' ? 'stays' : 'let-go', now);
		if (form.ending === 'let-go') {
			for (const work of await worksOf(db, of.subject)) await letOut(db, of, work.id, now);
		}
		return id;
	});

async function letOut(db: InTransaction, { actor }: LookedAfter, workId: string, now: number) {
	const keeper = keeperOfWorks();
	await unsealTexts(db, [workId, ...(await keeper.copiesOf(db, workId))]);
	await keeper.letOut(db, workId, now);
	const kind = await keeper.kindOf(db, workId);
	await record(db, {
		at: now,
		actorId: actor.id,
		verb: letGoVerb[kind],
		subjectKind: kind,
		subjectId: workId
	});
}

const letGoVerb = {
	letter: 'letter.let-go',
	photo: 'photo.let-go',
	lesson: 'lesson.let-go'
} as const;

/** Anything that is added while a case is open; a closed one says so. */
const changing = (
	db: Db,
	{ actor, subject }: LookedAfter,
	form: Form,
	now: number,
	work: (db: InTransaction) => Promise<void>
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const found = await findCase(db, subject.id);
		if (!found || stateOf(found) !== 'open') throw caseMovedOn();
		await work(db);
		return subject.id;
	});

const caseMovedOn = () => new Refused('conflict', 'case-moved-on');

/** The database has the last word: of two who close or end at once, one does. */
async function move(
	db: InTransaction,
	id: string,
	from: 'open' | 'closed',
	set: {
		closedBy?: string;
		closedAt?: number;
		statement?: string;
		ending?: Ending;
		endedBy?: string;
		endedAt?: number;
	}
) {
	const { numUpdatedRows } = await db
		.updateTable('safeguardCase')
		.set(set)
		.where('id', '=', id)
		.where('closedAt', from === 'open' ? 'is' : 'is not', null)
		.where('ending', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw caseMovedOn();
}

const addEntry = (
	db: InTransaction,
	{ actor, subject }: LookedAfter,
	entry: { kind: 'taken' | 'note' | 'file'; words?: string } & Partial<FileFacts>,
	at: number
) =>
	db
		.insertInto('safeguardEntry')
		.values({ id: newId(), caseId: subject.id, personId: actor.id, at, ...entry })
		.execute();

const note = (
	db: InTransaction,
	{ actor, subject }: LookedAfter,
	verb: VerbOn<'case'>,
	at: number,
	detail: Record<string, string> = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `case.${verb}`,
		subjectKind: 'case',
		subjectId: subject.id,
		detail
	});
