import { redirect } from '@sveltejs/kit';
import { countries } from '#lib/identity/communities/communities.ts';
import { onTheDesk } from '#lib/moderation/practice/desk.server.ts';
import { safeguard } from '#lib/moderation/practice/exits.server.ts';
import { calledFor } from '#lib/moderation/safeguarding/exit.server.ts';
import { safeguardForm } from '#lib/moderation/safeguarding/forms.ts';
import { numbersIn } from '#lib/moderation/safeguarding/guide.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { answeredAt, letterIn, openLetterIn } from '../../letter.ts';
import type { PageServerLoadEvent } from './$types';

/** As if a child of their own community had written it: so they meet the people who would be called. */
export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { of, letter } = await openLetterIn({ locals, params });
	const { revisionId, sha256 } = await onTheDesk(letter);
	const called = await calledFor(locals.db, of.actor.id, locals.clock.now());
	return {
		n: letter.n,
		seen: { revisionId, sha256 },
		standing: { held: false, ...called },
		numbers: await numbersIn(locals.db, countries, locals.locale)
	};
});

export const actions = answering({
	default: async (event) => {
		const form = parse(safeguardForm, await event.request.formData());
		const { of, letter } = await letterIn(event);
		await safeguard(event.locals.db, of, letter, form, event.locals.clock.now());
		redirect(303, answeredAt(letter.n));
	}
});
