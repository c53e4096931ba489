import { envelopeWords } from '#lib/delivery/envelope.ts';
import { openLetter, readerOf } from '#lib/delivery/mailbox.server.ts';
import { readable } from '#lib/delivery/reading/reading.server.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const child = actorOf(locals);
	const now = locals.clock.now();
	const { letter } = await openLetter(locals.db, params.letter, readerOf(child), now);
	if (!letter) return { letter: null };
	return {
		letter: {
			...envelopeWords(letter),
			id: letter.letterId,
			pairId: letter.pairId,
			translatedBy: letter.translatedBy,
			text: await readable(locals.db, letter)
		}
	};
});
