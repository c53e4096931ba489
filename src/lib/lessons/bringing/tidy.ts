import { cleanText } from '#lib/platform/text.ts';
import { fieldsOf, withFields } from '../fields.ts';
import { emptyPlan, type Plan } from '../plan.ts';

const lines = new Set(['title', 'theme', 'name']);

/** Whether a field is one line and no long text. */
export const inOneLine = (path: string): boolean => lines.has(path.split('.').at(-1) ?? '');

/** A text without what cannot be seen, and without empty lines around it. */
export const tidyText = (text: string): string => cleanText(text).text.trim();

/** The same in one line. */
export const tidyLine = (text: string): string => cleanText(text).text.trim().replace(/\s+/g, ' ');

/** A plan as every file holds it: titles and names in one line, texts without empty ends. */
export function tidyPlan(plan: Plan): Plan {
	const tidy = fieldsOf(plan).map(
		({ path, text }) => [path, inOneLine(path) ? tidyLine(text) : tidyText(text)] as const
	);
	return withFields(withoutWords(plan), new Map(tidy));
}

function withoutWords(plan: Plan): Plan {
	const { logic, ageFrom, ageTo, multigrade, participants, moments, authors } = plan;
	return {
		...emptyPlan(plan.language),
		...{ logic, ageFrom, ageTo, multigrade, participants },
		moments: moments.map((moment) => ({ ...moment, name: '', steps: '', questions: '' })),
		authors: authors.map(({ kind, name }) => ({ kind, name: tidyLine(name) }))
	};
}
