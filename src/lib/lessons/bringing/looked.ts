import { fieldsOf } from '../fields.ts';
import type { Plan } from '../plan.ts';
import { unreadable, type Brought, type Note } from './brought.ts';
import { longestLine, longestText, mostAuthors, mostMoments } from './limits.ts';
import { inOneLine, tidyPlan } from './tidy.ts';

/** What was read, when it is no longer than a plan may be. */
export function looked(read: Plan, notes: readonly Note[]): Brought {
	const plan = tidyPlan(read);
	if (plan.moments.length > mostMoments) return unreadable('too-many-moments');
	return isTooLong(plan) ? unreadable('too-long') : { kind: 'read', plan, notes };
}

const isTooLong = (plan: Plan): boolean =>
	plan.authors.length > mostAuthors ||
	plan.authors.some(({ name }) => name.length > longestLine) ||
	fieldsOf(plan).some(({ path, text }) => text.length > longestOf(path));

const longestOf = (path: string): number => (inOneLine(path) ? longestLine : longestText);
