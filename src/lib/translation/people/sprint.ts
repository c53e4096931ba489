import { hour } from '#lib/platform/clock.ts';

export const goals = ['letters', 'words'] as const;
export type Goal = (typeof goals)[number];

/** A session is an evening at most. */
export const longestSprint = 6 * hour;
