import { redirect } from '@sveltejs/kit';
import { codeForm, setUpForm } from '#lib/identity/forms.ts';
import { landingOf, ownPath } from '#lib/identity/signing-in/own-path.ts';
import { drawQr } from '#lib/identity/qr.server.ts';
import {
	enterSecondFactor,
	secondFactorOf,
	setUpSecondFactor
} from '#lib/identity/second-factor/totp.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered, answering } from '../../../answer.ts';
import { sessionIn } from '../../../signed-in.ts';
import { whereTo } from '../../../where-to.ts';
import type { PageServerLoadEvent } from './$types';

/** Between the password and everything else, for moderators and coordinators. */
export const load = answered(async ({ locals, url, setHeaders, request }: PageServerLoadEvent) => {
	const asked = ownPath(url.searchParams.get('next'), landingOf('adult'));
	if (!locals.session) redirect(303, `/sign-in?next=${encodeURIComponent(asked)}`);
	const now = locals.clock.now();
	const next = await whereTo(locals.db, locals.session.personId, asked, now);
	// Recovery codes are shown in the answer to a form, when the session is complete already.
	if (locals.actor && request.method === 'GET') redirect(303, next);
	setHeaders({ 'cache-control': 'no-store' });
	const key = sealingKeyOf(locals.config);
	const { since, secret, address } = await secondFactorOf(
		locals.db,
		key,
		locals.session.personId,
		now
	);
	return { next, since, key: secret, qr: address && drawQr(address), seed: newToken() };
});

export const actions = answering({
	enter: async ({ locals, request, url }) => {
		const typed = parse(codeForm, await request.formData());
		const { db, config, clock } = locals;
		const session = sessionIn(locals);
		const now = clock.now();
		await enterSecondFactor(db, sealingKeyOf(config), session, typed, now);
		const next = ownPath(url.searchParams.get('next'), landingOf('adult'));
		redirect(303, await whereTo(db, session.personId, next, now));
	},

	setUp: async ({ locals, request }) => {
		const typed = parse(setUpForm, await request.formData());
		const { db, config, clock } = locals;
		const key = sealingKeyOf(config);
		const codes = await setUpSecondFactor(db, key, sessionIn(locals), typed, clock.now());
		return { codes };
	}
});
