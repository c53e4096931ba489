import { redirect } from '@sveltejs/kit';
import { tFor } from '#lib/i18n/resources.server.ts';
import { choicesIn, offered } from '#lib/lessons/adapting/offered.ts';
import { newerOf, takeOver } from '#lib/lessons/adapting/taking-over.server.ts';
import { takeOverForm } from '#lib/lessons/forms.ts';
import { isEditable } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'write', params.lesson);
	const newer = await newerOf(db, actor, subject);
	const t = tFor(locale);
	return {
		id: subject.id,
		version: subject.version,
		editable: isEditable(subject),
		title: subject.doc.title,
		language: subject.language,
		newer: newer && {
			revisionId: newer.revisionId,
			language: newer.three.theirs.language,
			licence: newer.licence,
			offers: newer.offers.map((offer) => offered(t, offer))
		}
	};
});

export const actions = answering({
	takeOver: async ({ locals, params, request }) => {
		const data = await request.formData();
		const form = parse(takeOverForm, data);
		const { db, clock } = locals;
		const lesson = await authorizeLesson(db, actorOf(locals), 'write', params['lesson'] ?? '');
		await takeOver(db, lesson, { ...form, choices: choicesIn(data) }, clock.now());
		redirect(303, `/lessons/${lesson.subject.id}/write`);
	}
});
