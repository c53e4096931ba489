import { redirect } from '@sveltejs/kit';
import { tFor } from '#lib/i18n/resources.server.ts';
import { offersIn } from '#lib/moderation/commenting/offers.ts';
import { approveForm, returnForm } from '#lib/moderation/forms.ts';
import { onTheDesk } from '#lib/moderation/practice/desk.server.ts';
import { approve, returnIt } from '#lib/moderation/practice/exits.server.ts';
import { nextOf } from '#lib/moderation/practice/practice.ts';
import { offeredReasons } from '#lib/moderation/reasons/queries.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { answeredAt, letterIn } from '../letter.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { of, letter, letters, given } = await letterIn({ locals, params });
	if (of.subject.round === 0) redirect(303, '/practice');
	const { n, name, ageBand, language } = letter;
	const desk = await onTheDesk(letter);
	return {
		place: letters.indexOf(letter) + 1,
		all: letters.length,
		letter: { n, name, ageBand },
		desk,
		reasons: given
			? []
			: await offeredReasons(locals.db, 'letters', {
					labels: locals.locale,
					sentences: language
				}),
		offers: given ? {} : offersIn(tFor(language), desk.flags),
		given: given ? { ...given, why: letter.why[locals.locale] } : null,
		next: nextOf(letters, of.subject.answers)?.n ?? null
	};
});

export const actions = answering({
	approve: async (event) => {
		const form = parse(approveForm, await event.request.formData());
		const { of, letter } = await letterIn(event);
		await approve(event.locals.db, of, letter, form, event.locals.clock.now());
		redirect(303, answeredAt(letter.n));
	},
	return: async (event) => {
		const form = parse(returnForm, await event.request.formData());
		const { of, letter } = await letterIn(event);
		await returnIt(event.locals.db, of, letter, form, event.locals.clock.now());
		redirect(303, answeredAt(letter.n));
	}
});
