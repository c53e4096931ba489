import type { Language } from '#lib/moderation/submission.ts';

/** An idea and the words for it, as files of terminology hold them (TBX-Basic, ISO 30042). */
export interface Entry {
	id?: string;
	/** What it belongs to. */
	subject?: string;
	note?: string;
	languages: EntryLanguage[];
}

export interface EntryLanguage {
	language: Language;
	definition?: string;
	note?: string;
	terms: EntryTerm[];
}

export const termStatuses = ['preferred', 'admitted', 'deprecated', 'superseded'] as const;
export type TermStatus = (typeof termStatuses)[number];

export interface EntryTerm {
	term: string;
	/** `noun`, `verb`, `adjective`, `adverb`, `properNoun` or `other`. */
	partOfSpeech?: string;
	status?: TermStatus;
	/** Where it is said. */
	region?: string;
	/** A sentence in which it stands. */
	context?: string;
	/** A label of a project of one's own. */
	label?: string;
	note?: string;
}
