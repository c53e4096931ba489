import type { Language } from '#lib/moderation/submission.ts';
import type { Pictured } from './picturing/pictured.ts';

/**
 * How a session of popular education thinks: from what people do, through what is known, back to what they do; seeing,
 * judging, acting; a picture or song (the code), questions about it, and what it says of our lives.
 */
export const logics = [
	'practice-theory-practice',
	'see-judge-act',
	'code-questions-decoding'
] as const;
export type Logic = (typeof logics)[number];

/** What a moment is for, in the order in which a session usually goes. */
export const stages = [
	'welcome',
	'warm-up',
	'practice',
	'deepening',
	'giving-back',
	'commitments',
	'closing',
	'memory'
] as const;
export type Stage = (typeof stages)[number];

/** Vivencial; con actuación; auditiva y audiovisual; visual. */
export const techniques = ['experiential', 'acting', 'audio-visual', 'visual'] as const;
export type Technique = (typeof techniques)[number];

export const groupings = ['circle', 'small-groups', 'pairs', 'alone', 'mixed-ages'] as const;
export type Grouping = (typeof groupings)[number];

/** What a moment cannot be done without; none of them is *nothing*. */
export const needs = ['board', 'paper', 'phone'] as const;
export type Need = (typeof needs)[number];

/** A step of a session, about a quarter of an hour. */
export interface Moment {
	/** Stays when moments are put in another order: versions and translations know it by this. */
	readonly id: string;
	readonly name: string;
	readonly stage: Stage | null;
	readonly minutes: number | null;
	readonly technique: Technique | null;
	readonly grouping: Grouping | null;
	readonly needs: readonly Need[];
	readonly steps: string;
	readonly questions: string;
}

export const authorKinds = ['person', 'class', 'community'] as const;

/** Plans are made together: people, classes, communities. */
export interface PlanAuthor {
	readonly kind: (typeof authorKinds)[number];
	readonly name: string;
}

/** What a session plan says, in one language. Long texts are restricted Markdown. */
export interface Plan extends Pictured {
	readonly language: Language;
	readonly title: string;
	/** The generative theme: a word out of the lives of those who learn, such as "agua". */
	readonly theme: string;
	/** The question about their lives that the session begins from. */
	readonly question: string;
	/** What for; a game without a purpose is no session. */
	readonly purpose: string;
	readonly logic: Logic | null;
	/** Years, both ends included. */
	readonly ageFrom: number | null;
	readonly ageTo: number | null;
	readonly multigrade: boolean;
	readonly participants: number | null;
	readonly materials: string;
	readonly moments: readonly Moment[];
	readonly fewResources: string;
	/** Emotional care, where war memory or migration come up. */
	readonly care: string;
	readonly evaluation: string;
	readonly commitments: string;
	/** Where facts come from, a line each. */
	readonly sources: string;
	/** Of an adaptation: what we changed and why. */
	readonly changes: string;
	readonly authors: readonly PlanAuthor[];
}

export const emptyPlan = (language: Language): Plan => ({
	language,
	...{ title: '', theme: '', question: '', purpose: '', logic: null },
	...{ ageFrom: null, ageTo: null, multigrade: false, participants: null },
	...{ materials: '', moments: [], fewResources: '', care: '', evaluation: '', commitments: '' },
	...{ sources: '', changes: '', authors: [] }
});

export const emptyMoment = (id: string, stage: Stage | null = null): Moment => ({
	...{ id, name: '', stage, minutes: null, technique: null, grouping: null, needs: [] },
	...{ steps: '', questions: '' }
});

/** Of all moments together; those without a number count as none. */
export const minutesOf = ({ moments }: Pick<Plan, 'moments'>): number =>
	moments.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** What the whole session needs; an empty list is *nothing*. */
export const needsOf = ({ moments }: Pick<Plan, 'moments'>): Need[] =>
	needs.filter((need) => moments.some((moment) => moment.needs.includes(need)));

export const techniquesOf = ({ moments }: Pick<Plan, 'moments'>): Technique[] =>
	techniques.filter((technique) => moments.some((moment) => moment.technique === technique));
