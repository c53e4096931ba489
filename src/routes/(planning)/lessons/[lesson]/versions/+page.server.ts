import { redirect } from '@sveltejs/kit';
import { tFor } from '#lib/i18n/resources.server.ts';
import { filesAt } from '#lib/lessons/attaching/queries.server.ts';
import { lessonActForm, restoreForm } from '#lib/lessons/forms.ts';
import type { Plan } from '#lib/lessons/plan.ts';
import { isEditable } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { besideWords, changesBetween } from '#lib/lessons/writing/comparing.ts';
import { editedOf } from '#lib/lessons/writing/edited.ts';
import { findVersion, listVersions, restore } from '#lib/lessons/writing/versions.server.ts';
import { keepNow } from '#lib/lessons/writing/writing.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'write', params.lesson);
	const { id, doc, version } = subject;
	const asked = url.searchParams.get('n');
	return {
		...{ id, version, title: doc.title, language: doc.language },
		timeZone: actor.timeZone,
		editable: isEditable(subject),
		versions: await listVersions(db, id),
		compared: asked === null ? null : await comparedWith(locals, id, asked, doc),
		done: url.searchParams.get('done')
	};
});

/** What of a version reads otherwise today. */
async function comparedWith(
	{ db, locale, clock }: App.Locals,
	id: string,
	asked: string,
	now: Plan
) {
	const t = tFor(locale);
	const version = /^\d{1,9}$/.test(asked) && (await findVersion<Plan>(db, id, Number(asked)));
	if (!version) throw notFound();
	const { n, doc, at } = version;
	const beside = {
		before: besideWords(doc, await filesAt(db, id, at), t),
		after: besideWords(now, await filesAt(db, id, clock.now()), t)
	};
	return { n, places: changesBetween(editedOf(doc), editedOf(now), t, beside) };
}

export const actions = answering({
	keep: async ({ locals, params, request }) => {
		const form = parse(lessonActForm, await request.formData());
		const lesson = await authorizeLesson(
			locals.db,
			actorOf(locals),
			'write',
			params['lesson'] ?? ''
		);
		await keepNow(locals.db, lesson, form, locals.clock.now());
		redirect(303, '?done=kept');
	},
	restore: async ({ locals, params, request }) => {
		const form = parse(restoreForm, await request.formData());
		const lesson = await authorizeLesson(
			locals.db,
			actorOf(locals),
			'write',
			params['lesson'] ?? ''
		);
		await restore(locals.db, lesson, form, locals.clock.now());
		redirect(303, '?done=restored');
	}
});
