import { redirect } from '@sveltejs/kit';
import { lettersFor, nextOf } from '#lib/moderation/practice/practice.ts';
import { answerForm } from '#lib/moderation/practice/forms.ts';
import { answer, authorizePractice } from '#lib/moderation/practice/practice.server.ts';
import { scanText } from '#lib/moderation/scanning/scan.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { subject } = await authorizePractice(locals.db, actor);
	const letters = lettersFor(actor.reads);
	const letter = letters.find(({ n }) => String(n) === params.n);
	if (!letter) throw notFound();
	if (subject.round === 0) redirect(303, '/practice');
	const given = subject.answers.find(({ n }) => n === letter.n);
	const { n, name, ageBand, language, text } = letter;
	return {
		place: letters.indexOf(letter) + 1,
		all: letters.length,
		letter: { n, name, ageBand, language, text },
		flags: scanText(text, language, { letterNames: [name] }).map((flag, i) => ({
			...flag,
			id: String(i + 1),
			number: i + 1,
			fine: false
		})),
		given: given ? { ...given, why: letter.why[locals.locale] } : null,
		next: nextOf(letters, subject.answers)?.n ?? null
	};
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const form = parse(answerForm, await request.formData());
		const of = await authorizePractice(locals.db, actorOf(locals));
		const n = Number(params.n);
		await answer(locals.db, of, { ...form, n }, locals.clock.now());
		redirect(303, `/practice/${n}#main`);
	}
});
