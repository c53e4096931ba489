import { redirect } from '@sveltejs/kit';
import { doubtAsChild } from '#lib/delivery/doubting/asking.server.ts';
import { toDoubt } from '#lib/delivery/doubting/form-data.server.ts';
import { childsDoubtForm } from '#lib/delivery/doubting/forms.ts';
import { readerOf } from '#lib/delivery/mailbox.server.ts';
import { deliveredLetter } from '#lib/delivery/queries.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const letter = await deliveredLetter(locals.db, params.letter, readerOf(actorOf(locals)));
	if (!letter) throw notFound();
	return toDoubt(locals.db, letter, url.searchParams.get('n'));
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const said = parse(childsDoubtForm, await request.formData());
		const letterId = params['letter'] ?? '';
		await doubtAsChild(locals.db, actorOf(locals), letterId, said, locals.clock.now());
		redirect(303, `/mailbox/${letterId}?done=asked#asked`);
	}
});
