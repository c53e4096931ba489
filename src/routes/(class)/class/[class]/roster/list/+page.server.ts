import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { listForm } from '#lib/exchanges/roster/forms.ts';
import { addList, linesLeft, readListFor, textOfFile } from '#lib/exchanges/roster/list.server.ts';
import { actId, parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { cleanText } from '#lib/platform/text.ts';
import * as v from 'valibot';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { subject: klass } = await authorizeClass(
		locals.db,
		actorOf(locals),
		'teach',
		params.class
	);
	return { klass };
});

const addForm = v.object({ ...listForm.entries, act: actId });

export const actions = answering({
	/** Says what the list would add; saves nothing. A file that was chosen takes the place of the text. */
	look: async ({ locals, params, request }) => {
		const { subject } = await authorizeClass(
			locals.db,
			actorOf(locals),
			'teach',
			params.class ?? ''
		);
		const sent = await request.formData();
		const file = sent.get('file');
		const uploaded = file instanceof File && file.size > 0 ? await textOfFile(file) : null;
		if (uploaded !== null) sent.set('list', cleanText(uploaded).text);
		sent.delete('file');
		const { list, grade } = parse(listForm, sent);
		if (list.trim() === '') throw new Refused('invalid', 'check-fields', {}, { list: 'empty' });
		return {
			values: { list, grade: String(grade) },
			preview: await readListFor(locals.db, subject.id, list),
			added: 0
		};
	},

	/** Adds the good rows; what is wrong comes back with its reasons. */
	add: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const sent = await request.formData();
		sent.delete('file');
		const form = parse(addForm, sent);
		const result = await addList(locals.db, of, form, locals.clock.now());
		const list = linesLeft(form.list, result);
		return {
			values: { list, grade: String(form.grade) },
			preview: await readListFor(locals.db, of.subject.id, list),
			added: result.added
		};
	}
});
