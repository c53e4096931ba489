import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { Language } from '../submission.ts';
import type { CoverReason } from './telling.ts';

export interface CoveringRow {
	revisionId: string;
	originalId: string;
	workId: string;
	submissionId: string;
	byId: string;
	reason: CoverReason;
	note: Generated<string>;
	told: string;
	toldLanguage: Language;
	/** JSON of `Cover[]`. */
	covers: string;
	at: number;
}

export interface SecondKeyRow {
	submissionId: string;
	revisionId: string;
	sha256: string;
	authorId: string;
	personId: string;
	agrees: Bit;
	note: Generated<string>;
	at: number;
}

export interface SealOpeningRow {
	id: string;
	workId: string;
	personId: string;
	reason: string;
	at: number;
}

/** A picture in which something was covered is sealed as it was; of which work it is. */
export interface PictureSealRow {
	pictureId: string;
	workId: string;
	kind: 'letter' | 'photo';
	/** The author of a letter; whoever brought a photo in. */
	writtenBy: string;
	/** Of a photo; a letter is its author's. */
	classId: string | null;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		covering: CoveringRow;
		secondKey: SecondKeyRow;
		sealOpening: SealOpeningRow;
		pictureSeal: PictureSealRow;
	}
}
