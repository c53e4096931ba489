import type { T } from '#lib/i18n/words.ts';
import { agesIn } from './ages.ts';
import type { ShownPlan } from './shown.ts';

/** A plan at a glance: how long, for whom, with what, and how it thinks. */
export function factsOf(t: T, { plan, minutes, needs }: ShownPlan): string[] {
	const ages = agesIn(t, plan);
	return [
		...(minutes > 0 ? [t('lessons:minutes', { count: minutes })] : []),
		...(ages ? [ages] : []),
		...(plan.multigrade ? [t('lessons:multigrade')] : []),
		...(plan.participants ? [t('lessons:participants', { count: plan.participants })] : []),
		needs.length === 0
			? t('lessons:need.nothing')
			: t('lessons:needs', { what: needs.map((need) => t(`lessons:need.${need}`)).join(', ') }),
		...(plan.logic ? [t(`lessons:logic.${plan.logic}`)] : [])
	];
}
