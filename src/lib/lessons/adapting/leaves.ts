import type { Moment, Plan } from '../plan.ts';

/** Of what is merged each part by itself: texts, and what a plan says with a number or a choice. */
export const planTexts = ['title', 'theme', 'question', 'purpose', 'materials']
	.concat(['fewResources', 'care', 'evaluation', 'commitments', 'sources'])
	.map((name) => name as PlanText);
export const planFacts = ['logic', 'ageFrom', 'ageTo', 'multigrade', 'participants'] as const;
export const momentTexts = ['name', 'steps', 'questions'] as const;
export const momentFacts = ['stage', 'minutes', 'technique', 'grouping', 'needs'] as const;

/** Whoever adapted it says themselves what they changed, and who they are. */
export type PlanText = Exclude<
	{ [Name in keyof Plan]-?: Plan[Name] extends string ? Name : never }[keyof Plan],
	'language' | 'changes' | 'logic'
>;
export type PlanFact = (typeof planFacts)[number];
export type MomentText = (typeof momentTexts)[number];
export type MomentFact = (typeof momentFacts)[number];

export type Fact = Plan[PlanFact] | Moment[MomentFact];

/** A line has no room for two. */
export const isLine = (name: PlanText | MomentText): boolean =>
	name === 'title' || name === 'theme' || name === 'name';

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
