import { redirect } from '@sveltejs/kit';
import { countAtDoor } from '#lib/identity/signing-in/address-limits.server.ts';
import { resetForm } from '#lib/identity/forms.ts';
import { mailReset } from '#lib/identity/mails.server.ts';
import { dropReset, startReset } from '#lib/identity/signing-in/resets.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { log } from '#lib/platform/log.server.ts';
import { answering } from '../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ sent: url.searchParams.has('sent') });

export const actions = answering({
	default: async ({ locals, request, getClientAddress }) => {
		const { email } = parse(resetForm, await request.formData());
		await countAtDoor('reset', getClientAddress());
		// Not waited for: the answer takes as long for an address that nobody has.
		void mailLink(locals, email).catch((err: unknown) => log.error({ err }, 'a reset failed'));
		redirect(303, '/reset?sent');
	}
});

async function mailLink({ db, config, clock }: App.Locals, email: string) {
	const reset = await startReset(db, email, clock.now());
	if (!reset) return;
	await mailReset(config, { email, ...reset }).catch(async (problem: unknown) => {
		await dropReset(db, reset.token);
		throw problem;
	});
}
