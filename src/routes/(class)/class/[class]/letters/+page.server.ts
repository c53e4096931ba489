import { redirect } from '@sveltejs/kit';
import { isLive } from '#lib/consent/consent.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { dictatingIn, partnersOf } from '#lib/letters/beginning/correspondents.server.ts';
import { beginTeacherForm } from '#lib/letters/forms.ts';
import { isShelf, lettersOfClass, shelfCounts, type Shelf } from '#lib/letters/way/lists.server.ts';
import { beginAsTeacher } from '#lib/letters/beginning/starting.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeClass(db, actor, 'teach', params.class);
	const wished = url.searchParams.get('at');
	const shelf: Shelf = isShelf(wished) ? wished : 'handed-in';
	const today = localDate(clock.now(), subject.timeZone);
	const [counts, { letters, next }, partners, dictating] = await Promise.all([
		shelfCounts(db, subject.id),
		lettersOfClass(db, subject.id, shelf, url.searchParams.get('after')),
		partnersOf(db, subject.id),
		dictatingIn(db, subject.id)
	]);
	return {
		class: { id: subject.id, name: subject.name, timeZone: subject.timeZone },
		shelf,
		counts,
		letters: letters.map(({ answer, untilOn, ...letter }) => ({
			...letter,
			held:
				letter.authorKind === 'child' &&
				!['returned', 'delivered', 'taken-back'].includes(shelf) &&
				!isLive(answer ? { answer, untilOn } : undefined, today)
		})),
		next,
		partners,
		dictating,
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
