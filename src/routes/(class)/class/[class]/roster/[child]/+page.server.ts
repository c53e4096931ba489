import { redirect } from '@sveltejs/kit';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { childForm, leaveForm } from '#lib/exchanges/roster/forms.ts';
import { findChild } from '#lib/exchanges/roster/queries.server.ts';
import { changeChild, leave } from '#lib/exchanges/roster/roster.server.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { subject: klass } = await authorizeClass(
		locals.db,
		actorOf(locals),
		'teach',
		params.class
	);
	const child = await findChild(locals.db, klass.id, params.child);
	if (!child) throw notFound();
	return { klass, child };
});

export const actions = answering({
	save: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(childForm, await request.formData());
		await changeChild(locals.db, of, params.child ?? '', form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=changed`);
	},

	leave: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const sent = await request.formData();
		const form = parse(leaveForm, sent);
		await confirmedSession(locals.db, sessionIn(locals), sent, locals.clock.now());
		await leave(locals.db, of, params.child ?? '', form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=left`);
	}
});
