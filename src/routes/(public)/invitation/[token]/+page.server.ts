import { redirect } from '@sveltejs/kit';
import { atDoor } from '#lib/identity/signing-in/address-limits.server.ts';
import { newcomerForm } from '#lib/identity/forms.ts';
import { acceptInvitation, findInvitation } from '#lib/identity/invitations/invitations.server.ts';
import { landingOf } from '#lib/identity/signing-in/own-path.ts';
import { signInWith } from '#lib/identity/signing-in/sign-in.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { rememberLanguage } from '../../../cookies.ts';
import { deviceOf, enter } from '../../../enter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async (event: PageServerLoadEvent) => {
	const { locals, params, setHeaders } = event;
	setHeaders({ 'cache-control': 'no-store' });
	const now = locals.clock.now();
	return { invitation: (await findInvitation(locals.db, params.token, now)) ?? null };
});

export const actions = answering({
	default: async (event) => {
		const { locals, params, request, cookies } = event;
		const now = locals.clock.now();
		const form = parse(newcomerForm, await request.formData());
		const personId = await atDoor('link', event.getClientAddress(), () =>
			acceptInvitation(locals.db, params['token'] ?? '', form, now)
		);
		await enter(event, await signInWith(locals.db, personId, deviceOf(event), now));
		rememberLanguage(cookies, locals.config, form.language);
		redirect(303, landingOf('adult'));
	}
});
