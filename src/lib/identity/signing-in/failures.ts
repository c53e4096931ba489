import { minute, second } from '#lib/platform/clock.ts';

/** How failures slow down and stop: of an adult with a password, or a child with four pictures. */
export interface Patience {
	/** From this failure on, one has to wait before the next try. */
	readonly waitsFrom: number;
	/** At this failure the door locks until a teacher unlocks it; null: it never locks. */
	readonly locksAt: number | null;
}

export const patienceWithAdults: Patience = { waitsFrom: 5, locksAt: null };
export const patienceWithChildren: Patience = { waitsFrom: 5, locksAt: 10 };

const longestWait = 15 * minute;

/** How long to wait after so many failures, ms: 30 s, then twice as long each time. */
export function waitAfter(failures: number, patience: Patience): number {
	const over = failures - patience.waitsFrom;
	return over < 0 ? 0 : Math.min(30 * second * 2 ** Math.min(over, 20), longestWait);
}
