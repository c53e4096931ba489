import { redirect } from '@sveltejs/kit';
import { openAsTeacher } from '#lib/delivery/arrived.server.ts';
import { doubtAsTeacher } from '#lib/delivery/doubting/asking.server.ts';
import { toDoubt } from '#lib/delivery/doubting/form-data.server.ts';
import { doubtForm } from '#lib/delivery/doubting/forms.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', params.class);
	const letter = await openAsTeacher(locals.db, mail, params.letter, locals.clock.now());
	// Put away, or looked after by two named people: its own address says which.
	if (!letter) redirect(303, `/class/${mail.subject.id}/mail/${params.letter}`);
	return {
		classId: mail.subject.id,
		...(await toDoubt(locals.db, letter, url.searchParams.get('n')))
	};
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const said = parse(doubtForm, await request.formData());
		const [classId, letterId] = [params['class'] ?? '', params['letter'] ?? ''];
		const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', classId);
		await doubtAsTeacher(locals.db, mail, letterId, said, locals.clock.now());
		redirect(303, `/class/${classId}/mail/${letterId}?done=doubted#asked`);
	}
});
