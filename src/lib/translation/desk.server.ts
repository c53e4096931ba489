import { goesOn, type Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { countsUpTo, pageSize } from './limits.ts';
import { sourceInLine } from './queries.server.ts';
import { onDesk } from './translation.ts';

/** A place in the line: when it was asked for, then its id. */
export interface AskedPlace {
	askedAt: number;
	id: string;
}

/** Texts as the line shows them. */
export const texts = (db: Db) =>
	db
		.selectFrom('textTranslation')
		.innerJoin('exchange', 'exchange.id', 'textTranslation.exchangeId')
		.innerJoin('class as a', 'a.id', 'exchange.classA')
		.innerJoin('class as b', 'b.id', 'exchange.classB')
		.select(['textTranslation.id', 'textTranslation.status', 'textTranslation.askedAt'])
		.select(['textTranslation.sourceLanguage', 'textTranslation.targetLanguage'])
		.select(['textTranslation.exchangeId', 'textTranslation.fromClassId'])
		.select(['textTranslation.claimedAt', 'textTranslation.claimedUntil'])
		.select('textTranslation.sourceRevisionId')
		.select(['exchange.classA', 'a.name as nameA', 'b.name as nameB'])
		.select((eb) => [
			eb
				.selectFrom('revision')
				.whereRef('revision.id', '=', 'textTranslation.sourceRevisionId')
				.select('revision.kind')
				.$asScalar()
				.as('sourceKind'),
			eb
				.selectFrom('segment')
				.whereRef('segment.translationId', '=', 'textTranslation.id')
				.select((eb) => eb.fn.countAll<number>().as('all'))
				.$asScalar()
				.as('sentences'),
			eb
				.selectFrom('segment')
				.whereRef('segment.translationId', '=', 'textTranslation.id')
				.where('segment.target', '<>', '')
				.select((eb) => eb.fn.countAll<number>().as('done'))
				.$asScalar()
				.as('done')
		]);

/**
 * `mayTranslate` said in SQL: in the places of the role, between languages that are read, never for a
 * class that is or was taught; and not what waits for a family's yes.
 */
export function openTo(db: Db, actor: Actor, days: Days) {
	const places = actor.roles
		.filter((held) => held.role === 'translator')
		.map((held) => held.scopeId);
	let open = texts(db)
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.where('source.authorId', '<>', actor.id)
		.where(goesOn(sourceInLine, days))
		.where((eb) =>
			eb.or([
				eb('exchange.id', 'in', places),
				eb('exchange.communityA', 'in', places),
				eb('exchange.communityB', 'in', places)
			])
		)
		.where('textTranslation.sourceLanguage', 'in', actor.reads)
		.where('textTranslation.targetLanguage', 'in', actor.reads);
	if (actor.teaches.length > 0)
		open = open
			.where('exchange.classA', 'not in', actor.teaches)
			.where('exchange.classB', 'not in', actor.teaches);
	if (actor.taughtIn.length > 0) open = open.where('exchange.id', 'not in', actor.taughtIn);
	return open;
}

export const translatesNowhere = (actor: Actor) =>
	actor.reads.length < 2 || !actor.roles.some((held) => held.role === 'translator');

/** Texts that wait for a translator, oldest first; one more than a page, so that "next" is known. */
export function pageOfWaiting(db: Db, actor: Actor, days: Days, after: AskedPlace | undefined) {
	let page = openTo(db, actor, days)
		.where('textTranslation.status', '=', 'waiting')
		.orderBy('textTranslation.askedAt')
		.orderBy('textTranslation.id')
		.limit(pageSize + 1);
	if (after)
		page = page.where((eb) =>
			eb(
				eb.refTuple('textTranslation.askedAt', 'textTranslation.id'),
				'>',
				eb.tuple(after.askedAt, after.id)
			)
		);
	return page;
}

export type DeskRow = Awaited<ReturnType<ReturnType<typeof pageOfWaiting>['execute']>>[number];

export async function waitingTexts(
	db: Db,
	actor: Actor,
	days: Days,
	after?: AskedPlace
): Promise<{ rows: DeskRow[]; after: AskedPlace | null }> {
	if (translatesNowhere(actor)) return { rows: [], after: null };
	const found = await pageOfWaiting(db, actor, days, after).execute();
	const rows = found.slice(0, pageSize);
	const last = rows.at(-1);
	return {
		rows,
		after: found.length > pageSize && last ? { askedAt: last.askedAt, id: last.id } : null
	};
}

/** Texts whose translator went away: anybody else may take them over, with what was written. */
export async function abandonedTexts(
	db: Db,
	actor: Actor,
	days: Days,
	now: number
): Promise<DeskRow[]> {
	if (translatesNowhere(actor)) return [];
	return openTo(db, actor, days)
		.where('textTranslation.status', 'in', onDesk)
		.where('textTranslation.claimedUntil', '<=', now)
		.where('textTranslation.translatorId', '<>', actor.id)
		.orderBy('textTranslation.askedAt')
		.orderBy('textTranslation.id')
		.limit(pageSize)
		.execute();
}

/**
 * What lies on this person's desk, and what of theirs a reader has, but for what waits for a family's
 * yes: it opens to nobody, and is here again by itself. Returned ones come first.
 */
export async function textsOnDesk(db: Db, actor: Actor, days: Days): Promise<DeskRow[]> {
	const rows = await texts(db)
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.where(goesOn(sourceInLine, days))
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.status', 'in', [...onDesk, 'in-review'])
		.orderBy('textTranslation.askedAt')
		.orderBy('textTranslation.id')
		.limit(countsUpTo)
		.execute();
	const order = ['returned', 'translating', 'in-review'];
	return rows.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/**
 * Whose texts lie on this person's desk, by the id of the text, as the opened page says it: only of those
 * that this person may open now (`maySeeText`).
 */
export async function authorsOnDesk(
	db: Db,
	actor: Actor,
	days: Days
): Promise<ReadonlyMap<string, string>> {
	if (translatesNowhere(actor)) return new Map();
	const rows = await openTo(db, actor, days)
		.clearSelect()
		.innerJoin('person as author', 'author.id', 'source.authorId')
		.select(['textTranslation.id', 'author.name', 'author.kind'])
		.select((eb) =>
			eb
				.selectFrom('enrolment')
				.whereRef('enrolment.childId', '=', 'author.id')
				.where((eb) =>
					eb('enrolment.classId', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')])
				)
				.select('enrolment.letterName')
				.orderBy('enrolment.fromAt', 'desc')
				.limit(1)
				.as('letterName')
		)
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.status', 'in', [...onDesk, 'in-review'])
		.execute();
	return new Map(
		rows.map(({ id, kind, name, letterName }) => [id, (kind === 'child' && letterName) || name])
	);
}

/** How many texts on this person's desk wait for a family's yes; their words are kept. */
export async function countResting(db: Db, actor: Actor, days: Days): Promise<number> {
	const { count } = await db
		.selectFrom('textTranslation')
		.innerJoin('revision as source', 'source.id', 'textTranslation.sourceRevisionId')
		.select((eb) => eb.fn.countAll().as('count'))
		.where((eb) => eb.not(goesOn(sourceInLine, days)))
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.status', 'in', onDesk)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** How many texts wait for a translator whom this person could be, counted up to `countsUpTo`. */
export async function countToTranslate(db: Db, actor: Actor, days: Days): Promise<number> {
	if (translatesNowhere(actor)) return 0;
	const { count } = await db
		.selectFrom(
			openTo(db, actor, days)
				.clearSelect()
				.select('textTranslation.id')
				.where('textTranslation.status', '=', 'waiting')
				.orderBy('textTranslation.askedAt')
				.orderBy('textTranslation.id')
				.limit(countsUpTo)
				.as('waiting')
		)
		.select((eb) => eb.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}
