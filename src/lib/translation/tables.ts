import type { Generated } from 'kysely';
import type { Bit } from '#lib/platform/database.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { SegmentState, TranslationStatus } from './translation.ts';

export interface TextTranslationRow {
	id: string;
	exchangeId: string;
	sourceRevisionId: string;
	sourceSha256: string;
	sourceLanguage: Language;
	targetLanguage: Language;
	fromClassId: string | null;
	status: TranslationStatus;
	translatorId: string | null;
	claimedAt: number | null;
	claimedUntil: number | null;
	revisionId: string | null;
	decisionId: string | null;
	askedAt: number;
	version: Generated<number>;
}

export interface SegmentRow {
	translationId: string;
	n: number;
	paragraph: number;
	source: string;
	after: string;
	target: Generated<string>;
	state: Generated<SegmentState>;
	comment: string | null;
	savedAt: number | null;
	savedBy: string | null;
}

export interface GlossaryTermRow {
	language: Language;
	term: string;
	meaning: string;
	keep: Generated<Bit>;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		glossaryTerm: GlossaryTermRow;
		textTranslation: TextTranslationRow;
		segment: SegmentRow;
	}
}
