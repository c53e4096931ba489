import type { Actor, AdultRole } from './actor.ts';

/** Where somebody holds a role: ids of communities, exchanges or classes. */
export const placesOf = (actor: Actor, role: AdultRole): string[] => [
	...new Set(actor.roles.filter((held) => held.role === role).map((held) => held.scopeId))
];
