import { redirect } from '@sveltejs/kit';
import { openAsTeacher } from '#lib/delivery/arrived.server.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { reportForm } from '#lib/delivery/reporting/forms.ts';
import { reportAsTeacher } from '#lib/delivery/reporting/reporting.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', params.class);
	const letter = await openAsTeacher(locals.db, mail, params.letter, locals.clock.now());
	// Put away already, or looked after by two named people: its own address says which.
	if (!letter) redirect(303, `/class/${mail.subject.id}/mail/${params.letter}`);
	return { classId: mail.subject.id, letter: { id: letter.letterId, from: letter.from } };
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const said = parse(reportForm, await request.formData());
		const [classId, letterId] = [params['class'] ?? '', params['letter'] ?? ''];
		const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', classId);
		await reportAsTeacher(locals.db, mail, letterId, said, locals.clock.now());
		redirect(303, `/class/${classId}/mail/reports?done=reported`);
	}
});
