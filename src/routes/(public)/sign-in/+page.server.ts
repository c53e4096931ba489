import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { castOf } from '#lib/exchanges/cast.server.ts';
import { atDoor } from '#lib/identity/signing-in/address-limits.server.ts';
import { signInForm } from '#lib/identity/forms.ts';
import { landingOf, ownPath } from '#lib/identity/signing-in/own-path.ts';
import { signIn, signInAs } from '#lib/identity/signing-in/sign-in.server.ts';
import { sessionOf } from '#lib/identity/sessions.server.ts';
import { id, parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../answer.ts';
import { deviceOf, enter } from '../../enter.ts';
import { whereTo } from '../../where-to.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const next = url.searchParams.get('next') ?? '';
	if (locals.actor && !locals.config.demo) redirect(303, landingOf(locals.actor.kind));
	return {
		next,
		/** Somebody sent a form after their session had ended. */
		unsent: url.searchParams.has('unsent'),
		reset: url.searchParams.get('done') === 'reset',
		cast: locals.config.demo ? await castOf(locals.db) : null
	};
});

export const actions = answering({
	enter: async (event) => {
		const form = await event.request.formData();
		const typed = parse(signInForm, form);
		const now = event.locals.clock.now();
		const token = await atDoor('sign-in', event.getClientAddress(), () =>
			signIn(event.locals.db, typed, deviceOf(event), now)
		);
		await enter(event, token);
		const { db } = event.locals;
		const next = ownPath(form.get('next'), landingOf('adult'));
		const session = await sessionOf(db, token, now);
		redirect(303, session ? await whereTo(db, session.personId, next, now) : next);
	},

	/** Only in the demo: anybody of the cast, without a secret. */
	play: async (event) => {
		if (!event.locals.config.demo) throw notFound();
		const { person: personId } = parse(v.object({ person: id }), await event.request.formData());
		const now = event.locals.clock.now();
		const { token, person } = await signInAs(event.locals.db, personId, deviceOf(event), now);
		await enter(event, token);
		redirect(303, landingOf(person.kind));
	}
});
