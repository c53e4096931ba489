import { redirect } from '@sveltejs/kit';
import { authorizeClass, findClasses } from '#lib/exchanges/classes.server.ts';
import {
	asCollected,
	authorizeCollection,
	beginCollecting,
	putInto
} from '#lib/lessons/collecting/collecting.server.ts';
import { collectForm, putIntoForm } from '#lib/lessons/collecting/forms.ts';
import { worksToWrite } from '#lib/lessons/queries.server.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { isEditable } from '#lib/lessons/work.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'collect', params.lesson);
	const { plan, translated } = await readLesson(db, actor, subject.id);
	const shown = translated?.plan.language === locale ? translated.plan : plan;
	const whose = { personId: actor.id, classIds: actor.teaches };
	const mine = await worksToWrite(db, whose, 'collection');
	const classes = await findClasses(db, actor.teaches);
	return {
		id: subject.id,
		title: shown.title,
		language: shown.language,
		classes: classes.map(({ id, name }) => ({ id, name })),
		collections: mine
			.filter(isEditable)
			.map(asCollected)
			.map(({ id, doc }) => ({
				...{ id, title: doc.title, language: doc.language },
				isIn: doc.plans.some((one) => one.id === subject.id)
			}))
	};
});

export const actions = answering({
	put: async ({ locals, params, request }) => {
		const { collection } = parse(putIntoForm, await request.formData());
		const { db, clock } = locals;
		const actor = actorOf(locals);
		const lesson = await authorizeLesson(db, actor, 'collect', params['lesson'] ?? '');
		const collected = await authorizeCollection(db, actor, 'write', collection);
		await putInto(db, lesson, collected, clock.now());
		redirect(303, `/lessons/collections/${collection}/write?done=put`);
	},
	begin: async ({ locals, params, request }) => {
		const form = parse(collectForm, await request.formData());
		const { db, clock } = locals;
		const actor = actorOf(locals);
		const lesson = await authorizeLesson(db, actor, 'collect', params['lesson'] ?? '');
		const klass = await authorizeClass(db, actor, 'teach', form.class);
		const id = await beginCollecting(db, lesson, klass, form, clock.now());
		redirect(303, `/lessons/collections/${id}/write?done=begun`);
	}
});
