import type { T } from '#lib/i18n/words.ts';
import type { Plan } from '../plan.ts';

/** For which ages, in words; empty where nobody said. */
export function agesIn(
	t: T,
	{ ageFrom: from, ageTo: to }: Pick<Plan, 'ageFrom' | 'ageTo'>
): string {
	if (from !== null && to !== null) return t('lessons:ages', { from, to });
	if (from !== null) return t('lessons:agesFrom', { from });
	return to === null ? '' : t('lessons:agesUpTo', { to });
}
