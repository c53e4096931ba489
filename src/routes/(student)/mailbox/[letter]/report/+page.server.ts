import { redirect } from '@sveltejs/kit';
import { deliveredLetter } from '#lib/delivery/queries.server.ts';
import { isPutAway } from '#lib/delivery/withheld.server.ts';
import { readerOf } from '#lib/delivery/mailbox.server.ts';
import { reportForm } from '#lib/delivery/reporting/forms.ts';
import { reportAsChild } from '#lib/delivery/reporting/reporting.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const reader = readerOf(actorOf(locals));
	const letter = await deliveredLetter(locals.db, params.letter, reader);
	// Pressed in two windows: what they reported already says so at its own address.
	if (!letter && (await isPutAway(locals.db, params.letter, reader)))
		redirect(303, `/mailbox/${params.letter}`);
	if (!letter) throw notFound();
	return { letter: { id: letter.letterId, from: letter.from } };
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const { wholeClass: _, ...said } = parse(reportForm, await request.formData());
		const child = actorOf(locals);
		await reportAsChild(locals.db, child, params['letter'] ?? '', said, locals.clock.now());
		redirect(303, '/mailbox?done=reported');
	}
});
