import type { Language } from '#lib/moderation/submission.ts';
import type { PlanField } from '../fields.ts';
import type { Moment, Plan } from '../plan.ts';
import type { Both } from './both.ts';

/**
 * A session plan that comes with Puente, in both languages beside each other, so that whoever changes one sees the
 * other. {@link planIn} makes one plan of it.
 */
export interface SeedPlan extends Pick<
	Plan,
	'logic' | 'ageFrom' | 'ageTo' | 'multigrade' | 'participants' | 'authors'
> {
	/** Its name in addresses and among the seeds. */
	readonly slug: string;
	readonly side: Side;
	/** The language in which it was written; the other one is its translation. */
	readonly language: Language;
	/** The slug of the plan that this one changes. */
	readonly adaptedFrom?: string;
	readonly text: SeedText;
	readonly moments: readonly SeedMoment[];
}

export type Side = 'flores' | 'cambridge';

/** Not every plan states facts from elsewhere, and only an adaptation has changed something. */
type Optional = 'sources' | 'changes';
type SeedText = Readonly<Record<Exclude<PlanField, Optional>, Both>> & {
	readonly [field in Optional]?: Both;
};

export interface SeedMoment extends Pick<
	Moment,
	'id' | 'stage' | 'minutes' | 'technique' | 'grouping' | 'needs'
> {
	readonly name: Both;
	readonly steps: Both;
	readonly questions: Both;
}

/** A moment that an adaptation takes over as it is; it keeps its id, so that both plans can be compared. */
export function momentOf({ slug, moments }: SeedPlan, id: string): SeedMoment {
	const found = moments.find((moment) => moment.id === id);
	if (found === undefined) throw new Error(`${slug} has no moment ${id}.`);
	return found;
}

/** The whole plan in one language, as a teacher would have written it. */
export const planIn = (seed: SeedPlan, language: Language): Plan => {
	const { logic, ageFrom, ageTo, multigrade, participants, authors, text } = seed;
	return {
		...{ language, logic, ageFrom, ageTo, multigrade, participants, authors },
		title: text.title[language],
		theme: text.theme[language],
		question: text.question[language],
		purpose: text.purpose[language],
		materials: text.materials[language],
		moments: seed.moments.map((moment) => momentIn(moment, language)),
		fewResources: text.fewResources[language],
		care: text.care[language],
		evaluation: text.evaluation[language],
		commitments: text.commitments[language],
		sources: text.sources?.[language] ?? '',
		changes: text.changes?.[language] ?? ''
	};
};

const momentIn = (moment: SeedMoment, language: Language): Moment => ({
	...moment,
	name: moment.name[language],
	steps: moment.steps[language],
	questions: moment.questions[language]
});
