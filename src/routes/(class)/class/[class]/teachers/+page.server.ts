import { redirect } from '@sveltejs/kit';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { partnersOf } from '#lib/letters/beginning/correspondents.server.ts';
import { beginTeacherForm } from '#lib/letters/forms.ts';
import { lettersAmongTeachers } from '#lib/letters/way/lists.server.ts';
import { beginAsTeacher } from '#lib/letters/beginning/starting.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** Teachers write here; coordinators of the class read along. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeClass(db, actor, 'see', params.class);
	const exchange = url.searchParams.get('exchange');
	const [partners, { letters, next }] = await Promise.all([
		partnersOf(db, subject.id),
		lettersAmongTeachers(db, subject.id, actor.id, url.searchParams.get('after'), exchange)
	]);
	return {
		class: { id: subject.id, name: subject.name, timeZone: subject.timeZone },
		/** Letters of this exchange alone. */
		exchange,
		writes: actor.teaches.includes(subject.id),
		partners: partners.filter(({ exchangeId }) => exchange === null || exchangeId === exchange),
		letters,
		next,
		done: url.searchParams.get('done')
	};
});

export const actions = answering({
	write: async ({ locals, params, request }) => {
		const form = parse(beginTeacherForm, await request.formData());
		const actor = actorOf(locals);
		const of = await authorizeClass(locals.db, actor, 'teach', params['class'] ?? '');
		const letter = await beginAsTeacher(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/letters/${letter}`);
	}
});
