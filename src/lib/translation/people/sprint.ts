import type { Actor } from '#lib/identity/actor.ts';
import { holds } from '#lib/identity/actor.ts';
import { reviewsTranslations } from '#lib/identity/levels.ts';
import { hour } from '#lib/platform/clock.ts';

export const goals = ['letters', 'words'] as const;
export type Goal = (typeof goals)[number];

/** An evening at most, in hours. */
export const longestSprint = 6;

/** Some hours in which translators of a community work on one goal. */
export interface Sprint {
	readonly id: string;
	readonly communityId: string;
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

export const endOf = (now: number, hours: number): number => now + hours * hour;

/** Coordinators and trusted translators of a community open one there. */
export const mayOpenAt = (actor: Actor, communityId: string): boolean =>
	holds(actor, 'coordinator', [communityId]) || reviewsTranslations(actor, [communityId]);

/** Whoever translates or coordinates there sees it. */
export const maySee = (actor: Actor, { communityId }: Pick<Sprint, 'communityId'>): boolean =>
	holds(actor, 'translator', [communityId]) || holds(actor, 'coordinator', [communityId]);

/** Translators join, while it goes on. */
export const mayJoin = (actor: Actor, { communityId }: Pick<Sprint, 'communityId'>): boolean =>
	holds(actor, 'translator', [communityId]);
