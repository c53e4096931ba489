import { printArrived } from '#lib/delivery/arrived.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { readable } from '#lib/delivery/reading/reading.server.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', params.class);
	const asked = url.searchParams.get('day');
	const { day, letters } = await printArrived(locals.db, mail, asked, locals.clock.now());
	return {
		back: `/class/${mail.subject.id}/mail`,
		day: { onDate: day.onDate },
		letters: await Promise.all(
			letters.map(async (letter) => ({
				...envelopeWords(letter),
				id: letter.letterId,
				to: letter.to,
				translatedBy: letter.translatedBy,
				text: await readable(locals.db, letter)
			}))
		)
	};
});
