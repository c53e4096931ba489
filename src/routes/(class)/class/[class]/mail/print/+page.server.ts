import { printArrived, printOne } from '#lib/delivery/arrived.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { versionOf } from '#lib/delivery/reading/version.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const mail = await authorizeClassMail(locals.db, actor, 'read-mail', params.class);
	const [askedDay, one] = ['day', 'letter'].map((name) => url.searchParams.get(name));
	const { day, sheets, forTheWall, without, putAwayFor } = one
		? await printOne(locals.db, mail, one, locals.clock.now())
		: await printArrived(locals.db, mail, askedDay ?? null, locals.clock.now());
	type Letter = (typeof forTheWall)[number];
	const onPaper = (letters: readonly Letter[]) =>
		letters.map((letter) => ({
			...envelopeWords(letter),
			id: letter.letterId,
			text: letter.text,
			language: letter.language,
			translation: letter.translation,
			translationLanguage: letter.translationLanguage,
			translatedBy: letter.translatedBy,
			readBy: letter.readBy,
			notes: letter.notes,
			version: versionOf(letter, actor.timeZone)
		}));
	return {
		/** The one letter that is printed, else the whole day. */
		one: one ?? null,
		back: `/class/${mail.subject.id}/mail`,
		day: { onDate: day.onDate },
		sheets: sheets.map(({ id, name, letters }) => ({ id, name, letters: onPaper(letters) })),
		forTheWall: onPaper(forTheWall),
		without,
		putAwayFor
	};
});
