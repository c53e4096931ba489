import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { toldOf, type ReadTold } from '../reflecting/reading.server.ts';
import type { Line } from '../searching/line.ts';
import { linesAmong } from '../collecting/gathered.server.ts';
import { mayBeReadBy } from '../searching/scope.server.ts';
import { themeKeys } from '../searching/twins.ts';
import { themes, type Theme } from './themes.ts';

const mostPlans = 50;
/** So many of them are asked how they went. */
const mostAsked = 12;

/** The plans of a theme that this reader may read, whatever language they call it in; those taught most first. */
export async function plansOfTheme(
	db: Db,
	actor: Actor | null,
	theme: Theme,
	reader: Language
): Promise<Line[]> {
	const { es, en } = keysOf(theme);
	const scope = await mayBeReadBy(db, actor, 'library_entry');
	const { rows } = await sql<{ workId: string }>`select work_id from library_entry
		where (theme_es in (${sql.join(es)}) or theme_en in (${sql.join(en)})) and ${scope}
		order by taught desc, no desc limit ${sql.lit(mostPlans)}`.execute(db);
	const ids = rows.map(({ workId }) => workId);
	const lines = await linesAmong(db, actor, ids, reader);
	return ids.flatMap((id) => lines.get(id) ?? []);
}

/** How these plans went, as far as this reader may read it. */
export async function toldOfPlans(
	db: Db,
	actor: Actor | null,
	lines: readonly Line[]
): Promise<(ReadTold & { readonly line: Line })[]> {
	const told = await Promise.all(
		lines
			.slice(0, mostAsked)
			.map(async (line) => (await toldOf(db, actor, line.workId)).map((one) => ({ ...one, line })))
	);
	return told.flat();
}

/** The themes of which this reader may read a plan. */
export async function themesWithPlans(db: Db, actor: Actor | null): Promise<Theme[]> {
	const scope = await mayBeReadBy(db, actor, 'library_entry');
	const { rows } = await sql<{ themeEs: string | null; themeEn: string | null }>`
		select distinct theme_es, theme_en from library_entry where ${scope}`.execute(db);
	const found = { es: setOf(rows, 'themeEs'), en: setOf(rows, 'themeEn') };
	return themes.filter((theme) => {
		const { es, en } = keysOf(theme);
		return es.some((key) => found.es.has(key)) || en.some((key) => found.en.has(key));
	});
}

const setOf = <Name extends string>(
	rows: readonly Readonly<Record<Name, string | null>>[],
	name: Name
) => new Set(rows.map((row) => row[name]));

/** Under which keys plans of a theme stand. */
function keysOf({ es: words }: Theme) {
	const keys = words.map(themeKeys);
	return { es: keys.flatMap(({ es }) => es), en: keys.flatMap(({ en }) => en) };
}
