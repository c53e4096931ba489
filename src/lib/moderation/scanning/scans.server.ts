import { nameOfTrouble } from '#lib/jobs/trouble.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { log } from '#lib/platform/log.server.ts';
import type { Language, SubmissionKind } from '../submission.ts';
import { withBeside } from './beside.ts';
import { contextOf } from './context.server.ts';
import type { Flag } from './flag.ts';
import { inParts } from './in-parts.ts';
import { scan as lookThrough, type Scan } from './scanner.server.ts';

export interface ToScan {
	text: string;
	language: Language;
	exchangeId: string;
	/** Questions and first words that it may repeat: no need to look at these. */
	prompts?: readonly string[];
	/** The same words letter for letter, of a letter that was written on paper. */
	beside?: string | null | undefined;
	/** What is handed in: a session plan has parts that do not go on in each other. */
	kind?: SubmissionKind | undefined;
	/** Of a session plan it is taken for granted; whoever hands in a child’s words there says so. */
	byAdult?: boolean | undefined;
}

/** What was found in a text, or that the scanner failed on it. */
export interface Looked {
	text: string;
	language: Language;
	beside: string | null;
	flags: Flag[] | undefined;
}

/** What stands beside a frozen text and is shown with it. */
export type Beside = (db: Db, revisionId: string) => Promise<string | null>;

let besideOf: Beside = async () => null;

/** The scanner knows no pages: whoever keeps words beside a text joins here, once. */
export const whatStandsBeside = (beside: Beside) => void (besideOf = beside);

export const standsBeside: Beside = (db, revisionId) => besideOf(db, revisionId);

/**
 * Looks through a text that is about to be frozen, before the transaction: it takes longer than everything
 * else in there, and nobody could write meanwhile.
 *
 * @param subject what the log calls it, as the text itself is kept out of it
 */
export async function lookAt(
	db: Db,
	subject: string,
	{ text, language, exchangeId, prompts = [], beside = null, kind, ...by }: ToScan,
	scan: Scan = lookThrough
): Promise<Looked> {
	const context = await contextOf(db, { exchangeId });
	try {
		const byAdult = by.byAdult ?? kind === 'lesson';
		const partly = kind === 'lesson' ? inParts(scan) : scan;
		const known = { ...context, prompts, byAdult };
		const flags = await partly(text, language, known);
		if (!beside || beside === text) return { text, language, beside, flags };
		const also = await partly(beside, language, known);
		return { text, language, beside, flags: withBeside(flags, text, also) };
	} catch (problem) {
		log.error({ subject, reason: nameOfTrouble(problem) }, 'a scan failed');
		return { text, language, beside, flags: undefined };
	}
}

/**
 * Keeps where the flags stand in a frozen text, in the transaction that froze it. A scanner that fails keeps
 * nobody from handing in: the text is marked as not scanned, and tried again later.
 *
 * @param looked what was found before, if it was this text
 */
export async function scanRevision(
	db: InTransaction,
	revisionId: string,
	wanted: ToScan,
	now: number,
	looked?: Looked,
	scan: Scan = lookThrough
): Promise<void> {
	const same =
		looked?.text === wanted.text &&
		looked.language === wanted.language &&
		looked.beside === (wanted.beside ?? null);
	const { flags } = same ? looked : await lookAt(db, revisionId, wanted, scan);
	const status = flags ? 'done' : 'failed';
	await db
		.insertInto('scan')
		.values({ revisionId, status, at: now })
		.onConflict((conflict) => conflict.column('revisionId').doUpdateSet({ status, at: now }))
		.execute();
	if (!flags?.length) return;
	const rows = flags.map(({ kind, why, start, end, confidence }, n) => ({
		...{ id: newId(), revisionId, n, kind, why, fromUnit: start, toUnit: end },
		confidence: Math.round(confidence * 100)
	}));
	// Somebody who opens it and the one that tries again may look through it at the same time: the first stands.
	await db
		.insertInto('flag')
		.values(rows)
		.onConflict((conflict) => conflict.columns(['revisionId', 'n']).doNothing())
		.execute();
}

/** Whether a text was looked through; undefined means never, which counts as not. */
export const scanOf = (db: Db, revisionId: string) =>
	db
		.selectFrom('scan')
		.select(['status', 'at'])
		.where('revisionId', '=', revisionId)
		.executeTakeFirst();

/** Tries texts again on which the scanner failed, and those of before it was there, oldest first. */
export async function scanAgain(db: Db, now: number, scan: Scan = lookThrough): Promise<void> {
	const waiting = await db
		.selectFrom('submission')
		.leftJoin('scan', 'scan.revisionId', 'submission.revisionId')
		.select(['submission.revisionId', 'submission.exchangeId'])
		.where('submission.status', '=', 'waiting')
		.where((eb) => eb.or([eb('scan.status', 'is', null), eb('scan.status', '=', 'failed')]))
		.orderBy('submission.submittedAt')
		.limit(20)
		.execute();
	for (const item of waiting) await scanOnce(db, item, now, scan);
}

/** Somebody wants to look at it now. */
export const scanOnce = (
	db: Db,
	{ revisionId, exchangeId }: { revisionId: string; exchangeId: string },
	now: number,
	scan: Scan = lookThrough
) =>
	db.transaction().execute(async (db) => {
		const { text, language, kind, author } = await db
			.selectFrom('revision')
			.innerJoin('person', 'person.id', 'revision.authorId')
			.select(['revision.text', 'revision.language', 'revision.kind', 'person.kind as author'])
			.where('revision.id', '=', revisionId)
			.executeTakeFirstOrThrow();
		if ((await scanOf(db, revisionId))?.status === 'done') return;
		const beside = await standsBeside(db, revisionId);
		const byAdult = kind === 'lesson' && author === 'adult';
		const wanted = { text, language, exchangeId, beside, kind, byAdult };
		await scanRevision(db, revisionId, wanted, now, undefined, scan);
		await markUrgent(db, revisionId);
	});

/** What a child may have disclosed is looked at before everything else. */
export async function markUrgent(db: InTransaction, revisionId: string): Promise<void> {
	await db
		.updateTable('submission')
		.set({ urgent: 1 })
		.where('revisionId', '=', revisionId)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('flag')
					.select('flag.id')
					.where('flag.revisionId', '=', revisionId)
					.where('flag.kind', 'in', ['self-harm', 'abuse', 'threat'])
			)
		)
		.execute();
}
