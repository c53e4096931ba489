import { redirect } from '@sveltejs/kit';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { worryAbout } from '#lib/letters/way/worrying.server.ts';
import { standingOfWorry } from '#lib/moderation/safeguarding/exit.server.ts';
import { worryForm } from '#lib/moderation/safeguarding/forms.ts';
import { numbersFor } from '#lib/moderation/safeguarding/guide.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

type Event = Pick<RequestEvent, 'locals'> & { params: Partial<Record<string, string>> };

/** A letter of the class in the address: its own, or one that it got. */
async function letterOf({ locals, params }: Event) {
	const actor = actorOf(locals);
	const letter = await authorizeLetter(locals.db, actor, 'worry', params['letter'] ?? '');
	const { authorClassId, recipientClassId } = letter.subject;
	const classId = params['class'] ?? '';
	if (!actor.teaches.includes(classId) || ![authorClassId, recipientClassId].includes(classId))
		throw notFound();
	return letter;
}

/** No word of the letter stands here. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const { subject } = await letterOf({ locals, params });
	const { id, authorId: writtenBy, exchangeId, authorClassId } = subject;
	const standing = await standingOfWorry(db, { workId: id, writtenBy }, clock.now());
	return {
		id,
		standing,
		classId: params.class,
		shelf: authorClassId === params.class ? ('letters' as const) : ('mail' as const),
		numbers: await numbersFor(db, exchangeId, locale),
		done: standing.held && url.searchParams.has('done')
	};
});

export const actions = answering({
	default: async (event) => {
		const form = parse(worryForm, await event.request.formData());
		const letter = await letterOf(event);
		await worryAbout(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, `${event.url.pathname}?done=1`);
	}
});
