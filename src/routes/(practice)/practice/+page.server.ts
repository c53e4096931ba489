import { redirect } from '@sveltejs/kit';
import { agreementOf, lettersFor, nextOf } from '#lib/moderation/practice/practice.ts';
import { beginForm } from '#lib/moderation/practice/forms.ts';
import { authorizePractice, beginRound } from '#lib/moderation/practice/practice.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { subject } = await authorizePractice(locals.db, actor);
	const { round, finishedAt, answers } = subject;
	const letters = lettersFor(actor.reads);
	const standing = new Map(answers.map(({ n, outcome, expected }) => [n, outcome === expected]));
	return {
		before: actor.practice === 'before',
		oneLanguage: actor.reads.length === 1,
		begun: round > 0,
		finished: finishedAt !== null,
		/** They just answered the last one. */
		done: url.searchParams.has('done'),
		moderates: actor.roles.some(({ role }) => role === 'moderator'),
		next: nextOf(letters, answers)?.n ?? null,
		answered: answers.length,
		agreement: finishedAt === null ? null : agreementOf(answers),
		letters: letters.map(({ n, name, language }, i) => ({
			n,
			place: i + 1,
			name,
			language,
			asExpected: standing.get(n) ?? null
		}))
	};
});

export const actions = answering({
	begin: async ({ locals, request }) => {
		const form = parse(beginForm, await request.formData());
		const actor = actorOf(locals);
		const of = await authorizePractice(locals.db, actor);
		await beginRound(locals.db, of, form, locals.clock.now());
		const { subject } = await authorizePractice(locals.db, actor);
		const next = nextOf(lettersFor(actor.reads), subject.answers);
		redirect(303, next ? `/practice/${next.n}` : '/practice');
	}
});
