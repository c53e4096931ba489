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

declare module '#lib/platform/database.ts' {
	interface Database {
		machineDraft: MachineDraftRow;
	}
}
