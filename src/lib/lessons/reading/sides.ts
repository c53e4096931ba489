import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Plan } from '../plan.ts';
import { shownPlan, type ShownPlan } from './shown.ts';
import type { TranslatedPlan } from './translated.ts';

/** In which languages a plan is there, and which of them somebody wants to see. */
export interface Sides {
	/** Its own language, then the one into which it was translated. */
	readonly all: readonly [ShownPlan, ...ShownPlan[]];
	/** What is shown: one of them, or both. */
	readonly chosen: readonly [ShownPlan, ...ShownPlan[]];
	readonly show: Language | 'both';
	/** The wanted one is not there. */
	readonly isMissing: boolean;
}

/** @param asked `es`, `en`, `both`; anything else is the reader's own language */
export function sidesOf(
	{ plan, translated }: { plan: Plan; translated: TranslatedPlan | null },
	asked: string | null,
	locale: Locale
): Sides {
	const all = [
		shownPlan(plan),
		...(translated ? [shownPlan(translated.plan, translated)] : [])
	] as const;
	if (asked === 'both' && all.length > 1)
		return { all, chosen: all, show: 'both', isMissing: false };
	const wanted = isLocale(asked) ? asked : locale;
	const found = all.find((side) => side.plan.language === wanted);
	const one = found ?? all[0];
	return { all, chosen: [one], show: one.plan.language, isMissing: !found };
}
