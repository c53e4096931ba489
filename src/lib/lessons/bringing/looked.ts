import { fieldsOf } from '../fields.ts';
import type { Plan } from '../plan.ts';
import { unreadable, type Brought, type Note } from './brought.ts';
import { longestLine, longestQuestion, longestText, mostAuthors, mostMoments } from '../limits.ts';
import { inOneLine, tidyPlan } from './tidy.ts';

/** What was read, when it is no longer than a plan may be. */
export function looked(read: Plan, notes: readonly Note[]): Brought {
	const plan = tidyPlan(read);
	if (plan.moments.length > mostMoments) return unreadable('too-many-moments');
	const { length } = plan.authors;
	if (length > mostAuthors || plan.authors.some(({ name }) => name.length > longestLine)) {
		return unreadable('too-many-authors');
	}
	const long = fieldsOf(plan).find(({ path, text }) => text.length > longestOf(path));
	return long
		? { kind: 'unreadable', reason: 'too-long', path: long.path, limit: longestOf(long.path) }
		: { kind: 'read', plan, notes };
}

const longestOf = (path: string): number => {
	if (path === 'question' || path === 'purpose') return longestQuestion;
	return inOneLine(path) ? longestLine : longestText;
};
