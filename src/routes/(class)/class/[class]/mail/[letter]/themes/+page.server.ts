import { redirect } from '@sveltejs/kit';
import { openAsTeacher } from '#lib/delivery/arrived.server.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { themesForm } from '#lib/delivery/themes/forms.ts';
import { tagLetter, themesOfLetter } from '#lib/delivery/themes/tagging.server.ts';
import { namesOf, themes, themesIn } from '#lib/lessons/themes/themes.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const mail = await authorizeClassMail(db, actorOf(locals), 'read-mail', params.class);
	const letter = await openAsTeacher(db, mail, params.letter, clock.now());
	if (!letter) throw notFound();
	const said = await themesOfLetter(db, params.letter);
	const { text, language, translation, translationLanguage } = letter;
	const heard = new Set([
		...themesIn(text, language),
		...(translation && translationLanguage ? themesIn(translation, translationLanguage) : [])
	]);
	const { compare } = new Intl.Collator(locale);
	const all = themes
		.map((theme) => ({ id: theme.id, name: namesOf(theme, locale).own }))
		.toSorted((a, b) => compare(a.name, b.name))
		.map((theme) => ({ ...theme, isSaid: said.includes(theme.id) }));
	return {
		back: `/class/${params.class}/mail/${params.letter}`,
		from: letter.from,
		/** Whose word stands in the letter. */
		heard: all.filter(({ id }) => heard.has(id)),
		others: all.filter(({ id }) => !heard.has(id)),
		done: url.searchParams.get('done') === 'kept'
	};
});

export const actions = answering({
	keep: async ({ locals, params, request }) => {
		const { theme } = parse(themesForm, await request.formData());
		const { db, clock } = locals;
		const mail = await authorizeClassMail(db, actorOf(locals), 'read-mail', params['class'] ?? '');
		await tagLetter(db, mail, params['letter'] ?? '', theme, clock.now());
		redirect(303, '?done=kept');
	}
});
