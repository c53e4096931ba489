import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { parse } from '#lib/platform/forms.ts';
import { proposeForm, wordSearch } from '#lib/translation/glossary/forms.ts';
import { searchTerms } from '#lib/translation/glossary/list.server.ts';
import { propose } from '#lib/translation/glossary/terms.server.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	actorOf(locals);
	const asked = Object.fromEntries(
		['q', 'language', 'strategy', 'open', 'after'].map((name) => [name, url.searchParams.get(name)])
	);
	const search = v.parse(wordSearch, asked);
	const { terms, after } = await searchTerms(locals.db, search);
	const next = new URLSearchParams(url.searchParams);
	if (after) next.set('after', after);
	return { search, terms, next: after && `?${next}` };
});

export const actions = answering({
	propose: async ({ locals, request }) => {
		const form = parse(proposeForm, await request.formData());
		const id = await propose(locals.db, actorOf(locals), form, locals.clock.now());
		redirect(303, `/translate/words/${id}`);
	}
});
