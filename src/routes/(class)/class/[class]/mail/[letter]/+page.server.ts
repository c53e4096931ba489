import { openAsTeacher } from '#lib/delivery/arrived.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { readable } from '#lib/delivery/reading/reading.server.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', params.class);
	const letter = await openAsTeacher(locals.db, mail, params.letter, locals.clock.now());
	return {
		back: `/class/${mail.subject.id}/mail/arrived?day=${letter.mailDayId}`,
		letter: {
			...envelopeWords(letter),
			to: letter.to,
			translatedBy: letter.translatedBy,
			text: await readable(locals.db, letter)
		}
	};
});
