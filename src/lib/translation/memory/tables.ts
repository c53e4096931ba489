import type { Generated } from 'kysely';
import type { Language } from '#lib/moderation/submission.ts';

export interface MemoryEntryRow {
	no: Generated<number>;
	/** The masked sentence in each language. */
	es: string;
	en: string;
	/** Of its words, so that the same sentence is found at once. */
	esKey: string;
	enKey: string;
	/** The translation that it comes from, or the import. */
	translationId: string | null;
	importId: string | null;
	n: number | null;
	/** Keys of its neighbours in the language that it was translated from. */
	beforeKey: string | null;
	afterKey: string | null;
	at: number;
}

export interface MemoryTokenRow {
	language: Language;
	token: string;
	entries: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		memoryEntry: MemoryEntryRow;
		memoryToken: MemoryTokenRow;
	}
}
