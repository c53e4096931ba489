import type { EngineName } from './engine.ts';

export interface MachineDraftRow {
	translationId: string;
	n: number;
	text: string;
	engine: EngineName;
	madeAt: number;
	readAt: number | null;
	kept: number | null;
}

export interface AskedDraftRow {
	translationId: string;
	personId: string;
	askedAt: number;
	/** When the machine was done with it, whatever came of it. */
	endedAt: number | null;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		askedDraft: AskedDraftRow;
		machineDraft: MachineDraftRow;
	}
}
