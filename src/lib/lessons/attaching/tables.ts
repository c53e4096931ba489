import type { Generated } from 'kysely';
import type { AttachedKind, RefusedAttached } from './attached.ts';

export interface LibraryFileRow {
	id: string;
	workId: string;
	name: string;
	kind: AttachedKind;
	bytes: number;
	sha256: string;
	status: 'waiting' | 'fine' | 'refused';
	reason: RefusedAttached | null;
	pages: number | null;
	pictured: Generated<number>;
	scanned: Generated<'yes' | 'no'>;
	text: Generated<string>;
	addedBy: string;
	addedAt: number;
	removedAt: number | null;
	erasedAt: number | null;
}

/** Which files were frozen with which words, in their order. */
export interface LibraryRevisionFileRow {
	revisionId: string;
	n: number;
	fileId: string;
}

/** Whoever reviews opened it. */
export interface LibraryFileLookRow {
	revisionId: string;
	fileId: string;
	personId: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		libraryFile: LibraryFileRow;
		libraryRevisionFile: LibraryRevisionFileRow;
		libraryFileLook: LibraryFileLookRow;
	}
}
