import { redirect } from '@sveltejs/kit';
import { sheetForNote, writeNote } from '#lib/delivery/board/remedies.server.ts';
import { authorizeMailDay } from '#lib/delivery/delivery.server.ts';
import { noteForm } from '#lib/delivery/forms.ts';
import { languageOf } from '#lib/letters/beginning/starting.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const day = await authorizeMailDay(locals.db, actor, 'write-note', params.day);
	return {
		dayId: params.day,
		language: languageOf(actor),
		reads: actor.reads,
		...(await sheetForNote(locals.db, day, url.searchParams.get('child')))
	};
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const form = parse(noteForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'write-note', params.day ?? '');
		await writeNote(locals.db, day, form, locals.clock.now());
		redirect(303, `/mail-day/${params.day}?done=written`);
	}
});
