import { redirect } from '@sveltejs/kit';
import { authorizeMailDay } from '#lib/delivery/delivery.server.ts';
import { callOffForm, moveForm, planForm } from '#lib/delivery/forms.ts';
import { mailDaysOfClass } from '#lib/delivery/planning/days.server.ts';
import {
	authorizeClassMail,
	authorizeRoute,
	callOffMailDay,
	moveMailDay,
	planMailDay
} from '#lib/delivery/planning/planning.server.ts';
import { usesPaper } from '#lib/letters/on-paper/queries.server.ts';
import { mayReadMail } from '#lib/delivery/policy.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const now = locals.clock.now();
	const actor = actorOf(locals);
	const mail = await authorizeClassMail(locals.db, actor, 'see-mail-days', params.class);
	return {
		schoolClass: { id: mail.subject.id, name: mail.subject.name },
		teaches: mayReadMail(actor, mail.subject),
		/** Letters are printed with a sheet for each answer. */
		onPaper: mayReadMail(actor, mail.subject) && (await usesPaper(locals.db, mail.subject.id)),
		exchanges: await mailDaysOfClass(locals.db, mail, now)
	};
});

export const actions = answering({
	plan: async ({ locals, params, request }) => {
		const form = parse(planForm, await request.formData());
		const route = await authorizeRoute(
			locals.db,
			actorOf(locals),
			form.exchange,
			params.class ?? ''
		);
		const day = await planMailDay(locals.db, route, form, locals.clock.now());
		redirect(303, `/class/${params.class}/mail?done=planned&day=${day}`);
	},
	move: async ({ locals, params, request }) => {
		const form = parse(moveForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'plan', form.day);
		await moveMailDay(locals.db, day, form, locals.clock.now());
		redirect(303, `/class/${params.class}/mail?done=moved&day=${form.day}`);
	},
	'call-off': async ({ locals, params, request }) => {
		const form = parse(callOffForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'plan', form.day);
		await callOffMailDay(locals.db, day, form, locals.clock.now());
		redirect(303, `/class/${params.class}/mail?done=called-off`);
	}
});
