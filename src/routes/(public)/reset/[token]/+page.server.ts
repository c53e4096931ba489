import { redirect } from '@sveltejs/kit';
import { atDoor } from '#lib/identity/signing-in/address-limits.server.ts';
import { newPasswordForm } from '#lib/identity/forms.ts';
import { resetIsLive, resetPassword } from '#lib/identity/signing-in/resets.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, setHeaders }: PageServerLoadEvent) => {
	setHeaders({ 'cache-control': 'no-store' });
	return { live: await resetIsLive(locals.db, params.token, locals.clock.now()) };
});

export const actions = answering({
	default: async ({ locals, params, request, getClientAddress }) => {
		const form = parse(newPasswordForm, await request.formData());
		await atDoor('link', getClientAddress(), () =>
			resetPassword(locals.db, params['token'] ?? '', form, locals.clock.now())
		);
		redirect(303, '/sign-in?done=reset');
	}
});
