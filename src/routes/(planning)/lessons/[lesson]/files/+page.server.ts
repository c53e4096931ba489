import { redirect } from '@sveltejs/kit';
import { attach, takeOff } from '#lib/lessons/attaching/attaching.server.ts';
import { attachForm, takeOffForm } from '#lib/lessons/attaching/forms.ts';
import { mostAttached } from '#lib/lessons/attaching/limits.ts';
import { hasPoppler } from '#lib/lessons/attaching/poppler.server.ts';
import { filesOnDesk } from '#lib/lessons/attaching/queries.server.ts';
import { isEditable } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject } = await authorizeLesson(db, actorOf(locals), 'write', params.lesson);
	const { id, doc, version, live } = subject;
	const files = await filesOnDesk(db, id);
	return {
		...{ id, version, files, title: doc.title, language: doc.language },
		isShared: live !== null,
		editable: isEditable(subject),
		full: files.filter(({ status }) => status !== 'refused').length >= mostAttached,
		takesPdfs: hasPoppler(),
		isScanned: locals.config.clamdSocket !== undefined,
		done: url.searchParams.get('done'),
		/** It came under another name. */
		renamed: files.find((file) => file.id === url.searchParams.get('as'))?.name
	};
});

export const actions = answering({
	attach: async ({ locals, params, request }) => {
		const { db, config, clock } = locals;
		const lesson = await authorizeLesson(db, actorOf(locals), 'write', params['lesson'] ?? '');
		const form = parse(attachForm, await request.formData());
		const id = await attach(db, quarantineOf(config), lesson, form, clock.now());
		const file = (await filesOnDesk(db, lesson.subject.id)).find((one) => one.id === id);
		redirect(303, file?.name === form.file.name ? '?done=attached' : `?done=attached&as=${id}`);
	},
	takeOff: async ({ locals, params, request }) => {
		const { db, clock } = locals;
		const lesson = await authorizeLesson(db, actorOf(locals), 'write', params['lesson'] ?? '');
		const form = parse(takeOffForm, await request.formData());
		await takeOff(db, lesson, form, clock.now());
		redirect(303, '?done=takenOff');
	}
});
