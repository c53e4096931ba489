import type { Finding } from './finding.ts';
import type { CheckContext } from './pair.ts';
import type { Waves } from './wave.ts';

/** What the desk of one text knows of its checks when it is opened. */
export interface DeskChecks {
	readonly findings: readonly Finding[];
	readonly context: CheckContext;
	/** By the keys of findings, as they were kept. */
	readonly waves: Waves;
}
