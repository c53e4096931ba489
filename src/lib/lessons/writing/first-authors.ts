import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { PlanAuthor } from '../plan.ts';

/** Whom a new plan names until its teachers say otherwise. */
export const firstAuthors = ({
	name,
	communityName
}: Pick<SchoolClass, 'name' | 'communityName'>): readonly PlanAuthor[] => [
	{ kind: 'class', name },
	{ kind: 'community', name: communityName }
];
