import { sql } from 'kysely';
import type { Actor } from '#lib/identity/actor.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Line } from '../searching/line.ts';
import { linesOf } from '../searching/lines.server.ts';
import { mayBeReadBy } from '../searching/scope.server.ts';

/** Those of some plans that this reader may read, by their ids; of the others they learn nothing, not even how many. */
export async function linesAmong(
	db: Db,
	actor: Actor | null,
	ids: readonly string[],
	reader: Language
): Promise<ReadonlyMap<string, Line>> {
	if (ids.length === 0) return new Map();
	const scope = await mayBeReadBy(db, actor, 'library_entry');
	const { rows } = await sql<Row>`select work_id, release_id, taught, in_es, in_en
		from library_entry where work_id in (${sql.join(ids)}) and ${scope}`.execute(db);
	const found = rows.map(({ inEs, inEn, ...row }) => ({
		...row,
		why: null,
		isTranslated: inEs === 1 && inEn === 1
	}));
	const lines = await linesOf(db, found, reader);
	return new Map(lines.map((line) => [line.workId, line]));
}

interface Row {
	workId: string;
	releaseId: string;
	taught: number;
	inEs: number;
	inEn: number;
}
