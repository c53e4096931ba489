import type { Language } from '#lib/moderation/submission.ts';
import * as words from '../bringing/words.ts';
import { tidyPlan } from '../bringing/tidy.ts';
import type { Moment, Plan } from '../plan.ts';
import { frontMatterOf, type Origin } from './front-matter.ts';

const before = ['question', 'purpose', 'materials'] as const;
const behind = ['fewResources', 'care', 'evaluation', 'commitments', 'sources', 'changes'] as const;

/**
 * A plan as one Markdown file that a person can read and change anywhere: what is said of it in front, as YAML, then
 * a heading for each part. `readMarkdown` reads all of it back.
 */
export function printMarkdown(whole: Plan, origin?: Origin): string {
	const plan = tidyPlan(whole);
	const { language } = plan;
	const part = (name: (typeof before | typeof behind)[number]) =>
		plan[name] === ''
			? []
			: [`## ${words.wordFor(words.planFields, name, language)}`, held(plan[name])];
	return [
		frontMatterOf(plan, origin),
		`# ${plan.title}`.trim(),
		...before.flatMap(part),
		...plan.moments.flatMap((moment, n) => [
			`## ${n + 1}. ${moment.name}`.trim(),
			belowName(moment, language)
		]),
		...behind.flatMap(part)
	]
		.join('\n\n')
		.concat('\n');
}

/** What stands below the name of a moment: what it is, its steps and its questions. */
export function belowName(moment: Moment, language: Language): string {
	const { minutes, stage, technique, grouping, needs, steps, questions } = moment;
	const aspect = (key: keyof typeof words.aspects, value: string | number | undefined) =>
		value === undefined ? [] : [`- ${words.wordFor(words.aspects, key, language)}: ${value}`];
	const said = <Key extends string>(called: words.Called<Key>, key: Key | null) =>
		key === null ? undefined : words.wordFor(called, key, language);
	const need = needs.map((one) => words.wordFor(words.needWords, one, language)).join(', ');
	const aspects = [
		...aspect('minutes', minutes ?? '…'),
		...aspect('stage', said(words.stageWords, stage)),
		...aspect('technique', said(words.techniqueWords, technique)),
		...aspect('grouping', said(words.groupingWords, grouping)),
		...aspect('needs', need || undefined)
	];
	const asked = [
		`### ${words.wordFor(words.momentFields, 'questions', language)}`,
		held(questions)
	];
	return [
		aspects.join('\n'),
		...(steps === '' ? [] : [held(steps)]),
		...(questions === '' ? [] : asked)
	].join('\n\n');
}

/** A line of the text that would be a heading of the file is held as words. */
const held = (text: string): string => text.replace(/^([ \t]*)(\\*#)/gm, '$1\\$2');
