import { redirect, type RequestEvent } from '@sveltejs/kit';
import {
	authorizeDoubt,
	haveItCorrected,
	sayItIsRight
} from '#lib/delivery/doubting/answering.server.ts';
import { correctForm, rightForm } from '#lib/delivery/doubting/forms.ts';
import { openedDoubt } from '#lib/delivery/doubting/opened.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const authorized = ({ locals, params }: RequestEvent) =>
	authorizeDoubt(locals.db, actorOf(locals), params['doubt'] ?? '', locals.clock.now());

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const now = locals.clock.now();
	const doubt = await authorizeDoubt(locals.db, actorOf(locals), params.doubt, now);
	const { id, kind, words, askedAt, askerKind, status } = doubt.subject;
	if (status !== 'asked') redirect(303, '/review?done=doubt-over');
	return {
		...{ id, kind, words, askedAt, askerKind, now },
		...(await openedDoubt(locals.db, doubt, locals.locale, now))
	};
});

export const actions = answering({
	right: async (event) => {
		const form = parse(rightForm, await event.request.formData());
		const { db, clock } = event.locals;
		await sayItIsRight(db, await authorized(event), form, clock.now());
		redirect(303, '/review?done=doubt-right');
	},
	correct: async (event) => {
		const form = parse(correctForm, await event.request.formData());
		const { db, clock } = event.locals;
		await haveItCorrected(db, await authorized(event), form, clock.now());
		redirect(303, '/review?done=doubt-correct');
	}
});
