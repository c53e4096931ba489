import { redirect } from '@sveltejs/kit';
import { printArrived, printOne } from '#lib/delivery/arrived.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { answersForm } from '#lib/delivery/forms.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { answersBehind, prepareAnswers } from '#lib/delivery/reading/answers-on-paper.server.ts';
import type { PrintedSheet } from '#lib/delivery/reading/printed-sheet.server.ts';
import { thumbnailsOf } from '#lib/delivery/reading/sheets.ts';
import { versionOf } from '#lib/delivery/reading/version.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { usesPaper } from '#lib/letters/on-paper/queries.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered, answering } from '../../../../../answer.ts';
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
	const withAnswers = url.searchParams.get('answers') === 'yes';
	const behind = withAnswers
		? await answersBehind(
				locals.db,
				sealingKeyOf(locals.config),
				mail.subject.id,
				sheets.flatMap(({ letters }) => letters)
			)
		: new Map<string, PrintedSheet>();
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
			thumbnails: thumbnailsOf(letter.pages),
			typedUp: letter.typedUp,
			version: versionOf(letter, actor.timeZone),
			answer: behind.get(letter.letterId) ?? null
		}));
	return {
		/** The one letter that is printed, else the whole day. */
		one: one ?? null,
		back: `/class/${mail.subject.id}/mail`,
		day: { id: day.id, onDate: day.onDate },
		/** How many sheets for answers are printed as well; null where nobody asked for them. */
		answers: withAnswers ? behind.size : null,
		usesPaper: await usesPaper(locals.db, mail.subject.id),
		sheets: sheets.map(({ id, name, letters }) => ({ id, name, letters: onPaper(letters) })),
		forTheWall: onPaper(forTheWall),
		without,
		putAwayFor
	};
});

/** Printing a letter changes nothing; a sheet for its answer has to be known before it comes back. */
export const actions = answering({
	answers: async ({ locals, params, request, url }) => {
		const form = parse(answersForm, await request.formData());
		const [actor, classId] = [actorOf(locals), params.class ?? ''];
		const mail = await authorizeClassMail(locals.db, actor, 'read-mail', classId);
		const klass = await authorizeClass(locals.db, actor, 'teach', classId);
		const which = await prepareAnswers(locals.db, mail, klass, form, locals.clock.now());
		redirect(303, `${url.pathname}?${which}&answers=yes`);
	}
});
