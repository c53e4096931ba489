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

declare module '#lib/platform/database.ts' {
	interface Database {
		covering: CoveringRow;
		secondKey: SecondKeyRow;
		sealOpening: SealOpeningRow;
	}
}
