import { sql } from 'kysely';
import { isNotHeld, type Days } from '#lib/consent/held.server.ts';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import { findSubmissions } from '#lib/moderation/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { delivered, isNotPutAway, isTo, type Reader } from '../released.server.ts';
import type { Doubt } from './doubt.ts';

const doubts = (db: Db) =>
	db
		.selectFrom('translationDoubt')
		.innerJoin('letter', 'letter.id', 'translationDoubt.letterId')
		.innerJoin('textTranslation', 'textTranslation.id', 'translationDoubt.translationId')
		.innerJoin('person as asker', 'asker.id', 'translationDoubt.askerId')
		.innerJoin('decision', 'decision.revisionId', 'translationDoubt.revisionId')
		.select(['translationDoubt.id', 'translationDoubt.letterId', 'translationDoubt.translationId'])
		.select(['translationDoubt.revisionId', 'translationDoubt.askerId', 'translationDoubt.kind'])
		.select(['translationDoubt.sourceStart', 'translationDoubt.sourceEnd'])
		.select(['translationDoubt.words', 'translationDoubt.askedAt', 'translationDoubt.status'])
		.select(['translationDoubt.classId', 'asker.kind as askerKind'])
		.select(['letter.status as letterStatus', 'textTranslation.sourceRevisionId'])
		.select(['decision.reviewerId as approvedBy', 'decision.submissionId'])
		.where('decision.outcome', '=', 'approve');

type Row = Awaited<ReturnType<ReturnType<typeof doubts>['execute']>>[number];

async function withSubmissions(db: Db, rows: readonly Row[]): Promise<Doubt[]> {
	const ids = [...new Set(rows.map(({ submissionId }) => submissionId))];
	const submissions = await findSubmissions(db, ids);
	return rows.map(({ submissionId, ...row }) => {
		const submission = submissions.get(submissionId);
		if (!submission) throw new Error(`The decision about ${row.revisionId} is about nothing.`);
		return { ...row, submission };
	});
}

/** Unscoped: for `authorizeDoubt`, which applies the policy. */
export async function findDoubt(db: Db, id: string): Promise<Doubt | undefined> {
	const rows = await doubts(db).where('translationDoubt.id', '=', id).limit(1).execute();
	return (await withSubmissions(db, rows))[0];
}

/** Open questions about the translations of some texts: their ids. */
export async function doubtsAbout(db: Db, sourceRevisionIds: readonly string[]): Promise<string[]> {
	if (sourceRevisionIds.length === 0) return [];
	const rows = await db
		.selectFrom('translationDoubt')
		.innerJoin('textTranslation', 'textTranslation.id', 'translationDoubt.translationId')
		.select('translationDoubt.id')
		.where('textTranslation.sourceRevisionId', 'in', sourceRevisionIds)
		.where('translationDoubt.status', '=', 'asked')
		.execute();
	return rows.map(({ id }) => id);
}

/** So many open questions are looked through for one reviewer. */
const lookedThrough = 300;

/** What nobody answered yet in some exchanges, oldest first; there are few at any time. */
export async function openDoubts(
	db: Db,
	exchangeIds: readonly string[],
	days: Days
): Promise<Doubt[]> {
	if (exchangeIds.length === 0) return [];
	const rows = await doubts(db)
		.where('translationDoubt.status', '=', sql.lit('asked'))
		.where('letter.status', '=', 'released')
		.where('letter.exchangeId', 'in', exchangeIds)
		.where(isNotHeld('letter.authorId', days))
		.orderBy('translationDoubt.askedAt')
		.orderBy('translationDoubt.id')
		.limit(lookedThrough)
		.execute();
	return withSubmissions(db, rows);
}

/** What was asked about one letter in one class, and what became of it; oldest first. */
const askedAbout = (db: Db, letterId: string) =>
	db
		.selectFrom('translationDoubt')
		.innerJoin('person as asker', 'asker.id', 'translationDoubt.askerId')
		.innerJoin('textTranslation', 'textTranslation.id', 'translationDoubt.translationId')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.select(['translationDoubt.id', 'translationDoubt.kind', 'translationDoubt.status'])
		.select(['translationDoubt.reason', 'translationDoubt.answer', 'translationDoubt.words'])
		.select(['translationDoubt.askerId', 'asker.kind as askerKind', 'asker.name as askerName'])
		.select(nameInClass('translationDoubt.askerId', 'translationDoubt.classId').as('letterName'))
		.select(['translationDoubt.sourceStart', 'translationDoubt.sourceEnd'])
		.select(['source.text as source', 'source.language'])
		.where('translationDoubt.letterId', '=', letterId)
		.orderBy('translationDoubt.askedAt')
		.orderBy('translationDoubt.id')
		.limit(30);

type Asked = Awaited<ReturnType<ReturnType<typeof askedAbout>['execute']>>[number];

/** A question with the words that it is about; null for the whole. */
const quoted = ({ source, sourceStart, sourceEnd, letterName, askerName, ...asked }: Asked) => ({
	...asked,
	asker: letterName ?? askerName,
	quote: sourceStart === null || sourceEnd === null ? null : source.slice(sourceStart, sourceEnd)
});

/** Of one child: what they asked about a letter of theirs. */
export const doubtsOf = async (db: Db, letterId: string, askerId: string) =>
	(await askedAbout(db, letterId).where('translationDoubt.askerId', '=', askerId).execute()).map(
		quoted
	);

/** Of everybody in a class, for its teachers: nothing is said to a child that they do not see. */
export const doubtsIn = async (db: Db, letterId: string, classId: string) =>
	(await askedAbout(db, letterId).where('translationDoubt.classId', '=', classId).execute()).map(
		quoted
	);

/** Letters of this child about which an answer came that they have not seen yet. */
export const answeredFor = (db: Db, reader: Reader) =>
	delivered(db)
		.innerJoin('translationDoubt', 'translationDoubt.letterId', 'releaseItem.letterId')
		.select('releaseItem.letterId')
		.distinct()
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('releaseItem.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		)
		.where('translationDoubt.askerId', '=', reader.id)
		.where('translationDoubt.endedAt', 'is not', null)
		.where('translationDoubt.heardAt', 'is', null)
		.where(isTo(reader))
		.where(isNotPutAway(reader))
		.limit(5)
		.execute();

/** Why a translator has an approved text on their desk again, oldest first. */
export const askedToCorrect = (db: Db, translationId: string) =>
	db
		.selectFrom('translationDoubt')
		.innerJoin('textTranslation', 'textTranslation.id', 'translationDoubt.translationId')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.select(['translationDoubt.id', 'translationDoubt.kind', 'translationDoubt.note'])
		.select(['translationDoubt.words'])
		.select(['translationDoubt.sourceStart', 'translationDoubt.sourceEnd', 'source.text'])
		.where('translationDoubt.translationId', '=', translationId)
		.where('translationDoubt.status', '=', 'being-corrected')
		.orderBy('translationDoubt.askedAt')
		.execute();
