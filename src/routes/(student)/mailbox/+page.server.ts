import { openMailbox, readerOf } from '#lib/delivery/mailbox.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { answered } from '../../answer.ts';
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
		envelopes: mail.envelopes.map((letter) => ({
			...envelopeWords(letter),
			id: letter.letterId,
			opened: letter.openedAt !== null
		})),
		older: mail.older && last ? `?before=${last.releasedAt}.${last.letterId}` : undefined,
		over: mail.over,
		onDesk: mail.onDesk,
		corrected: mail.corrected,
		calledBack: mail.calledBack,
		correspondents: mail.correspondents
	};
});

/** `releasedAt.letterId` of the last envelope of the page before; anything else is the first page. */
function pageAfter(given: string | null) {
	const [releasedAt = '', letterId = ''] = (given ?? '').split('.');
	if (!/^\d{1,15}$/.test(releasedAt) || !/^[0-9a-f-]{36}$/.test(letterId)) return undefined;
	return { releasedAt: Number(releasedAt), letterId };
}
