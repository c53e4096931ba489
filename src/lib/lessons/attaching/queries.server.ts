import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { stemOf, type Attached, type AttachedOnDesk } from './attached.ts';

const shown = ['id', 'name', 'kind', 'bytes', 'pages', 'pictured', 'scanned'] as const;

/** The files that lie with a plan where it is written, in the order in which they came. */
export const filesOnDesk = (db: Db, workId: string): Promise<AttachedOnDesk[]> =>
	db
		.selectFrom('libraryFile')
		.select([...shown, 'status', 'reason'])
		.where('workId', '=', workId)
		.where('removedAt', 'is', null)
		.orderBy('addedAt')
		.orderBy('id')
		.execute();

/** The files that lay with a plan at some moment, did not turn out to be refused, and were not erased with their names since. */
export const filesAt = (
	db: Db,
	workId: string,
	at: number
): Promise<{ id: string; name: string }[]> =>
	db
		.selectFrom('libraryFile')
		.select(['id', 'name'])
		.where('workId', '=', workId)
		.where('status', '<>', 'refused')
		.where('erasedAt', 'is', null)
		.where('addedAt', '<=', at)
		.where((eb) => eb.or([eb('removedAt', 'is', null), eb('removedAt', '>', at)]))
		.orderBy('addedAt')
		.orderBy('id')
		.execute();

/** Those of them that may be handed in. */
export const fineFilesOnDesk = async (db: Db, workId: string): Promise<Attached[]> =>
	(await filesOnDesk(db, workId)).flatMap(({ status, reason: _, ...file }) =>
		status === 'fine' ? [file] : []
	);

/** Every file of a plan that was not erased, also those that were taken off: for the two who look after it when it is safeguarded. */
export const filesOfWork = (db: Db, workId: string): Promise<Attached[]> =>
	db
		.selectFrom('libraryFile')
		.select(shown)
		.where('workId', '=', workId)
		.where('status', '=', 'fine')
		.where('erasedAt', 'is', null)
		.orderBy('addedAt')
		.orderBy('id')
		.execute();

/** The files that were frozen with some words. */
export const filesOfRevision = (db: Db, revisionId: string): Promise<Attached[]> =>
	db
		.selectFrom('libraryRevisionFile')
		.innerJoin('libraryFile', 'libraryFile.id', 'libraryRevisionFile.fileId')
		.select(shown.map((column) => `libraryFile.${column}` as const))
		.where('libraryRevisionFile.revisionId', '=', revisionId)
		.where('libraryFile.erasedAt', 'is', null)
		.orderBy('libraryRevisionFile.n')
		.execute();

/** What is handed in with a plan. */
export interface FilesToFreeze {
	readonly ids: readonly string[];
	/** What the hash covers of each, so that an approval is of exactly these. */
	readonly rest: readonly {
		readonly name: string;
		readonly kind: string;
		readonly sha256: string;
	}[];
	/** What is written in them, and how they are called; null where there are none. */
	readonly text: string | null;
}

/** @throws Refused while one of them was not looked at yet */
export async function filesToFreeze(db: Db, workId: string): Promise<FilesToFreeze> {
	const files = await db
		.selectFrom('libraryFile')
		.select(['id', 'name', 'kind', 'sha256', 'status', 'text'])
		.where('workId', '=', workId)
		.where('removedAt', 'is', null)
		.where('status', '<>', 'refused')
		.orderBy('addedAt')
		.orderBy('id')
		.execute();
	if (files.some(({ status }) => status === 'waiting'))
		throw new Refused('conflict', 'lesson-file-waits');
	return {
		ids: files.map(({ id }) => id),
		rest: files.map(({ name, kind, sha256 }) => ({ name, kind, sha256 })),
		text: written(files)
	};
}

export async function freezeFiles(
	db: InTransaction,
	revisionId: string,
	ids: readonly string[]
): Promise<void> {
	if (ids.length === 0) return;
	await db
		.insertInto('libraryRevisionFile')
		.values(ids.map((fileId, n) => ({ revisionId, n, fileId })))
		.execute();
}

/** What is written in the files that were frozen with some words; null where there are none. */
export const textBeside = async (db: Db, revisionId: string): Promise<string | null> =>
	written(
		await db
			.selectFrom('libraryRevisionFile')
			.innerJoin('libraryFile', 'libraryFile.id', 'libraryRevisionFile.fileId')
			.select(['libraryFile.name', 'libraryFile.text'])
			.where('libraryRevisionFile.revisionId', '=', revisionId)
			.orderBy('libraryRevisionFile.n')
			.execute()
	);

/** What is written in every file of a plan that was not erased, for the two who look after it when it is safeguarded. */
export async function textsOfFiles(
	db: Db,
	workId: string
): Promise<{ id: string; text: string; at: number }[]> {
	const files = await db
		.selectFrom('libraryFile')
		.select(['id', 'name', 'text', 'addedAt as at'])
		.where('workId', '=', workId)
		.where('status', '=', 'fine')
		.where('erasedAt', 'is', null)
		.orderBy('addedAt')
		.execute();
	return files.map(({ id, name, text, at }) => ({ id, at, text: `${name}\n\n${text}` }));
}

/**
 * One after the other, each below its name without the ending: that may say who a child is as well. Two empty lines stand
 * between what does not go on in each other.
 */
const written = (files: readonly { name: string; text: string }[]): string | null =>
	files.length === 0
		? null
		: files.flatMap(({ name, text }) => [stemOf(name), text]).join('\n\n\n');
