import { redirect } from '@sveltejs/kit';
import { authorizeClass, findClasses } from '#lib/exchanges/classes.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { wordsOf } from '#lib/lessons/bringing/arriving.server.ts';
import { bringIn } from '#lib/lessons/bringing/bringing-in.server.ts';
import { bringForm, lookForm } from '#lib/lessons/bringing/forms.ts';
import { look, plansIn } from '#lib/lessons/bringing/looking.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { cleanText } from '#lib/platform/text.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const classes = await findClasses(locals.db, actorOf(locals).teaches);
	return {
		classes: classes.map(({ id, name }) => ({ id, name })),
		tooLarge: url.searchParams.get('done') === 'tooLarge'
	};
});

export const actions = answering({
	/** Says what would come in; keeps nothing. A file that was chosen takes the place of the words. */
	look: async ({ locals, request }) => {
		const sent = await request.formData();
		const chosen = sent.get('file');
		const hasFile = chosen instanceof File && chosen.name !== '';
		if (!hasFile) sent.delete('file');
		const form = parse(lookForm, sent);
		await authorizeClass(locals.db, actorOf(locals), 'teach', form.class);
		const text = form.file ? cleanText(await wordsOf(form.file)).text : form.text;
		if (text.trim() === '') {
			const fields = form.file ? { file: 'file-empty' } : { text: 'empty' };
			throw new Refused('invalid', 'check-fields', {}, fields);
		}
		return {
			values: { class: form.class, language: form.language, text },
			seen: look(text, form.language, tFor(locals.locale))
		};
	},

	bring: async ({ locals, request }) => {
		const { act, text, language, row, ...form } = parse(bringForm, await request.formData());
		const klass = await authorizeClass(locals.db, actorOf(locals), 'teach', form.class);
		const plans = plansIn(text, language, row);
		const first = await bringIn(locals.db, klass, { act, plans }, locals.clock.now());
		redirect(303, plans.length === 1 ? `/lessons/${first}/write` : '/lessons/mine');
	}
});
