import { redirect, type RequestEvent } from '@sveltejs/kit';
import { parse } from '#lib/platform/forms.ts';
import { actForm, agreeForm, changeForm, commentForm } from '#lib/translation/glossary/forms.ts';
import { storyOfTerm } from '#lib/translation/glossary/list.server.ts';
import type { Term } from '#lib/translation/glossary/term.ts';
import { isReady, mayAgreeToWords, mayRetire } from '#lib/translation/glossary/policy.ts';
import {
	agree,
	authorizeTerm,
	changeTerm,
	comment,
	retire,
	wordingOf
} from '#lib/translation/glossary/terms.server.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { subject: term } = await authorizeTerm(locals.db, actor, params.term);
	const story = await storyOfTerm(locals.db, term.id);
	return {
		term,
		wording: wordingOf(term),
		...story,
		now: locals.clock.now(),
		timeZone: actor.timeZone,
		mayAgree:
			mayAgreeToWords(actor) &&
			(term.status === 'proposed' || isUnseen(term, story)) &&
			!story.agreements.some(({ id }) => id === actor.communityId),
		ready: isReady(term),
		unseen: isUnseen(term, story),
		mayRetire: mayRetire(actor, term)
	};
});

/** It came with Puente, and counts though one of the communities has not looked at it. */
const isUnseen = (term: Term, { from, seenByBoth }: Awaited<ReturnType<typeof storyOfTerm>>) =>
	term.status === 'agreed' &&
	!seenByBoth &&
	from.person === null &&
	from.className === null &&
	from.fromFile === null;

const theTerm = ({ locals, params }: RequestEvent) =>
	authorizeTerm(locals.db, actorOf(locals), params['term'] ?? '');

const here = (id: string) => `/translate/words/${id}`;

export const actions = answering({
	agree: async (event) => {
		const term = await theTerm(event);
		const form = parse(agreeForm, await event.request.formData());
		redirect(303, here(await agree(event.locals.db, term, form, event.locals.clock.now())));
	},
	change: async (event) => {
		const term = await theTerm(event);
		const form = parse(changeForm, await event.request.formData());
		redirect(303, here(await changeTerm(event.locals.db, term, form, event.locals.clock.now())));
	},
	comment: async (event) => {
		const term = await theTerm(event);
		const form = parse(commentForm, await event.request.formData());
		redirect(303, here(await comment(event.locals.db, term, form, event.locals.clock.now())));
	},
	retire: async (event) => {
		const term = await theTerm(event);
		const form = parse(actForm, await event.request.formData());
		await retire(event.locals.db, term, form, event.locals.clock.now());
		redirect(303, '/translate/words');
	}
});
