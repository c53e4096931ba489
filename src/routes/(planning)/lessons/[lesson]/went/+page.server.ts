import { redirect } from '@sveltejs/kit';
import { authorizeClass, findClasses } from '#lib/exchanges/classes.server.ts';
import { worksToWrite } from '#lib/lessons/queries.server.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { tellForm } from '#lib/lessons/reflecting/forms.ts';
import { asTold, beginTelling } from '#lib/lessons/reflecting/reflecting.server.ts';
import { standingOf } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, locale, clock } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'tell', params.lesson);
	const { plan, translated } = await readLesson(db, actor, subject.id);
	const shown = translated?.plan.language === locale ? translated.plan : plan;
	const whose = { personId: actor.id, classIds: actor.teaches };
	const mine = await worksToWrite(db, whose, 'reflection');
	const classes = await findClasses(db, actor.teaches);
	return {
		now: clock.now(),
		id: subject.id,
		title: shown.title,
		language: shown.language,
		classes: classes.map(({ id, name }) => ({ id, name })),
		told: mine
			.filter(({ about }) => about === subject.id)
			.map(asTold)
			.map(({ id, doc, updatedAt, ...work }) => ({
				...{ id, updatedAt, by: doc.by },
				...{ status: standingOf(work), audience: work.live?.audience ?? null }
			}))
	};
});

export const actions = answering({
	begin: async ({ locals, params, request }) => {
		const form = parse(tellForm, await request.formData());
		const { db, clock } = locals;
		const actor = actorOf(locals);
		const lesson = await authorizeLesson(db, actor, 'tell', params['lesson'] ?? '');
		const klass = await authorizeClass(db, actor, 'teach', form.class);
		redirect(303, `/lessons/${await beginTelling(db, lesson, klass, form, clock.now())}/tell`);
	}
});
