import { emptyMoment, type Logic, type Moment, type Stage } from '../plan.ts';

/** The flow of a session for each logic: what each moment is for, and its usual minutes (domain knowledge, editable in the plan). */
const flows: Record<Logic, readonly [part: string, stage: Stage, minutes: number][]> = {
	'practice-theory-practice': [
		['welcome', 'welcome', 5],
		['warmUp', 'warm-up', 10],
		['practice', 'practice', 15],
		['theory', 'deepening', 15],
		['backToPractice', 'giving-back', 10],
		['commitments', 'commitments', 5],
		['closing', 'closing', 5]
	],
	'see-judge-act': [
		['welcome', 'welcome', 5],
		['see', 'practice', 15],
		['judge', 'deepening', 15],
		['act', 'commitments', 15],
		['evaluate', 'closing', 5],
		['celebrate', 'closing', 5]
	],
	'code-questions-decoding': [
		['welcome', 'welcome', 5],
		['code', 'practice', 10],
		['questions', 'deepening', 15],
		['decoding', 'giving-back', 15],
		['commitments', 'commitments', 5],
		['closing', 'closing', 5]
	]
};

/** What guides whoever writes a moment: it stands beside the field, and is no word of the plan. */
export interface Guide {
	readonly stage: Stage;
	readonly questions: string;
}

export const guidesOf = (logic: Logic, say: (key: string) => string): Guide[] =>
	flows[logic].map(([part, stage]) => ({ stage, questions: say(`${part}.questions`) }));

/** The questions for a moment by what it is for: of several with the same purpose, each has its own in their order. */
export function guideFor(
	guides: readonly Guide[],
	moments: readonly Pick<Moment, 'id' | 'stage'>[],
	id: string
): string | undefined {
	const stage = moments.find((moment) => moment.id === id)?.stage;
	const same = guides.filter((guide) => guide.stage === stage);
	const nth = moments.filter((moment) => moment.stage === stage).findIndex((one) => one.id === id);
	return same[Math.min(nth, same.length - 1)]?.questions;
}

/** The moments of a template, named, for whoever plans to fill. */
export const momentsOf = (logic: Logic, say: (key: string) => string): Moment[] =>
	flows[logic].map(([part, stage, minutes], n) => ({
		...emptyMoment(`m${n + 1}`, stage),
		minutes,
		name: say(`${part}.name`)
	}));
