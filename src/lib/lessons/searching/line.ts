import type { Language } from '#lib/moderation/submission.ts';
import type { Need, Plan } from '../plan.ts';
import type { Audience, Licence } from '../work.ts';

/** Why a plan was found, as its line says it; null where no words were asked. */
export type Why = 'title' | 'theme' | 'text' | 'near' | null;

export interface Found {
	readonly workId: string;
	readonly releaseId: string;
	readonly taught: number;
	readonly why: Why;
	/** Into the other language, approved. */
	readonly isTranslated: boolean;
}

/** A line of a list of plans. */
export interface Line extends Found {
	readonly audience: Audience;
	readonly licence: Licence;
	readonly releasedAt: number;
	readonly authors: readonly string[];
	/** Of what stands here: the reader's, where the plan was written or translated so. */
	readonly language: Language;
	readonly title: string;
	readonly purpose: string;
	readonly theme: string;
	readonly minutes: number;
	readonly needs: readonly Need[];
	readonly ages: Pick<Plan, 'ageFrom' | 'ageTo'>;
}
