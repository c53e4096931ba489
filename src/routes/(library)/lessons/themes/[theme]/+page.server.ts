import { redirect } from '@sveltejs/kit';
import { lettersTouching } from '#lib/delivery/themes/tagging.server.ts';
import { wasEnded } from '#lib/lessons/done-before.server.ts';
import { authorizeExcerpt } from '#lib/lessons/excerpting/excerpting.server.ts';
import { excerptActForm } from '#lib/lessons/excerpting/forms.ts';
import { excerptsOfTheme } from '#lib/lessons/excerpting/reading.server.ts';
import { shownTold } from '#lib/lessons/reflecting/shown.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { plansOfTheme, toldOfPlans } from '#lib/lessons/themes/gathered.server.ts';
import { findTheme, namesOf } from '#lib/lessons/themes/themes.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
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
		ended: url.searchParams.has('ended'),
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

export const actions = answering({
	/** Words out of a letter are taken away where they are read. */
	end: async ({ locals, request }) => {
		const { work, ...form } = parse(excerptActForm, await request.formData());
		const actor = actorOf(locals);
		if (await wasEnded(locals.db, actor, work)) redirect(303, '?ended=1');
		const excerpt = await authorizeExcerpt(locals.db, actor, 'end', { id: work });
		await end(locals.db, excerpt, form, locals.clock.now());
		redirect(303, '?ended=1');
	}
});
