import { sql } from 'kysely';
import { daysNow, type Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import {
	isEmpty,
	lineFor,
	lineOf,
	reviewedExchanges,
	type Line,
	type ReviewedExchange,
	type Wish
} from './line.server.ts';
import { sourceKind, sourceRevision } from './translated.server.ts';

/** So many items a page; the count stops at `countsUpTo` and then says "99+". */
export const pageSize = 25;
export const countsUpTo = 100;
/** More than this stand in the line itself. */
const mostUrgent = 10;

/** A place in the line: when it was handed in, then its id. */
export interface Place {
	submittedAt: number;
	id: string;
}

export interface QueueWish extends Wish {
	/** Everything after this place, or everything before the other; without, from the oldest. */
	after?: Place | undefined;
	before?: Place | undefined;
}

/** A place as queries are given it. */
type At = { readonly submittedAt: number; readonly id: string };
type PageOfLine = { line: Line; after?: At | undefined; before?: At | undefined };

const rows = (db: Db, line: Line) =>
	lineOf(db, line)
		.leftJoin('person as holder', 'holder.id', 'submission.claimedBy')
		.select(['submission.id', 'submission.kind', 'submission.exchangeId'])
		.select(['submission.language', 'submission.sourceLanguage', 'submission.submittedAt'])
		.select(['submission.fromClassId', 'submission.claimedBy', 'submission.claimedAt'])
		.select(['submission.claimedUntil', 'submission.revisionId', 'holder.name as holder'])
		.select(() => [sourceKind().as('sourceKind'), sourceRevision().as('sourceRevisionId')]);

/** One page of the line, oldest first, with one more than asked so that "next" is known. */
export function pageOfLine(db: Db, { line, after, before }: PageOfLine) {
	const direction = before ? 'desc' : 'asc';
	const page = rows(db, line)
		.orderBy('submission.submittedAt', direction)
		.orderBy('submission.id', direction)
		.limit(pageSize + 1);
	const from = before ?? after;
	if (!from) return page;
	return page.where((eb) =>
		eb(
			eb.refTuple('submission.submittedAt', 'submission.id'),
			before ? '<' : '>',
			eb.tuple(from.submittedAt, from.id)
		)
	);
}

const rowsOfPage = spelledOnce(pageOfLine);

export type QueueRow = Awaited<ReturnType<typeof rowsOfPage>>[number];

/** Who has an item open: a claim that ran out is nobody's. */
export function whoHolds(
	{ claimedBy, claimedUntil }: Pick<QueueRow, 'claimedBy' | 'claimedUntil'>,
	me: string,
	now: number
): 'you' | 'other' | null {
	if (claimedBy === null || (claimedUntil ?? 0) <= now) return null;
	return claimedBy === me ? 'you' : 'other';
}

export interface QueuePage {
	rows: QueueRow[];
	/** Where the neighbouring pages begin; null where there is none. */
	after: Place | null;
	before: Place | null;
}

export async function reviewQueue(
	db: Db,
	actor: Actor,
	exchanges: readonly ReviewedExchange[],
	days: Days,
	wish: QueueWish
): Promise<QueuePage> {
	const line = lineFor(actor, exchanges, days, wish);
	if (isEmpty(line)) return { rows: [], after: null, before: null };
	const found = await rowsOfPage(db, { line, after: wish.after, before: wish.before });
	const more = found.length > pageSize;
	const rows = found.slice(0, pageSize);
	if (wish.before) rows.reverse();
	const first = rows[0];
	const last = rows.at(-1);
	const hasNext = wish.before !== undefined || more;
	const hasPrevious = wish.before ? more : wish.after !== undefined;
	return {
		rows,
		after: hasNext && last ? { submittedAt: last.submittedAt, id: last.id } : null,
		before: hasPrevious && first ? { submittedAt: first.submittedAt, id: first.id } : null
	};
}

/** What a child may have disclosed, oldest first: before everything else. */
export async function urgentOf(db: Db, line: Line): Promise<QueueRow[]> {
	return isEmpty(line) ? [] : urgentRows(db, line);
}

const urgentRows = spelledOnce((db, line: Line) =>
	rows(db, line)
		.where('submission.urgent', '=', sql.lit(1))
		.orderBy('submission.submittedAt')
		.orderBy('submission.id')
		.limit(mostUrgent)
);

/** How many wait for this person, counted up to `countsUpTo`. */
export async function countLine(
	db: Db,
	actor: Actor,
	exchanges: readonly ReviewedExchange[],
	days: Days,
	wish: Wish = {}
): Promise<number> {
	const line = lineFor(actor, exchanges, days, wish);
	if (isEmpty(line)) return 0;
	const [row] = await countOf(db, line);
	return Number(row?.count ?? 0);
}

const countOf = spelledOnce((db, line: Line) =>
	db
		.selectFrom(inOrder(db, line, countsUpTo).as('waiting'))
		.select((eb) => eb.fn.countAll().as('count'))
);

/** The first of the line, and no more of them than asked. */
export const inOrder = (db: Db, line: Line, limit: number) =>
	lineOf(db, line)
		.select(['submission.id', 'submission.submittedAt'])
		.orderBy('submission.submittedAt')
		.orderBy('submission.id')
		.limit(limit);

/** The oldest item that nobody else is looking at; of the same class, when one class is read after the other. */
export async function nextInLine(
	db: Db,
	actor: Actor,
	now: number,
	wish: Wish = {}
): Promise<string | undefined> {
	const line = lineFor(actor, await reviewedExchanges(db, actor), await daysNow(db, now), wish);
	if (isEmpty(line)) return undefined;
	const row = await inOrder(db, line, 1)
		.where((eb) =>
			eb.or([
				eb('submission.claimedBy', 'is', null),
				eb('submission.claimedBy', '=', actor.id),
				eb('submission.claimedUntil', '<=', now)
			])
		)
		.executeTakeFirst();
	return row?.id;
}
