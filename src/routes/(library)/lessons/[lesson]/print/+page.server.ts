import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { sidesOf } from '#lib/lessons/reading/sides.ts';
import { licenceName } from '#lib/lessons/work.ts';
import { answered } from '../../../../answer.ts';
import type { PageServerLoadEvent } from './$types';

/** A plan on Letter paper: in one language or both in facing columns, with cards to cut out or without. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, actor, locale, config } = locals;
	const lesson = await readLesson(db, actor, params.lesson);
	const { id, release } = lesson;
	const { all, chosen, show } = sidesOf(lesson, url.searchParams.get('show'), locale);
	return {
		id,
		sides: chosen,
		pictures: lesson.pictures,
		show,
		languages: all.map((side) => side.plan.language),
		cards: url.searchParams.get('cards') !== 'no',
		origin: release ? `${licenceName(release.licence)} · ${config.origin}/lessons/${id}` : ''
	};
});
