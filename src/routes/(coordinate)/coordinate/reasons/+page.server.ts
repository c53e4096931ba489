import { redirect } from '@sveltejs/kit';
import {
	addReasonForm,
	changeReasonForm,
	moveReasonForm,
	reasonForm
} from '#lib/moderation/reasons/forms.ts';
import { allReasons } from '#lib/moderation/reasons/queries.server.ts';
import {
	addReason,
	bringBackReason,
	changeReason,
	moveReason,
	retireReason
} from '#lib/moderation/reasons/reasons.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	actorOf(locals);
	return { reasons: await allReasons(locals.db), done: url.searchParams.has('done') };
});

const here = (id: string) => `/coordinate/reasons?done=1#reason-${id}`;

export const actions = answering({
	add: async ({ locals, request }) => {
		const form = parse(addReasonForm, await request.formData());
		redirect(303, here(await addReason(locals.db, actorOf(locals), form, locals.clock.now())));
	},
	change: async ({ locals, request }) => {
		const form = parse(changeReasonForm, await request.formData());
		redirect(303, here(await changeReason(locals.db, actorOf(locals), form, locals.clock.now())));
	},
	move: async ({ locals, request }) => {
		const form = parse(moveReasonForm, await request.formData());
		redirect(303, here(await moveReason(locals.db, actorOf(locals), form, locals.clock.now())));
	},
	retire: async ({ locals, request }) => {
		const form = parse(reasonForm, await request.formData());
		redirect(303, here(await retireReason(locals.db, actorOf(locals), form, locals.clock.now())));
	},
	bringBack: async ({ locals, request }) => {
		const form = parse(reasonForm, await request.formData());
		redirect(
			303,
			here(await bringBackReason(locals.db, actorOf(locals), form, locals.clock.now()))
		);
	}
});
