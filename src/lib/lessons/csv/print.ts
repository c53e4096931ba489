import { armed, csvOf } from '#lib/platform/csv.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { tidyPlan } from '../bringing/tidy.ts';
import { ageSpan, yesOrNo } from '../bringing/values.ts';
import * as words from '../bringing/words.ts';
import type { Origin } from '../markdown/front-matter.ts';
import { belowName } from '../markdown/print.ts';
import type { Moment, Plan } from '../plan.ts';

const before = ['theme', 'question', 'purpose'] as const;
const about = ['logic', 'ages', 'multigrade', 'participants', 'authors'] as const;
const behind = ['fewResources', 'care', 'evaluation', 'commitments', 'sources', 'changes'] as const;

/**
 * Plans as a table for a spreadsheet, a row each, with columns and words in one language and every plan in its own.
 * `readTable` reads all of it back.
 *
 * @param origins of the plans, in their order, where they are other people's
 */
export function printTable(
	plans: readonly Plan[],
	language: Language,
	origins?: readonly Origin[]
): string {
	const moments = Math.max(0, ...plans.map((plan) => plan.moments.length));
	const aboutWord = (key: keyof typeof words.about) => words.wordFor(words.about, key, language);
	const fieldWord = (key: keyof typeof words.planFields) =>
		words.wordFor(words.planFields, key, language);
	const header = [
		...[aboutWord('title'), aboutWord('language')],
		...[...before.map(fieldWord), ...about.map(aboutWord), fieldWord('materials')],
		...Array.from({ length: moments }, (_, n) => `${words.momentWord[language]} ${n + 1}`),
		...behind.map(fieldWord),
		...(origins ? [aboutWord('licence'), aboutWord('address')] : [])
	];
	const rows = plans.map((plan, n) => [
		...rowOf(tidyPlan(plan), moments, language),
		...(origins ? [origins[n]?.licence ?? '', origins[n]?.address ?? ''] : [])
	]);
	return csvOf([header, ...rows.map((row) => row.map(armed))]);
}

function rowOf(plan: Plan, moments: number, language: Language): string[] {
	const said = {
		logic: plan.logic ? words.wordFor(words.logicWords, plan.logic, language) : '',
		ages: ageSpan(plan) ?? '',
		multigrade: yesOrNo(plan.multigrade, language),
		participants: `${plan.participants ?? ''}`,
		authors: plan.authors
			.map(({ kind, name }) => `${words.wordFor(words.authorWords, kind, language)}: ${name}`)
			.join('\n')
	};
	return [
		...[plan.title, words.wordFor(words.languageWords, plan.language, language)],
		...[...before.map((key) => plan[key]), ...about.map((key) => said[key]), plan.materials],
		...Array.from({ length: moments }, (_, n) => cellOf(plan.moments[n], language)),
		...behind.map((key) => plan[key])
	];
}

const cellOf = (moment: Moment | undefined, language: Language): string =>
	moment ? `${moment.name}\n${belowName(moment, language)}` : '';
