import { redirect } from '@sveltejs/kit';
import { authorizeClass, findClasses } from '#lib/exchanges/classes.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { asCollected } from '#lib/lessons/collecting/collecting.server.ts';
import { beginForm } from '#lib/lessons/forms.ts';
import { emptyPlan, minutesOf, type Plan } from '#lib/lessons/plan.ts';
import { worksToWrite } from '#lib/lessons/queries.server.ts';
import { asTold } from '#lib/lessons/reflecting/reflecting.server.ts';
import { asLesson } from '#lib/lessons/works.server.ts';
import { firstAuthors } from '#lib/lessons/writing/first-authors.ts';
import { moved } from '#lib/lessons/writing/moves.ts';
import { sayOfTemplate } from '#lib/lessons/writing/template-words.server.ts';
import { begin } from '#lib/lessons/writing/writing.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const actor = actorOf(locals);
	const classes = await findClasses(db, actor.teaches);
	const whose = { personId: actor.id, classIds: actor.teaches };
	const works = await worksToWrite(db, whose, 'lesson');
	const told = await worksToWrite(db, whose, 'reflection');
	const collections = await worksToWrite(db, whose, 'collection');
	return {
		told: told.map(asTold).map(({ id, doc, state, updatedAt }) => ({
			...{ id, updatedAt, status: state.status, by: doc.by }
		})),
		collections: collections.map(asCollected).map(({ id, doc, state, updatedAt }) => ({
			...{ id, updatedAt, status: state.status, title: doc.title, language: doc.language }
		})),
		now: clock.now(),
		classes: classes.map(({ id, name }) => ({ id, name })),
		lessons: works.map(asLesson).map(({ id, doc, state, live, updatedAt }) => ({
			...{ id, updatedAt, status: state.status, audience: live?.audience ?? null },
			title: doc.title,
			language: doc.language,
			minutes: minutesOf(doc)
		}))
	};
});

export const actions = answering({
	begin: async ({ locals, request }) => {
		const form = parse(beginForm, await request.formData());
		const { db, clock } = locals;
		const klass = await authorizeClass(db, actorOf(locals), 'teach', form.class);
		const { act, language, logic } = form;
		const { subject } = klass;
		const empty: Plan = {
			...emptyPlan(language),
			authors: firstAuthors(subject)
		};
		const say = sayOfTemplate(tFor(language), logic);
		const doc = logic ? moved(empty, { kind: 'template', logic }, say) : empty;
		const id = await begin(db, klass, { act, kind: 'lesson', language, doc }, clock.now());
		redirect(303, `/lessons/${id}/write`);
	}
});
