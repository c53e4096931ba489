import { redirect } from '@sveltejs/kit';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answerQuestion } from '#lib/translation/glossary/asking-a-class.server.ts';
import { answerForm } from '#lib/translation/glossary/forms.ts';
import { openQuestions } from '#lib/translation/glossary/open-questions.server.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const klass = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class);
	const now = locals.clock.now();
	return {
		back: { href: `/class/${klass.subject.id}`, label: klass.subject.name },
		...(await openQuestions(locals.db, klass, now)),
		now,
		done: url.searchParams.has('done')
	};
});

export const actions = answering({
	answer: async ({ locals, params, request }) => {
		const { db, clock } = locals;
		const klass = await authorizeClass(db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(answerForm, await request.formData());
		await answerQuestion(db, klass, form, clock.now());
		redirect(303, `/class/${klass.subject.id}/words?done=1`);
	}
});
