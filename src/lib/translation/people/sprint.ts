import type { Actor } from '#lib/identity/actor.ts';
import { holds } from '#lib/identity/actor.ts';
import { reviewsTranslations } from '#lib/identity/levels.ts';
import { day, hour, minute } from '#lib/platform/clock.ts';

export const goals = ['letters', 'words'] as const;
export type Goal = (typeof goals)[number];

/** An evening at most, in hours. */
export const longestSprint = 6;

/** So many days ahead one can be planned. */
export const daysAhead = 60;

/** Whoever chose this minute took a while to fill in the rest. */
const aWhile = 10 * minute;

/**
 * When a sprint begins that somebody opens.
 *
 * @param wish null for now
 * @returns what is wrong with the wish where it cannot be
 */
export function beginningOf(wish: number | null, now: number): number | 'past' | 'too-far-ahead' {
	if (wish === null) return now;
	if (wish < now - aWhile) return 'past';
	return wish > now + daysAhead * day ? 'too-far-ahead' : Math.max(wish, now);
}

/** Some hours in which translators of a community work on one goal. */
export interface Sprint {
	readonly id: string;
	readonly communityId: string;
	/** What its community is called, and in whose time it is told when it begins and ends. */
	readonly place: string;
	readonly timeZone: string;
	readonly title: string;
	readonly goal: number;
	readonly goalOf: Goal;
	readonly openedBy: string;
	readonly fromAt: number;
	readonly untilAt: number;
}

/** It ends by itself. */
export const isOver = ({ untilAt }: Pick<Sprint, 'untilAt'>, now: number): boolean =>
	untilAt <= now;

/** It may be planned for later. */
export const stageOf = (
	{ fromAt, untilAt }: Pick<Sprint, 'fromAt' | 'untilAt'>,
	now: number
): 'to-come' | 'going-on' | 'over' =>
	now < fromAt ? 'to-come' : isOver({ untilAt }, now) ? 'over' : 'going-on';

export const endOf = (fromAt: number, hours: number): number => fromAt + hours * hour;

/** Coordinators and trusted translators of a community open one there. */
export const mayOpenAt = (actor: Actor, communityId: string): boolean =>
	holds(actor, 'coordinator', [communityId]) || reviewsTranslations(actor, [communityId]);

/** Whoever translates or coordinates there sees it. */
export const maySee = (actor: Actor, { communityId }: Pick<Sprint, 'communityId'>): boolean =>
	holds(actor, 'translator', [communityId]) || holds(actor, 'coordinator', [communityId]);

/** Translators join, before it begins and while it goes on. */
export const mayJoin = (actor: Actor, { communityId }: Pick<Sprint, 'communityId'>): boolean =>
	holds(actor, 'translator', [communityId]);
