import { minute } from '#lib/platform/clock.ts';

/**
 * A stretch at the desk goes on while saves come at most so far apart, and is as long as from its first
 * save to its last. Nothing else is measured: who reads, thinks or is called away for longer is not counted,
 * and nobody is followed.
 */
export const longestGap = 5 * minute;

export interface Stretch {
	id: string;
	begunAt: number;
	lastAt: number;
	/** Minutes, as the person corrected it. */
	correctedTo: number | null;
}

/** Whole minutes between the first save and the last. */
export const measured = ({ begunAt, lastAt }: Stretch): number =>
	Math.round((lastAt - begunAt) / minute);

export const minutesOf = (stretch: Stretch): number => stretch.correctedTo ?? measured(stretch);

/** Hours in quarters, as they stand on a certificate; never more than there were. */
export const hoursOf = (minutes: number): number => Math.floor(minutes / 15) / 4;
