import { holds, type Actor } from '#lib/identity/actor.ts';

/** A school as its coordinators set it up. */
export interface School {
	readonly id: string;
	readonly name: string;
	readonly communityId: string;
	readonly communityName: string;
	readonly country: 'SV' | 'US';
}

/** A coordinator of the community sets up its schools, their calendars and their classes. */
export const maySetUp = (actor: Actor, at: { communityId: string }): boolean =>
	holds(actor, 'coordinator', [at.communityId]);
