import { fieldsOfPictures, picturesWithFields } from './picturing/pictured.ts';
import type { Moment, Plan } from './plan.ts';

/** The words of a plan that people read, review and translate, each in its place. */
export interface Field {
	/** Where it stands: `title`, `moments.a1.steps`. */
	readonly path: string;
	readonly text: string;
}

const before = ['title', 'theme', 'question', 'purpose', 'materials'] as const;
const behind = ['fewResources', 'care', 'evaluation', 'commitments', 'sources', 'changes'] as const;
const ofMoment = ['name', 'steps', 'questions'] as const;

export type PlanField = (typeof before)[number] | (typeof behind)[number];
export type MomentField = (typeof ofMoment)[number];

/** Every text of a plan in reading order, empty ones left out. Names of authors are nobody's to translate. */
export const fieldsOf = (plan: Plan): Field[] =>
	[
		...before.map((name) => ({ path: name as string, text: plan[name] })),
		...plan.moments.flatMap((moment) =>
			ofMoment.map((name) => ({ path: `moments.${moment.id}.${name}`, text: moment[name] }))
		),
		...behind.map((name) => ({ path: name as string, text: plan[name] })),
		...fieldsOfPictures(plan)
	].filter(({ text }) => text.trim() !== '');

/** The same plan with other words in these places; places that it does not have are left out. */
export function withFields(plan: Plan, texts: ReadonlyMap<string, string>): Plan {
	const own = [...before, ...behind].map((name) => [name, texts.get(name) ?? plan[name]]);
	return {
		...picturesWithFields(plan, texts),
		...Object.fromEntries(own),
		moments: plan.moments.map((moment) => withMomentFields(moment, texts))
	};
}

const withMomentFields = (moment: Moment, texts: ReadonlyMap<string, string>): Moment => ({
	...moment,
	...Object.fromEntries(
		ofMoment.map((name) => [name, texts.get(`moments.${moment.id}.${name}`) ?? moment[name]])
	)
});

/** Two empty lines part fields; within one there is never more than one. */
const between = '\n\n\n';

/** All words as one text, as it is frozen, scanned and translated. */
export const wordsOf = (fields: readonly Field[]): string =>
	fields.map(({ text }) => oneBlank(text)).join(between);

const oneBlank = (text: string) => text.trim().replace(/\n{3,}/g, '\n\n');

/**
 * The same words, or their translation, back in their places.
 *
 * @returns undefined when the text has not as many parts as there are places
 */
export function placedIn(
	paths: readonly string[],
	words: string
): ReadonlyMap<string, string> | undefined {
	const parts = words === '' ? [] : words.split(/\n{3,}/);
	if (parts.length !== paths.length) return undefined;
	return new Map(paths.map((path, n) => [path, parts[n] ?? '']));
}

/** The words in one place of a plan; empty where it has no such place. */
export const textAt = (plan: Plan, path: string): string =>
	fieldsOf(plan).find((field) => field.path === path)?.text ?? '';
