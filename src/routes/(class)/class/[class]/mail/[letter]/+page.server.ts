import { doubtsIn } from '#lib/delivery/doubting/queries.server.ts';
import { versionOf } from '#lib/delivery/reading/version.ts';
import { openAsTeacher } from '#lib/delivery/arrived.server.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { isBeingReadIn } from '#lib/delivery/withheld.server.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { shownSoFar } from '#lib/delivery/reading/learning-mode.ts';
import { readable } from '#lib/delivery/reading/reading.server.ts';
import {
	askInOtherLanguage,
	translatedYet
} from '#lib/delivery/reading/later-translation.server.ts';
import { justAct } from '#lib/letters/forms.ts';
import { offered } from '#lib/letters/policy.ts';
import { paperInWords } from '#lib/letters/pages/in-words.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { redirect } from '@sveltejs/kit';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', params.class);
	const letter = await openAsTeacher(locals.db, mail, params.letter, locals.clock.now());
	if (!letter)
		return {
			back: `/class/${mail.subject.id}/mail`,
			letter: null,
			print: '',
			beingRead: await isBeingReadIn(locals.db, params.letter, mail.subject.id),
			worry: null,
			asked: [],
			done: null
		};
	const text = await readable(locals.db, letter);
	return {
		beingRead: false,
		asked: (await doubtsIn(locals.db, letter.letterId, mail.subject.id)).map(
			({ askerId: _, askerKind, asker, ...doubt }) => ({
				...doubt,
				asker: askerKind === 'child' ? asker : null
			})
		),
		worry: (await offersWorry(locals, letter.letterId))
			? `/class/${mail.subject.id}/worry/${letter.letterId}`
			: null,
		back: `/class/${mail.subject.id}/mail/arrived?day=${letter.mailDayId}`,
		print: `/class/${mail.subject.id}/mail/print?letter=${letter.letterId}`,
		letter: {
			...envelopeWords(letter),
			id: letter.letterId,
			to: letter.to,
			translatedBy: letter.translatedBy,
			version: versionOf(letter, mail.actor.timeZone),
			readBy: letter.readBy,
			text,
			paper: await paperInWords(locals.db, letter, locals.locale),
			learn: shownSoFar(url.searchParams.get('learn'), text.translation),
			translated: await translatedYet(locals.db, letter)
		},
		done: url.searchParams.get('done')
	};
});

const offersWorry = async (locals: App.Locals, letterId: string): Promise<boolean> => {
	const letter = await findLetter(locals.db, letterId);
	return letter !== undefined && offered(actorOf(locals), letter).worry;
};

export const actions = answering({
	translate: async ({ locals, params, request, url }) => {
		const form = parse(justAct, await request.formData());
		const [classId, letterId] = [params['class'] ?? '', params['letter'] ?? ''];
		const mail = await authorizeClassMail(locals.db, actorOf(locals), 'read-mail', classId);
		await askInOtherLanguage(locals.db, mail, letterId, form, locals.clock.now());
		redirect(303, `${url.pathname}?done=asked`);
	}
});
