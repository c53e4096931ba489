import { openMailbox, readerOf } from '#lib/delivery/mailbox.server.ts';
import { albumsOfClass } from '#lib/delivery/pictures/album.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { heardForm } from '#lib/delivery/reporting/forms.ts';
import { hearAnswer } from '#lib/delivery/reporting/reporting.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { redirect } from '@sveltejs/kit';
import { answered, answering } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const child = actorOf(locals);
	const mail = await openMailbox(
		locals.db,
		readerOf(child),
		pageAfter(url.searchParams.get('before')),
		locals.clock.now()
	);
	const last = mail.envelopes.at(-1);
	return {
		name: child.name,
		albums: await albumsOfClass(locals.db, child.classId ?? ''),
		envelopes: mail.envelopes.map((letter) => ({
			...envelopeWords(letter),
			id: letter.letterId,
			opened: letter.openedAt !== null
		})),
		older: mail.older && last ? `?before=${last.releasedAt}.${last.letterId}` : undefined,
		over: mail.over,
		onDesk: mail.onDesk,
		corrected: mail.corrected,
		answers: mail.answers.map(({ id, letterId, from, outcome, answer }) => ({
			...{ id, letterId, from, answer },
			outcome: outcome ?? ('left' as const)
		})),
		answered: mail.answered,
		putAway: mail.putAway,
		done: url.searchParams.get('done') === 'reported',
		calledBack: mail.calledBack,
		beingRead: mail.beingRead,
		correspondents: mail.correspondents
	};
});

export const actions = answering({
	heard: async ({ locals, request }) => {
		const form = parse(heardForm, await request.formData());
		await hearAnswer(locals.db, actorOf(locals), form, locals.clock.now());
		redirect(303, '/mailbox');
	}
});

/** `releasedAt.letterId` of the last envelope of the page before; anything else is the first page. */
function pageAfter(given: string | null) {
	const [releasedAt = '', letterId = ''] = (given ?? '').split('.');
	if (!/^\d{1,15}$/.test(releasedAt) || !/^[0-9a-f-]{36}$/.test(letterId)) return undefined;
	return { releasedAt: Number(releasedAt), letterId };
}
