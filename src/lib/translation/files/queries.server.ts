import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { Found, FileKind, FileStatus } from './file.ts';

export interface BroughtFile {
	id: string;
	kind: FileKind;
	name: string;
	format: string;
	status: FileStatus;
	/** Null for what was brought in before there were files. */
	found: Found | null;
	kept: number;
	lookedAt: number;
	broughtAt: number | null;
	endedAt: number | null;
	/** Who brought it in, or looked at it; null is the operator. */
	by: string | null;
}

const columns = ['id', 'kind', 'name', 'format', 'status', 'found', 'kept'] as const;

const files = (db: Db) =>
	db
		.selectFrom('broughtFile')
		.leftJoin('person', (join) =>
			join.on((eb) =>
				eb('person.id', '=', eb.fn.coalesce('broughtFile.broughtBy', 'broughtFile.lookedBy'))
			)
		)
		.select(columns.map((column) => `broughtFile.${column}` as const))
		.select(['broughtFile.lookedAt', 'broughtFile.broughtAt', 'broughtFile.endedAt'])
		.select('person.name as by');

/** Without its content: nobody needs all of it to look at it. */
export async function findFile(db: Db, id: string): Promise<BroughtFile | undefined> {
	const row = await files(db).where('broughtFile.id', '=', id).executeTakeFirst();
	return row && fileOf(row);
}

export const filesOnAPage = 20;

/** The newest first. */
export async function latestFiles(db: Db): Promise<BroughtFile[]> {
	const rows = await files(db)
		.orderBy('broughtFile.lookedAt', 'desc')
		.orderBy('broughtFile.id', 'desc')
		.limit(filesOnAPage)
		.execute();
	return rows.map(fileOf);
}

const fileOf = <Row extends { found: string }>({ found, ...row }: Row) => ({
	...row,
	found: found === '' ? null : (JSON.parse(found) as Found)
});

/** All of a file, held against others who would move it on, unless somebody did so meanwhile. */
export async function stillAt(db: InTransaction, id: string, status: FileStatus) {
	const row = await db
		.updateTable('broughtFile')
		.set({ status })
		.where('id', '=', id)
		.where('status', '=', status)
		.returningAll()
		.executeTakeFirst();
	if (!row) throw new Refused('conflict', 'file-moved-on');
	return row;
}
