import { randomInt } from 'node:crypto';
import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { RosterEntry } from '#lib/exchanges/roster/child.ts';
import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { bit, type Db, type InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { correspondentsOf } from '../beginning/correspondents.server.ts';
import { lastLetterTo } from '../way/reading.server.ts';
import { newSheetKey } from './mark.server.ts';
import { answerSheets } from './queries.server.ts';
import { lineOf } from './sheet.ts';
import { newSheetCode } from './sheet-code.ts';

export interface ToPrint {
	readonly exchangeId: string;
	readonly childIds: readonly string[];
	readonly prompt: string;
	readonly pages: number;
	readonly spare: number;
	readonly drawing: boolean;
}

/**
 * Makes sheets for children of a class, one for each child that they write with, and some for nobody yet.
 *
 * @returns the printing, under which they come out of the printer together
 */
export function printSheets(
	db: Db,
	{ actor, subject: klass }: Authorized<SchoolClass, 'teach'>,
	form: ToPrint & { act: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const children = await chosenChildren(db, klass.id, form.childIds);
		if (children.length + form.spare === 0)
			throw new Refused('invalid', 'check-fields', {}, { child: 'choose' });
		await checkOpen(db, klass.id, form.exchangeId);
		const printingId = newId();
		const { exchangeId, prompt, pages } = form;
		const same = {
			...{ printingId, classId: klass.id, exchangeId, prompt, pages },
			...{ drawing: bit(form.drawing), printedBy: actor.id, printedAt: now }
		};
		for (const child of children)
			for (const to of await writesTo(db, klass.id, exchangeId, child.childId))
				await keepSheet(db, {
					...same,
					...to,
					childId: child.childId,
					language: await languageOf(db, klass, child.childId),
					lineMm: lineOf(child.grade)
				});
		for (let n = 0; n < form.spare; n++)
			await keepSheet(db, {
				...{ ...same, childId: null, pairId: null, answersId: null },
				language: klass.reads[0] ?? actor.language,
				lineMm: lineOf(Math.min(...klass.grades))
			});
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'sheet.printed',
			subjectKind: 'sheet',
			subjectId: printingId,
			detail: { class: klass.id, children: children.length, spare: form.spare }
		});
		return printingId;
	});
}

export interface Answering {
	readonly exchangeId: string;
	readonly childId: string;
	readonly pairId: string;
	/** The delivered letter. */
	readonly answersId: string;
}

/**
 * Makes the sheets on which children answer delivered letters, to be printed behind these: each once, and the same ones
 * after that. New ones are one printing. Whether a child may answer was asked before.
 */
export async function sheetsForAnswers(
	db: InTransaction,
	{ actor, subject: klass }: Authorized<SchoolClass, 'teach'>,
	answers: readonly Answering[],
	now: number
): Promise<void> {
	const there = await answerSheets(db, klass.id, answers);
	const missing = answers.filter(
		(of) =>
			!there.some(({ childId, answersId }) => childId === of.childId && answersId === of.answersId)
	);
	if (missing.length === 0) return;
	const children = await chosenChildren(
		db,
		klass.id,
		missing.map(({ childId }) => childId)
	);
	const printingId = newId();
	for (const of of missing)
		await keepSheet(db, {
			...of,
			...{ printingId, classId: klass.id, prompt: '', pages: 1, drawing: 0 },
			language: await languageOf(db, klass, of.childId),
			lineMm: lineOf(children.find(({ childId }) => childId === of.childId)?.grade ?? 0),
			printedBy: actor.id,
			printedAt: now
		});
	await record(db, {
		at: now,
		actorId: actor.id,
		verb: 'sheet.printed',
		subjectKind: 'sheet',
		subjectId: printingId,
		detail: { class: klass.id, children: missing.length, spare: 0 }
	});
}

type NewSheet = Parameters<typeof insertSheet>[1];

/** Another child's code is never given twice: where chance would, it is asked again. */
async function keepSheet(db: InTransaction, sheet: NewSheet): Promise<string> {
	for (;;) {
		const id = await insertSheet(db, sheet);
		if (id) return id;
	}
}

const random = () => randomInt(2 ** 31) / 2 ** 31;

async function insertSheet(
	db: InTransaction,
	sheet: {
		printingId: string;
		classId: string;
		exchangeId: string;
		childId: string | null;
		pairId: string | null;
		answersId: string | null;
		prompt: string;
		language: Language;
		pages: number;
		lineMm: number;
		drawing: 0 | 1;
		printedBy: string;
		printedAt: number;
	}
): Promise<string | undefined> {
	const row = await db
		.insertInto('sheet')
		.values({ ...sheet, id: newId(), key: newSheetKey(), code: newSheetCode(random) })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id;
}

async function checkOpen(db: InTransaction, classId: string, exchangeId: string) {
	const exchange = await exchangeOfClass(db, classId, exchangeId);
	if (!exchange) throw notFound();
	if (exchange.status !== 'open') throw new Refused('conflict', 'exchange-not-open');
}

/** Only children of this class; a name from elsewhere is a 404. */
async function chosenChildren(
	db: InTransaction,
	classId: string,
	childIds: readonly string[]
): Promise<RosterEntry[]> {
	const roster = await rosterOf(db, classId);
	const chosen = roster.filter(({ childId }) => childIds.includes(childId));
	if (chosen.length !== new Set(childIds).size) throw notFound();
	return chosen;
}

/** A sheet for each correspondent, and for a child who has none, one to the whole class. */
async function writesTo(db: InTransaction, classId: string, exchangeId: string, childId: string) {
	const friends = await correspondentsOf(db, childId, classId);
	const here = friends.filter((friend) => friend.exchangeId === exchangeId);
	if (here.length === 0) return [{ pairId: null, answersId: null }];
	return Promise.all(
		here.map(async ({ pairId }) => ({ pairId, answersId: await lastLetterTo(db, childId, pairId) }))
	);
}

async function languageOf(
	db: InTransaction,
	klass: SchoolClass,
	childId: string
): Promise<Language> {
	const { language } = await db
		.selectFrom('person')
		.select('language')
		.where('id', '=', childId)
		.executeTakeFirstOrThrow();
	return klass.reads.includes(language) ? language : (klass.reads[0] ?? language);
}
