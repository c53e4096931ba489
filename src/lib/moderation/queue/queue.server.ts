import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { daysNow, isNotHeld, type Days } from '#lib/consent/held.server.ts';
import { teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Database, Db } from '#lib/platform/database.ts';
import type { SubmissionKind } from '../submission.ts';

/** So many items a page; the count stops at `countsUpTo` and then says "99+". */
export const pageSize = 25;
export const countsUpTo = 100;

/** A place in the line: when it was handed in, then its id. */
export interface Place {
	submittedAt: number;
	id: string;
}

export interface QueueWish {
	kind?: SubmissionKind | undefined;
	exchangeId?: string | undefined;
	/** Everything after this place, or everything before the other; without, from the oldest. */
	after?: Place | undefined;
	before?: Place | undefined;
}

/** An exchange in which this person reviews, and what they review there. */
export interface ReviewedExchange {
	id: string;
	classA: string;
	classB: string;
	nameA: string;
	nameB: string;
	/** Moderators review every kind; translators only translations. */
	everyKind: boolean;
}

/** Where this person reviews: by their roles, and never for a class that they teach or taught. */
export async function reviewedExchanges(db: Db, actor: Actor): Promise<ReviewedExchange[]> {
	const moderates = placesOf(actor, 'moderator');
	const translates = placesOf(actor, 'translator');
	const places = [...moderates, ...translates];
	if (places.length === 0 || actor.reads.length === 0) return [];
	const rows = await db
		.selectFrom('exchange')
		.innerJoin('class as a', 'a.id', 'exchange.classA')
		.innerJoin('class as b', 'b.id', 'exchange.classB')
		.select(['exchange.id', 'exchange.classA', 'exchange.classB'])
		.select(['exchange.communityA', 'exchange.communityB'])
		.select(['a.name as nameA', 'b.name as nameB'])
		.where((eb) =>
			eb.or([
				eb('exchange.id', 'in', places),
				eb('exchange.communityA', 'in', places),
				eb('exchange.communityB', 'in', places)
			])
		)
		.where('exchange.status', 'in', ['open', 'closed'])
		.orderBy('exchange.id')
		.execute();
	return rows
		.filter(({ id, classA, classB }) => teachesNeither(actor, { id, classIds: [classA, classB] }))
		.map(({ communityA, communityB, ...row }) => ({
			...row,
			everyKind: [row.id, communityA, communityB].some((place) => moderates.includes(place))
		}));
}

/**
 * The part of the line that this person may review: `mayReview` said in SQL, so that a page is full
 * of what they may open and nothing is filtered away after paging. What waits for a family's yes is
 * not in line. Walks the index of waiting items in the order of the line, or that of one exchange.
 */
export function lineOf(
	db: Db,
	actor: Actor,
	exchanges: readonly ReviewedExchange[],
	days: Days,
	wish: QueueWish
) {
	const wished = exchanges.filter(({ id }) => !wish.exchangeId || id === wish.exchangeId);
	const all = wished.filter((exchange) => exchange.everyKind).map(({ id }) => id);
	const onlyTranslations = wished.filter((exchange) => !exchange.everyKind).map(({ id }) => id);
	let line = db
		.selectFrom('submission')
		// A literal, because a partial index is not chosen for a parameter.
		.where('submission.status', '=', sql.lit('waiting'))
		.where('submission.language', 'in', actor.reads)
		.where((eb) =>
			eb.or([
				eb('submission.sourceLanguage', 'is', null),
				eb('submission.sourceLanguage', 'in', actor.reads)
			])
		)
		.where('submission.authorId', '<>', actor.id)
		.where('submission.writtenBy', '<>', actor.id)
		.where((eb) => eb.not(eb.exists(madeBy(eb, actor.id))))
		.where(isNotHeld('submission.writtenBy', days));
	const [only] = wished;
	if (wished.length === 1 && only) {
		line = line.where('submission.exchangeId', '=', only.id);
		if (!only.everyKind) line = line.where('submission.kind', '=', 'translation');
	} else
		line = line.where((eb) =>
			inThatOrder(
				eb,
				eb.or([
					...(all.length > 0 ? [eb('submission.exchangeId', 'in', all)] : []),
					...(onlyTranslations.length > 0
						? [
								eb.and([
									eb('submission.kind', '=', 'translation'),
									eb('submission.exchangeId', 'in', onlyTranslations)
								])
							]
						: [])
				])
			)
		);
	return wish.kind ? line.where('submission.kind', '=', wish.kind) : line;
}

/**
 * Compared with true, which PostgreSQL reads as the bare condition and SQLite does not: else SQLite
 * would seek exchange by exchange and sort all that waits.
 */
const inThatOrder = (
	eb: ExpressionBuilder<Database, 'submission'>,
	condition: Expression<SqlBool>
) => eb(eb.parens(condition), '=', sql.lit(true));

const madeBy = (eb: ExpressionBuilder<Database, 'submission'>, personId: string) =>
	eb
		.selectFrom('submissionMaker')
		.select('submissionMaker.personId')
		.whereRef('submissionMaker.submissionId', '=', 'submission.id')
		.where('submissionMaker.personId', '=', personId);

/** One page of the line, oldest first, with one more than asked so that "next" is known. */
export function pageOfLine(
	db: Db,
	actor: Actor,
	exchanges: readonly ReviewedExchange[],
	days: Days,
	wish: QueueWish
) {
	const { after, before } = wish;
	const direction = before ? 'desc' : 'asc';
	let page = lineOf(db, actor, exchanges, days, wish)
		.leftJoin('person as holder', 'holder.id', 'submission.claimedBy')
		.select(['submission.id', 'submission.kind', 'submission.exchangeId'])
		.select(['submission.language', 'submission.sourceLanguage', 'submission.submittedAt'])
		.select(['submission.fromClassId', 'submission.claimedBy', 'submission.claimedAt'])
		.select(['submission.claimedUntil', 'holder.name as holder'])
		.orderBy('submission.submittedAt', direction)
		.orderBy('submission.id', direction)
		.limit(pageSize + 1);
	const from = before ?? after;
	if (from)
		page = page.where((eb) =>
			eb(
				eb.refTuple('submission.submittedAt', 'submission.id'),
				before ? '<' : '>',
				eb.tuple(from.submittedAt, from.id)
			)
		);
	return page;
}

export type QueueRow = Awaited<ReturnType<ReturnType<typeof pageOfLine>['execute']>>[number];

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
	if (exchanges.length === 0) return { rows: [], after: null, before: null };
	const found = await pageOfLine(db, actor, exchanges, days, wish).execute();
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

/** How many wait for this person, counted up to `countsUpTo`. */
export async function countLine(
	db: Db,
	actor: Actor,
	exchanges: readonly ReviewedExchange[],
	days: Days,
	wish: QueueWish = {}
): Promise<number> {
	if (exchanges.length === 0) return 0;
	const { count } = await db
		.selectFrom(
			lineOf(db, actor, exchanges, days, wish)
				.select('submission.id')
				.orderBy('submission.submittedAt')
				.orderBy('submission.id')
				.limit(countsUpTo)
				.as('waiting')
		)
		.select((eb) => eb.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** The oldest item that nobody else is looking at. */
export async function nextInLine(db: Db, actor: Actor, now: number): Promise<string | undefined> {
	const exchanges = await reviewedExchanges(db, actor);
	if (exchanges.length === 0) return undefined;
	const row = await lineOf(db, actor, exchanges, await daysNow(db, now), {})
		.select('submission.id')
		.where((eb) =>
			eb.or([
				eb('submission.claimedBy', 'is', null),
				eb('submission.claimedBy', '=', actor.id),
				eb('submission.claimedUntil', '<=', now)
			])
		)
		.orderBy('submission.submittedAt')
		.orderBy('submission.id')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
}
