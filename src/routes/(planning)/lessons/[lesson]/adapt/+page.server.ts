import { redirect } from '@sveltejs/kit';
import { authorizeClass, findClasses } from '#lib/exchanges/classes.server.ts';
import { locales } from '#lib/i18n/locale.ts';
import { adapt } from '#lib/lessons/adapting/adapting.server.ts';
import { adaptForm } from '#lib/lessons/forms.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'adapt', params.lesson);
	const { plan, translated, release } = await readLesson(db, actor, subject.id);
	const plans = translated ? [plan, translated.plan] : [plan];
	const { title, language } = plans.find((one) => one.language === locale) ?? plan;
	const classes = await findClasses(db, actor.teaches);
	return {
		id: subject.id,
		title,
		language,
		/** The languages in which its words are there, and those in which somebody writes them anew. */
		languages: locales.map((each) => ({
			language: each,
			isThere: plans.some((one) => one.language === each)
		})),
		licence: release?.licence ?? 'by-sa',
		classes: classes.map(({ id, name }) => ({ id, name }))
	};
});

export const actions = answering({
	adapt: async ({ locals, params, request }) => {
		const form = parse(adaptForm, await request.formData());
		const { db, clock } = locals;
		const actor = actorOf(locals);
		const lesson = await authorizeLesson(db, actor, 'adapt', params['lesson'] ?? '');
		const klass = await authorizeClass(db, actor, 'teach', form.class);
		redirect(303, `/lessons/${await adapt(db, lesson, klass, form, clock.now())}/write`);
	}
});
