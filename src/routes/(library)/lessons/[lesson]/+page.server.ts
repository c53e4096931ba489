import { redirect } from '@sveltejs/kit';
import { otherLocale } from '#lib/i18n/locale.ts';
import { creditOf, lineageOf } from '#lib/lessons/adapting/lineage.server.ts';
import { lessonActForm } from '#lib/lessons/forms.ts';
import { mayWrite } from '#lib/lessons/policy.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { shownPlan } from '#lib/lessons/reading/shown.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, actor, locale } = locals;
	const lesson = await readLesson(db, actor, params.lesson);
	const { id, plan, translated, release } = lesson;
	const plans = translated ? [plan, translated] : [plan];
	const inOwn = plans.find(({ language }) => language === locale) ?? plan;
	return {
		id,
		mayAdapt: lesson.mayAdapt,
		lineage: await lineageOf(db, actor, lesson, locale),
		credit: await creditOf(db, lesson),
		mayWrite: lesson.mayWrite,
		/** Whoever looks after the exchange takes it away from here, whoever wrote it from their desk. */
		mayEnd: lesson.mayEnd && !lesson.mayWrite,
		release: release && { audience: release.audience, licence: release.licence },
		shown: shownPlan(inOwn),
		/** Nobody translated it into what this reader reads. */
		onlyIn: inOwn.language === otherLocale(locale) ? inOwn.language : null
	};
});

export const actions = answering({
	end: async ({ locals, params, request }) => {
		const form = parse(lessonActForm, await request.formData());
		const actor = actorOf(locals);
		const lesson = await authorizeLesson(locals.db, actor, 'end', params['lesson'] ?? '');
		const { id } = lesson.subject;
		await end(locals.db, lesson, form, locals.clock.now());
		redirect(303, mayWrite(actor, lesson.subject) ? `/lessons/${id}/share?done=ended` : '/lessons');
	}
});
