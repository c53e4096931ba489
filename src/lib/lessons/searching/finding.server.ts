import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { isNarrowed, type Asked } from './asked.ts';
import { cursorIn, cursorText, type Cursor } from './cursor.ts';
import { answering, askingIndex, newestFirst, type Question } from './engine.server.ts';
import { filtersOf } from './filters.server.ts';
import type { PlaceOfHit } from './entry.ts';
import { lookedFor, nearlyLookedFor, wantedIn, type Wanted } from './looked.server.ts';
import type { Found, Why } from './line.ts';
import { mayBeReadBy } from './scope.server.ts';

export const plansOnAPage = 20;

/**
 * How what was found answers the words: all of them as they were typed; by words much like them, because no plan has
 * them so; or by some of them, because no plan has all.
 */
export type Fit = 'all' | 'nearly' | 'some';

export interface FoundPage {
	readonly found: readonly Found[];
	/** What the next page begins after; null on the last one. */
	readonly after: string | null;
	readonly fit: Fit;
}

/**
 * The session plans that answer what somebody asks and that they may read. First those whose title says all of it, then
 * theme, then text; among these the ones that were taught, the most often taught first; then the newest. Plans that only
 * have a word much like a misspelt one in their title come when there are no others, and those that have only some of
 * the words when there are not even these.
 */
export async function findLessons(
	db: Db,
	{ actor, asked }: { actor: Actor | null; asked: Asked }
): Promise<FoundPage> {
	const wanted = await wantedIn(db, asked.q);
	const from = await startOf(db, cursorIn(asked.after));
	const where = [await mayBeReadBy(db, actor), ...filtersOf(asked)];
	if (wanted.length === 0)
		return pageOf(await inTurn({ db, where, from, few: false }, [newest]), 'all');
	const few = isNarrowed(asked) ? await fewIn(db, where) : null;
	const asking = few === null ? askingIndex : <Answer>(db: Db, ask: (db: Db) => Answer) => ask(db);
	return asking(db, async (db) => {
		const search = { db, where: few === null ? where : [few], from, few: few !== null };
		const all = await inTurn(search, saysIt(wanted));
		if (all.length > 0 || (from && from.stage < nearStage)) return pageOf(all, 'all');
		const near = await nearlyLookedFor(db, wanted);
		const nearlyAll = await inTurn(search, [nearly(near)]);
		if (nearlyAll.length > 0) return pageOf(nearlyAll, 'nearly');
		// Where nothing is found, nobody hears that a plan they may not read has a word much like theirs.
		return pageOf(wanted.length > 1 ? await inTurn(search, saysSome(wanted, near)) : [], 'some');
	});
}

/** A part of what is found, in an order of its own; all of it comes before the next part. */
interface Stage {
	readonly number: number;
	readonly why: Why;
	/** All entries where nothing is asked of the words. */
	readonly question: Question | null;
	/**
	 * By how often they were taught, or the newest first. Few titles and themes say a word, but most texts may: of these
	 * the untaught are read in the order of the index until the page is full.
	 */
	readonly order: 'all by taught' | 'taught' | 'untaught' | 'newest';
}

const newest: Stage = { number: 0, why: null, question: null, order: 'newest' };
const nearStage = 4;

const saysIt = (wanted: readonly Wanted[]): Stage[] =>
	byPlace(0, (place) => lookedFor(wanted, place));

/** By words much like them: texts that say the ones, titles that say something like the others. */
const nearly = (near: Question['all']): Stage => ({
	...{ number: nearStage, why: 'near', order: 'all by taught' },
	question: { all: near }
});

/** By any of the words: one that is nowhere does not hide what the others find. */
function saysSome(wanted: readonly Wanted[], near: Question['all']): Stage[] {
	const any = (place: PlaceOfHit) => [lookedFor(wanted, place).flat()];
	const question = { all: [near.flat()], not: any('text') };
	return [
		...byPlace(nearStage + 1, any),
		{ number: nearStage + 5, why: 'near', question, order: 'all by taught' }
	];
}

function byPlace(from: number, words: (place: PlaceOfHit) => Question['all']): Stage[] {
	const title = words('title');
	const theme = words('theme');
	const text = { all: words('text'), not: theme };
	return [
		{ number: from, why: 'title', question: { all: title }, order: 'all by taught' },
		{
			number: from + 1,
			why: 'theme',
			question: { all: theme, not: title },
			order: 'all by taught'
		},
		{ number: from + 2, why: 'text', question: text, order: 'taught' },
		{ number: from + 3, why: 'text', question: text, order: 'untaught' }
	];
}

const mostFew = 1_000;

/**
 * Which entries the filters leave, where these are few: then a word that is in every plan is not read in all of them;
 * null where there are more.
 */
async function fewIn(db: Db, where: readonly RawBuilder<unknown>[]) {
	const { rows } = await sql<{ no: number }>`select library_entry.no from library_entry
		where ${sql.join(where, sql` and `)} limit ${sql.lit(mostFew + 1)}`.execute(db);
	if (rows.length > mostFew) return null;
	return rows.length === 0
		? sql`1 = 0`
		: sql`library_entry.no in (${sql.join(rows.map(({ no }) => no))})`;
}

interface Search {
	readonly db: Db;
	readonly few: boolean;
	readonly where: readonly RawBuilder<unknown>[];
	readonly from: Start | null;
}

interface Start {
	readonly stage: number;
	readonly taught: number;
	readonly no: number;
}

/** One more than a page, so that it is known whether another one follows. */
async function inTurn(search: Search, stages: readonly Stage[]): Promise<StagedRow[]> {
	const rows: StagedRow[] = [];
	for (const stage of stages) {
		if (stage.number < (search.from?.stage ?? 0)) continue;
		const wished = plansOnAPage + 1 - rows.length;
		if (wished <= 0) break;
		const found = await rowsOf(search, stage, wished);
		rows.push(...found.map((row) => ({ ...row, stage })));
	}
	return rows;
}

interface Row {
	workId: string;
	releaseId: string;
	taught: number;
	inEs: number;
	inEn: number;
}
type StagedRow = Row & { readonly stage: Stage };

async function rowsOf(
	{ db, where, from, few }: Search,
	stage: Stage,
	limit: number
): Promise<Row[]> {
	const { question, order } = stage;
	const conditions = [...where];
	if (order === 'taught') conditions.push(sql`library_entry.taught > 0`);
	if (order === 'untaught') conditions.push(sql`library_entry.taught = 0`);
	const byTaught = order === 'taught' || order === 'all by taught';
	if (from?.stage === stage.number)
		conditions.push(
			byTaught
				? sql`(library_entry.taught, library_entry.no) < (${from.taught}, ${from.no})`
				: sql`library_entry.no < ${from.no}`
		);
	const entries = question ? sql`${answering(db, question, few)} and` : sql`library_entry where`;
	const newestOnTop = question ? newestFirst(db, few) : sql`library_entry.no desc`;
	const { rows } = await sql<Row>`select library_entry.work_id, library_entry.release_id,
			library_entry.taught, library_entry.in_es, library_entry.in_en
		from ${entries} ${sql.join(conditions, sql` and `)}
		order by ${byTaught ? sql`library_entry.taught desc, library_entry.no desc` : newestOnTop}
		limit ${sql.lit(limit)}`.execute(db);
	return rows;
}

function pageOf(rows: readonly StagedRow[], fit: Fit): FoundPage {
	const shown = rows.slice(0, plansOnAPage);
	const last = shown.at(-1);
	return {
		found: shown.map(({ stage, inEs, inEn, ...row }) => ({
			...row,
			why: stage.why,
			isTranslated: inEs === 1 && inEn === 1
		})),
		after:
			last && rows.length > plansOnAPage
				? cursorText({ stage: last.stage.number, workId: last.workId })
				: null,
		fit
	};
}

/** Where a plan stands now; one that nobody may read any more leads back to the first page. */
async function startOf(db: Db, cursor: Cursor | null): Promise<Start | null> {
	if (!cursor) return null;
	const entry = await db
		.selectFrom('libraryEntry')
		.select(['taught', 'no'])
		.where('workId', '=', cursor.workId)
		.executeTakeFirst();
	return entry ? { ...entry, stage: cursor.stage } : null;
}
