import type { ExpressionBuilder } from 'kysely';
import { enqueue, type Doer } from '#lib/jobs/jobs.server.ts';
import { sweepUnknown } from '#lib/photos/keeping/janitor.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Config } from '#lib/platform/config.server.ts';
import type { Database, Db, InTransaction } from '#lib/platform/database.ts';
import { log } from '#lib/platform/log.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** How the names of everything that is stored of files begin. */
export const allFiles = 'files/';

/** As it came. */
export const wholeOf = (fileId: string): string => `${allFiles}${fileId}/whole`;

/** The picture of a page. @param n counted from 1 */
export const pageOf = (fileId: string, n: number): string => `${allFiles}${fileId}/${n}.webp`;

/** So long whoever took a file off may still ask what it was; the same as for photos, docs/decisions/026. */
export const keptAfterTakingOff = 30 * day;

/** Ends a file: from this transaction on nobody is served it or reads its name, and a moment later its bytes are gone. */
export async function eraseFile(db: InTransaction, fileId: string, now: number): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('libraryFile')
		.set({ erasedAt: now, text: '', name: '' })
		.where('id', '=', fileId)
		.where('erasedAt', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 1n) await enqueue(db, 'erase-file', { fileId }, now);
}

/** Deletes the bytes of files that were erased. */
export const eraseFileDoer =
	(storage: Storage): Doer =>
	async (db, { fileId }) => {
		const id = String(fileId);
		if ((await livingFiles(db, [id])).length > 0) return;
		for await (const { name } of storage.list(`${allFiles}${id}/`)) await storage.delete(name);
	};

/** What a backup that is older than this does not know. */
export async function erasedFiles(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('libraryFile')
		.select('id')
		.where('erasedAt', 'is not', null)
		.execute();
	return rows.map(({ id }) => id);
}

/** Ends files that were taken off a while ago and that nobody reads any more. */
export async function eraseTakenOff(db: Db, now: number): Promise<void> {
	const over = await db
		.selectFrom('libraryFile')
		.innerJoin('libraryWork', 'libraryWork.id', 'libraryFile.workId')
		.select('libraryFile.id')
		.where('libraryFile.removedAt', '<=', now - keptAfterTakingOff)
		.where('libraryFile.erasedAt', 'is', null)
		// What is safeguarded is kept for those who look after a child.
		.where('libraryWork.status', '<>', 'safeguarded')
		.where((eb) => eb.not(isRead(eb)))
		.execute();
	for (const { id } of over) await db.transaction().execute((db) => eraseFile(db, id, now));
}

/** Frozen with words that are shared, or that wait to be. */
const isRead = (eb: ExpressionBuilder<Database, 'libraryFile'>) =>
	eb.exists(
		eb
			.selectFrom('libraryRevisionFile')
			.leftJoin('libraryRelease', (join) =>
				join
					.onRef('libraryRelease.revisionId', '=', 'libraryRevisionFile.revisionId')
					.on('libraryRelease.endedAt', 'is', null)
			)
			.leftJoin('submission', (join) =>
				join
					.onRef('submission.revisionId', '=', 'libraryRevisionFile.revisionId')
					.on('submission.status', '=', 'waiting')
			)
			.select('libraryRevisionFile.n')
			.whereRef('libraryRevisionFile.fileId', '=', 'libraryFile.id')
			.where((eb) =>
				eb.or([eb('libraryRelease.id', 'is not', null), eb('submission.id', 'is not', null)])
			)
	);

/** Those of some files that were not erased, with how many page pictures there are of each. */
const livingFiles = (db: Db, ids: readonly string[]) =>
	db
		.selectFrom('libraryFile')
		.select(['id', 'pictured'])
		.where('id', 'in', ids)
		.where('status', '=', 'fine')
		.where('erasedAt', 'is', null)
		.execute();

/** What is stored of one file, by name. */
export const namesOf = ({ id, pictured }: { id: string; pictured: number }): string[] => [
	wholeOf(id),
	...Array.from({ length: pictured }, (_, n) => pageOf(id, n + 1))
];

/** What rows of files lead to, and what is stored of them, where that is not the same. */
export interface ComparedFiles {
	readonly files: number;
	/** Names that rows lead to and where nothing is. */
	readonly missing: readonly string[];
	/** Names of bytes that are more or fewer than was written down. */
	readonly otherSize: readonly string[];
}

/** Compares all files of plans with their bytes; for the operator. */
export async function compareFiles(db: Db, storage: Storage): Promise<ComparedFiles> {
	const rows = await db
		.selectFrom('libraryFile')
		.select(['id', 'pictured', 'bytes'])
		.where('status', '=', 'fine')
		.where('erasedAt', 'is', null)
		.execute();
	const missing = new Set(rows.flatMap(namesOf));
	const sizes = new Map(rows.map(({ id, bytes }) => [wholeOf(id), bytes]));
	const otherSize: string[] = [];
	for await (const { name, size } of storage.list(allFiles)) {
		missing.delete(name);
		if (sizes.has(name) && sizes.get(name) !== size) otherSize.push(name);
	}
	return { files: rows.length, missing: [...missing], otherSize };
}

/** Sweeps up what no row leads to: of a process that was ended in the middle. */
export async function sweepFiles(db: Db, config: Config, now: number): Promise<void> {
	const known = async (ids: readonly string[]) =>
		new Set((await livingFiles(db, ids)).flatMap(namesOf));
	const count = await sweepUnknown(db, storageOf(config), { beginning: allFiles, known }, now);
	if (count > 0) log.info({ count }, 'swept up bytes of files that nobody knows');
}
