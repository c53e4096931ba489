import type { T } from '#lib/i18n/words.ts';
import type { Logic } from '../plan.ts';

/** The guiding questions of a template, said in the language of the plan. */
export const sayOfTemplate =
	(t: T, logic: Logic | null) =>
	(key: string): string =>
		t(`planning:template.${logic}.${key}` as never);
