import { envelopeWords } from '#lib/delivery/envelope.ts';
import { arrivedOn } from '#lib/delivery/arrived.server.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { versionOf } from '#lib/delivery/reading/version.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const mail = await authorizeClassMail(locals.db, actor, 'read-mail', params.class);
	const { day, letters } = await arrivedOn(locals.db, mail, url.searchParams.get('day'));
	return {
		schoolClass: { id: mail.subject.id, name: mail.subject.name },
		day: { id: day.id, onDate: day.onDate },
		letters: letters.map((letter) => ({
			...envelopeWords(letter),
			id: letter.letterId,
			to: letter.to,
			version: versionOf(letter, actor.timeZone)
		}))
	};
});
