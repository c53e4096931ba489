import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { editable, type LetterStatus } from '../letter.ts';

/** Letters on one page of a list. */
export const pageLength = 20;

/** Where letters of a class are, as its teacher asks for them. */
export const shelves = {
	'handed-in': ['with-teacher'],
	returned: ['returned'],
	/** Its teacher may agree with what a reviewer covered. */
	covered: ['protected'],
	reader: ['with-moderator', 'safeguarded'],
	translator: ['approved', 'translating', 'translation-review'],
	bag: ['ready'],
	delivered: ['released'],
	'taken-back': ['withdrawn', 'recalled', 'closed']
} as const satisfies Record<string, readonly LetterStatus[]>;
export type Shelf = keyof typeof shelves;
export const shelfNames = Object.keys(shelves) as Shelf[];
export const isShelf = (value: unknown): value is Shelf =>
	typeof value === 'string' && Object.hasOwn(shelves, value);

/** Lists go on after their last line, so that page 500 costs what page 1 does. */
interface Place {
	updatedAt: number;
	id: string;
}

const writeCursor = ({ updatedAt, id }: Place) => `${updatedAt}~${id}`;

/** An address that somebody made up is the same as one that does not exist. */
function readCursor(text: string | null): Place | null {
	if (text === null) return null;
	const parts = /^(\d{1,15})~([0-9a-f-]{36})$/.exec(text);
	if (!parts?.[1] || !parts[2]) throw notFound();
	return { updatedAt: Number(parts[1]), id: parts[2] };
}

/** One more than fits is read, to know whether there is a next page. */
function paged<Row extends Place>(rows: Row[]): { letters: Row[]; next: string | null } {
	const letters = rows.slice(0, pageLength);
	const last = letters.at(-1);
	return { letters, next: rows.length > pageLength && last ? writeCursor(last) : null };
}

const lines = (db: Db) =>
	db
		.selectFrom('letter')
		.innerJoin('class as toClass', 'toClass.id', 'letter.recipientClassId')
		.select(['letter.id', 'letter.kind', 'letter.status', 'letter.stamp', 'letter.updatedAt'])
		.select(['letter.authorId', 'toClass.name as toClass'])
		.select(nameInClass('letter.recipientId', 'letter.recipientClassId').as('to'))
		.limit(pageLength + 1);

/** A person's own letters, newest first. */
export async function lettersBy(db: Db, authorId: string, after: string | null) {
	return paged(await linesBy(db, authorId, after).execute());
}

/** Enough characters for one line of a wide screen. */
const aLine = 120;

/** The same for their author, with the first words of each: as it lies on the desk, or as it was handed in. */
export async function ownLetters(db: Db, authorId: string, after: string | null) {
	const rows = await linesBy(db, authorId, after)
		.leftJoin('letterDraft', 'letterDraft.letterId', 'letter.id')
		.leftJoin('revision', 'revision.id', 'letter.revisionId')
		.select('letter.language')
		.select(
			sql<string | null>`substr(case when letter.status = 'safeguarded' then ''
				when letter.status in (${sql.join(editable)})
				then letter_draft.text else coalesce(revision.text, letter_draft.text) end, 1, ${sql.lit(aLine)})`.as(
				'begins'
			)
		)
		.execute();
	return paged(rows);
}

function linesBy(db: Db, authorId: string, after: string | null) {
	const place = readCursor(after);
	const query = lines(db)
		.where('letter.authorId', '=', authorId)
		.orderBy('letter.updatedAt', 'desc')
		.orderBy('letter.id', 'desc');
	return place ? query.where(past(place, 'desc')) : query;
}

/** The letters of a class on one shelf: what waits for the teacher oldest first, the rest newest first. */
export async function lettersOfClass(db: Db, classId: string, shelf: Shelf, after: string | null) {
	const place = readCursor(after);
	const direction = shelf === 'handed-in' ? 'asc' : 'desc';
	let query = lines(db)
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.leftJoin('consentNow', (join) =>
			join.onRef('consentNow.childId', '=', 'letter.authorId').on('consentNow.use', '=', 'letter')
		)
		.select(['author.kind as authorKind', 'letter.language'])
		.select(['consentNow.answer', 'consentNow.untilOn'])
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('letter.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		)
		.where('letter.authorClassId', '=', classId)
		.where('letter.status', 'in', shelves[shelf])
		.where(wasHandedIn)
		.where('letter.kind', '<>', 'teachers')
		.orderBy('letter.updatedAt', direction)
		.orderBy('letter.id', direction);
	if (place) query = query.where(past(place, direction));
	return paged(await query.execute());
}

/** A sheet that was never handed in is no letter of the class yet, also while it is held with another one. */
const wasHandedIn = sql<boolean>`(letter.status <> 'safeguarded' or letter.revision_id is not null)`;

/** A comparison of rows, which an index on both columns answers on either engine. */
const past = ({ updatedAt, id }: Place, direction: 'asc' | 'desc') =>
	sql<boolean>`(${sql.ref('letter.updatedAt')}, ${sql.ref('letter.id')}) ${sql.raw(
		direction === 'asc' ? '>' : '<'
	)} (${updatedAt}, ${id})`;

/** How many letters lie on each shelf; one more than `most` when there are more. */
export async function shelfCounts(db: Db, classId: string, most = 99) {
	const count = async (shelf: Shelf) => {
		const rows = await db
			.selectFrom('letter')
			.select('id')
			.where('authorClassId', '=', classId)
			.where('status', 'in', shelves[shelf])
			.where(wasHandedIn)
			.where('kind', '<>', 'teachers')
			.limit(most + 1)
			.execute();
		return [shelf, rows.length] as const;
	};
	return Object.fromEntries(await Promise.all(shelfNames.map(count))) as Record<Shelf, number>;
}

/**
 * What teachers of two classes wrote to each other: sent letters, and the reader's own drafts. Newest first.
 *
 * @param exchangeId of this exchange alone; null for all with whom the class wrote
 */
export async function lettersAmongTeachers(
	db: Db,
	classId: string,
	readerId: string,
	after: string | null,
	exchangeId: string | null = null
) {
	const place = readCursor(after);
	let query = lines(db)
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.select('author.name as from')
		.where('letter.kind', '=', 'teachers')
		.where((eb) =>
			eb.or([eb('letter.authorClassId', '=', classId), eb('letter.recipientClassId', '=', classId)])
		)
		.where((eb) =>
			eb.or([eb('letter.status', '=', 'released'), eb('letter.authorId', '=', readerId)])
		)
		.orderBy('letter.updatedAt', 'desc')
		.orderBy('letter.id', 'desc');
	if (exchangeId !== null) query = query.where('letter.exchangeId', '=', exchangeId);
	if (place) query = query.where(past(place, 'desc'));
	return paged(await query.execute());
}
