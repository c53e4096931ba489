import { sql, type RawBuilder } from 'kysely';
import { engineBehind } from '#lib/platform/database.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { tokenAt, type PlaceOfHit } from './entry.ts';

// Where SQLite and PostgreSQL differ: how the tokens of plans are kept, and how they are asked.

/** Puts the tokens of entries into the index, in place of those that stood there. */
export async function putTokens(
	db: InTransaction,
	no: number,
	tokens: readonly string[]
): Promise<void> {
	if (engineBehind(db) === 'postgres') {
		await sql`update library_entry set words = array_to_tsvector(${tokens}::text[]) where no = ${no}`.execute(
			db
		);
		return;
	}
	await dropTokens(db, no);
	await sql`insert into library_index (rowid, words) values (${no}, ${tokens.join(' ')})`.execute(
		db
	);
}

/** In PostgreSQL they go with their entry. */
export async function dropTokens(db: InTransaction, no: number): Promise<void> {
	if (engineBehind(db) === 'sqlite')
		await sql`delete from library_index where rowid = ${no}`.execute(db);
}

/** Marks of what was deleted go, too, and words that nothing else holds with them. */
export async function tidyIndex(db: Db): Promise<void> {
	if (engineBehind(db) === 'sqlite')
		await sql`insert into library_index (library_index) values ('optimize')`.execute(db);
}

/** A word somebody looks for: any of these, each of which is all of its stems, each in a place. */
export type Looked = readonly (readonly { stem: string; place: PlaceOfHit }[])[];

/** All of the words, and nothing that is found by the others: as one question of the engine. */
export interface Question {
	readonly all: readonly Looked[];
	readonly not?: readonly Looked[] | undefined;
}

/**
 * The entries that answer a question.
 *
 * @param few the other conditions leave few entries: the index is asked of each of these, in place of all that it has
 */
export function answering(db: Db, question: Question, few: boolean): RawBuilder<unknown> {
	if (engineBehind(db) === 'postgres')
		return sql`library_entry where library_entry.words @@ ${tsquery(question)}::tsquery`;
	if (few)
		return sql`library_entry where exists (select 1 from library_index
			where library_index match ${fts(question)} and library_index.rowid = library_entry.no)`;
	// The index is read first, in its own order, and stops as soon as the page is full.
	return sql`library_index cross join library_entry on library_entry.no = library_index.rowid
		where library_index match ${fts(question)}`;
}

/**
 * PostgreSQL would often rather read all entries and look into the words of each, of which it does not know how much it
 * costs to take them out of where long values are kept: while words are asked, it goes by the index.
 */
export async function askingIndex<Answer>(
	db: Db,
	ask: (db: Db) => Promise<Answer>
): Promise<Answer> {
	if (engineBehind(db) === 'sqlite' || db.isTransaction) return ask(db);
	return db.transaction().execute(async (db) => {
		await sql`select set_config('enable_seqscan', 'off', true),
			set_config('enable_indexscan', 'off', true), set_config('jit', 'off', true)`.execute(db);
		return ask(db);
	});
}

/** The order of the index itself: SQLite reads it backwards only when asked for it by this name. */
export const newestFirst = (db: Db, few: boolean): RawBuilder<unknown> =>
	few || engineBehind(db) === 'postgres'
		? sql`library_entry.no desc`
		: sql`library_index.rowid desc`;

const fts = ({ all, not }: Question) =>
	not ? `(${spelled(all, ftsSigns)}) NOT (${spelled(not, ftsSigns)})` : spelled(all, ftsSigns);

const tsquery = ({ all, not }: Question) =>
	not ? `(${spelled(all, tsSigns)}) & !(${spelled(not, tsSigns)})` : spelled(all, tsSigns);

interface Signs {
	readonly and: string;
	readonly or: string;
	readonly quote: string;
}
const ftsSigns: Signs = { and: ' AND ', or: ' OR ', quote: '"' };
const tsSigns: Signs = { and: ' & ', or: ' | ', quote: "'" };

/** Tokens are letters and digits alone, see `wordsIn`: nothing of what somebody typed is a sign. */
const spelled = (words: readonly Looked[], { and, or, quote }: Signs): string =>
	words
		.map((ways) => {
			const said = ways.map((stems) => {
				const tokens = stems.map(({ place, stem }) => quote + tokenAt(place, stem) + quote);
				return `(${tokens.join(and)})`;
			});
			return `(${said.join(or)})`;
		})
		.join(and);
