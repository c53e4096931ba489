import { holds, type Actor } from './actor.ts';

/** Coordinators bring the adults of their community in, fellow coordinators among them; nobody else does. */
export const mayInvite = (actor: Actor, community: { id: string }): boolean =>
	holds(actor, 'coordinator', [community.id]);

/** Nobody writes their own vetting record, gives themselves a role or mends their own second factor here. */
export const mayVet = (actor: Actor, adult: { id: string; communityId: string }): boolean =>
	adult.id !== actor.id && holds(actor, 'coordinator', [adult.communityId]);
