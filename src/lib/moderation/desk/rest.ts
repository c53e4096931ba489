import { minute } from '#lib/platform/clock.ts';
import type { Outcome } from '../submission.ts';

/** Reading what may hurt is work: after this long without a break, Puente suggests one. */
export const restAfter = 40 * minute;
/** As long without a decision is a break. */
const breakLasts = 15 * minute;
/** So long after somebody read what a child may have disclosed. */
const afterSafeguard = 60 * minute;

export type WhyRest = 'long' | 'safeguard';

/**
 * Whether it is time to suggest a pause, and why. Nothing is kept about anybody: it is seen from what they decided
 * in the last hours, newest first.
 */
export function needsRest(
	decided: readonly { at: number; outcome: Outcome }[],
	now: number
): WhyRest | null {
	const grave = decided.find(({ outcome }) => outcome === 'safeguard');
	if (grave && now - grave.at < afterSafeguard) return 'safeguard';
	let since = now;
	for (const { at } of decided) {
		if (since - at > breakLasts) break;
		since = at;
	}
	return now - since >= restAfter ? 'long' : null;
}
