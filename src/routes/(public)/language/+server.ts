import { redirect } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/locale.ts';
import { ownPath } from '#lib/identity/signing-in/own-path.ts';
import { speakLanguage } from '#lib/identity/people.server.ts';
import { rememberLanguage } from '../../cookies.ts';
import type { RequestHandler } from './$types';

/** Changes the language of the pages: on this device, and for the person who is signed in. */
export const POST: RequestHandler = async ({ locals, cookies, request }) => {
	// What is no form wishes nothing.
	const form = await request.formData().catch(() => new FormData());
	const wished = form.get('to');
	if (isLocale(wished)) {
		rememberLanguage(cookies, locals.config, wished);
		if (locals.actor) await speakLanguage(locals.db, locals.actor.id, wished);
	}
	redirect(303, ownPath(form.get('next'), '/'));
};
