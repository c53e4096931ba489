import type { Generated } from 'kysely';
import type { Ask } from './asks.ts';

/** A picture that was brought in for a work of the library. */
export interface LibraryPictureRow {
	workId: string;
	pictureId: string;
	at: number;
	removedAt: number | null;
}

/** A child who is or was in a work. */
export interface LibraryChildRow {
	workId: string;
	childId: string;
	/** The last version in which words of theirs may stand, of whoever was said to be quoted and then no more. */
	quotedUntil: Generated<number | null>;
}

/** Which pictures were frozen with which words. */
export interface LibraryPictureRevisionRow {
	revisionId: string;
	pictureId: string;
	pictureSha256: string;
}

/** Whose families are asked for what was frozen. */
export interface LibraryAskRow extends Ask {
	revisionId: string;
}

/** The whole picture was sent to somebody who held the work for review. */
export interface LibraryLookRow {
	revisionId: string;
	pictureId: string;
	personId: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		libraryPicture: LibraryPictureRow;
		libraryChild: LibraryChildRow;
		libraryPictureRevision: LibraryPictureRevisionRow;
		libraryAsk: LibraryAskRow;
		libraryLook: LibraryLookRow;
	}
}
