import { tFor } from '#lib/i18n/resources.server.ts';
import type { T } from '#lib/i18n/words.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { logics, type Logic, type Moment } from '../plan.ts';
import { guidesOf, momentsOf, type Guide } from './templates.ts';

/** The names and guiding questions of a template, said in the language of the plan. */
export const sayOfTemplate =
	(t: T, logic: Logic | null) =>
	(key: string): string =>
		t(`planning:template.${logic}.${key}` as never);

/** The moments of each template, for a page that lays them down by itself. */
export const templatesIn = (language: Language) =>
	Object.fromEntries(
		logics.map((logic) => [logic, momentsOf(logic, sayOfTemplate(tFor(language), logic))])
	) as Record<Logic, Moment[]>;

/** What guides whoever writes by each logic. */
export const guidesIn = (language: Language) =>
	Object.fromEntries(
		logics.map((logic) => [logic, guidesOf(logic, sayOfTemplate(tFor(language), logic))])
	) as Record<Logic, Guide[]>;
