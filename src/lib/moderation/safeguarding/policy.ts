import { holds, type Actor } from '#lib/identity/actor.ts';
import type { SafeguardCase } from './case.ts';

/** The two named people of the community, and nobody else whatever their roles; never whoever wrote the words. */
export const mayLookAfter = (
	actor: Actor,
	{ communityId, writtenBy }: Pick<SafeguardCase, 'communityId' | 'writtenBy'>
): boolean => actor.leads.includes(communityId) && writtenBy !== actor.id;

/** A coordinator of a community names its two people. */
export const mayName = (actor: Actor, community: { id: string }): boolean =>
	holds(actor, 'coordinator', [community.id]);

/** Whoever coordinates a community keeps the numbers and steps of its country right. */
export const mayKeepGuide = (
	actor: Actor,
	{ communityIds }: { communityIds: readonly string[] }
): boolean => holds(actor, 'coordinator', communityIds);
