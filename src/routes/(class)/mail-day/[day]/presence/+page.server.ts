import { redirect } from '@sveltejs/kit';
import { markPresence, presenceList } from '#lib/delivery/board/presence.server.ts';
import { authorizeMailDay } from '#lib/delivery/delivery.server.ts';
import { presenceForm } from '#lib/delivery/forms.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const day = await authorizeMailDay(locals.db, actorOf(locals), 'mark-presence', params.day);
	const { onDate, status, toClassId } = day.subject;
	return {
		day: { id: params.day, onDate, planned: status === 'planned', classId: toClassId },
		children: await presenceList(locals.db, day)
	};
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const form = parse(presenceForm, await request.formData());
		const day = await authorizeMailDay(
			locals.db,
			actorOf(locals),
			'mark-presence',
			params.day ?? ''
		);
		await markPresence(locals.db, day, form, locals.clock.now());
		redirect(303, `/mail-day/${params.day}/presence?done=marked`);
	}
});
