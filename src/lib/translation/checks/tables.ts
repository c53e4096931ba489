import type { CheckKind } from './finding.ts';
import type { WaveReason } from './wave.ts';

export interface WavedFindingRow {
	translationId: string;
	/** Of the finding: another one once its words change. */
	key: string;
	/** The sentence; null is the whole translation. */
	n: number | null;
	kind: CheckKind;
	why: string;
	reason: WaveReason;
	note: string;
	personId: string;
	at: number;
}

declare module '#lib/platform/database.ts' {
	interface Database {
		wavedFinding: WavedFindingRow;
	}
}
