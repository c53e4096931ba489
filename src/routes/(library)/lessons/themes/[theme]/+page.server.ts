import { lettersTouching } from '#lib/delivery/themes/tagging.server.ts';
import { excerptsOfTheme } from '#lib/lessons/excerpting/reading.server.ts';
import { shownTold } from '#lib/lessons/reflecting/shown.ts';
import { plansOfTheme, toldOfPlans } from '#lib/lessons/themes/gathered.server.ts';
import { findTheme, namesOf } from '#lib/lessons/themes/themes.ts';
import { localDate } from '#lib/platform/dates.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered } from '../../../../answer.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, actor, locale } = locals;
	const theme = findTheme(params.theme);
	if (!theme) throw notFound();
	const lines = await plansOfTheme(db, actor, theme, locale);
	const told = await toldOfPlans(db, actor, lines);
	const letters = await lettersTouching(db, actor, theme.id);
	return {
		...namesOf(theme, locale),
		lines,
		excerpts: await excerptsOfTheme(db, actor, theme.id),
		told: told.map(({ line, ...one }) => ({
			...shownTold(one, locale),
			plan: { id: line.workId, title: line.title, language: line.language }
		})),
		letters: letters.map(({ releasedAt, ...letter }) => ({
			...letter,
			on: localDate(releasedAt, actor?.timeZone ?? 'UTC')
		}))
	};
});
