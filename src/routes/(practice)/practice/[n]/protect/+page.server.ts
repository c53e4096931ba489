import { redirect } from '@sveltejs/kit';
import { materialOf, onTheDesk, refuseUnlessSeen } from '#lib/moderation/practice/desk.server.ts';
import { protect } from '#lib/moderation/practice/exits.server.ts';
import { protectForm, showForm } from '#lib/moderation/protecting/forms.ts';
import { coveredAs } from '#lib/moderation/protecting/protecting.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { answeredAt, letterIn, openLetterIn } from '../../letter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { letter } = await openLetterIn({ locals, params });
	const { names, sentences, toldLanguage } = await materialOf(letter);
	return { n: letter.n, open: { ...(await onTheDesk(letter)), names, sentences, toldLanguage } };
});

export const actions = answering({
	/** How it would go on. */
	show: async (event) => {
		const sent = await event.request.formData();
		const { asked, ...seen } = parse(showForm, sent);
		const { letter } = await letterIn(event);
		refuseUnlessSeen(letter, seen);
		coveredAs(await materialOf(letter), asked);
		const values = [...sent].filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		);
		return { values: Object.fromEntries(values) };
	},
	protect: async (event) => {
		const form = parse(protectForm, await event.request.formData());
		const { of, letter } = await letterIn(event);
		await protect(event.locals.db, of, letter, form, event.locals.clock.now());
		redirect(303, answeredAt(letter.n));
	}
});
