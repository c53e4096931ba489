import { sql } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';
import { engineBehind } from '#lib/platform/database.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { tokensOf } from './words.ts';

// Where SQLite and PostgreSQL differ: how entries are found by their words.

export interface Indexed {
	no: number;
	es: readonly string[];
	en: readonly string[];
}

/** Puts the words of entries into the index of the engine, and counts who holds them. */
export async function index(db: InTransaction, entries: readonly Indexed[]): Promise<void> {
	const rows = entries.map(({ no, es, en }) => ({ no, es: tokensOf(es), en: tokensOf(en) }));
	if (rows.length > 0)
		await (
			engineBehind(db) === 'postgres'
				? sql`update memory_entry set es_tokens = array(select json_array_elements_text(given -> 'es')),
					en_tokens = array(select json_array_elements_text(given -> 'en'))
				from json_array_elements(${JSON.stringify(rows)}::json) as given
				where memory_entry.no = (given ->> 'no')::integer`
				: sql`insert into memory_index (rowid, es, en) values ${sql.join(
						rows.map(({ no, es, en }) => sql`(${no}, ${es.join(' ')}, ${en.join(' ')})`)
					)}`
		).execute(db);
	for (const language of ['es', 'en'] as const)
		for (const rows of inParts(countsIn(entries, language)))
			await db
				.insertInto('memoryToken')
				.values(rows.map(([token, entries]) => ({ language, token, entries })))
				.onConflict((conflict) =>
					conflict.columns(['language', 'token']).doUpdateSet((eb) => ({
						entries: eb('memoryToken.entries', '+', eb.ref('excluded.entries'))
					}))
				)
				.execute();
}

/** Takes entries out of the index, and words that nothing else holds with them. */
export async function unindex(db: InTransaction, entries: readonly Indexed[]): Promise<void> {
	if (engineBehind(db) === 'sqlite')
		for (const { no } of entries)
			await sql`delete from memory_index where rowid = ${no}`.execute(db);
	for (const language of ['es', 'en'] as const)
		for (const rows of inParts(countsIn(entries, language))) {
			await db
				.insertInto('memoryToken')
				.values(rows.map(([token, entries]) => ({ language, token, entries: -entries })))
				.onConflict((conflict) =>
					conflict.columns(['language', 'token']).doUpdateSet((eb) => ({
						entries: eb('memoryToken.entries', '+', eb.ref('excluded.entries'))
					}))
				)
				.execute();
			await db
				.deleteFrom('memoryToken')
				.where('language', '=', language)
				.where(
					'token',
					'in',
					rows.map(([token]) => token)
				)
				.where('entries', '<=', 0)
				.execute();
		}
}

/** SQLite's index only marks what was deleted, and keeps its words until it is merged; 0.2 s for 100,000 short sentences. */
export async function mergeIndex(db: Db): Promise<void> {
	if (engineBehind(db) === 'sqlite')
		await sql`insert into memory_index (memory_index) values ('optimize')`.execute(db);
}

/** In one order for all, so that two who count at the same time wait for each other and never for ever. */
function countsIn(entries: readonly Indexed[], language: Language): [string, number][] {
	const counts = new Map<string, number>();
	for (const entry of entries)
		for (const token of tokensOf(entry[language])) counts.set(token, (counts.get(token) ?? 0) + 1);
	return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const inParts = <One>(all: readonly One[]): One[][] =>
	Array.from({ length: Math.ceil(all.length / 200) }, (_, n) => all.slice(n * 200, n * 200 + 200));

/** So many entries are looked at for their rare words, and so many of them are compared. */
const mostHits = 1_500;
const mostCandidates = 120;

/**
 * The numbers of entries that have rare words, or rare neighbours, in common with a sentence; those with the most
 * first. In SQLite by FTS5, in PostgreSQL by an array with a GIN index (decision 019).
 */
export async function candidates(
	db: Db,
	language: Language,
	words: readonly string[]
): Promise<number[]> {
	const rare = await rarest(db, language, tokensOf(words));
	if (rare.length === 0) return [];
	const { rows } =
		engineBehind(db) === 'postgres'
			? await sql<{ no: number }>`
				select no from unnest(${rare}::text[]) as rare (token), lateral (
					select no from memory_entry
					where ${sql.ref(`${language}_tokens`)} @> array[rare.token] limit ${sql.lit(mostHits)}
				) as found
				group by no order by count(*) desc, no desc
				limit ${sql.lit(mostCandidates)}`.execute(db)
			: await sql<{ no: number }>`
				select rowid as no from memory_index
				where memory_index match ${`${language} : (${rare.map(quoted).join(' OR ')})`}
				order by rank limit ${sql.lit(mostCandidates)}`.execute(db);
	return rows.map(({ no }) => Number(no));
}

const quoted = (token: string) => `"${token}"`;

/** The rarest words first, as long as few enough entries hold them; at least one. */
async function rarest(db: Db, language: Language, tokens: readonly string[]): Promise<string[]> {
	if (tokens.length === 0) return [];
	const known = await db
		.selectFrom('memoryToken')
		.select(['token', 'entries'])
		.where('language', '=', language)
		.where('token', 'in', tokens.slice(0, 200))
		.execute();
	const chosen: string[] = [];
	let hits = 0;
	for (const { token, entries } of known.toSorted((a, b) => a.entries - b.entries)) {
		hits += entries;
		if (hits > mostHits && chosen.length > 0) break;
		chosen.push(token);
	}
	return chosen;
}
