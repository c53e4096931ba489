import { redirect } from '@sveltejs/kit';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { recallForm } from '#lib/letters/forms.ts';
import { paperInWords } from '#lib/letters/pages/in-words.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { approvedTranslation, frozenText, namesOn } from '#lib/letters/way/reading.server.ts';
import { noteOpening } from '#lib/moderation/deciding/openings.server.ts';
import { languageOfAuthor, lastSubmissionOf } from '#lib/moderation/queries.server.ts';
import { offeredReasons, reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** The words are shown while they are in somebody's hands; once called back, only that it was. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const { actor, subject: letter } = await authorizeLetter(
		db,
		actorOf(locals),
		'look-back',
		params.letter
	);
	const { state } = letter;
	const text = state.status === 'released' ? await frozenText(db, letter) : null;
	if (text) {
		const opened = { personId: actor.id, what: 'review', subjectId: letter.id };
		await noteOpening(db, { ...opened, writtenBy: letter.authorId }, clock.now());
	}
	const noteLanguage = await languageOfAuthor(db, letter);
	const reason = (state.status === 'recalled' && state.reason) || null;
	const names = await namesOn(db, letter);
	const shown = text && { revisionId: text.id, from: names.from };
	return {
		letter: { id: letter.id, language: letter.language, authorKind: letter.authorKind },
		names,
		text: text && text.text,
		paper: shown && (await paperInWords(db, shown, locals.locale)),
		translation: text ? ((await approvedTranslation(db, text.id)) ?? null) : null,
		held: state.status === 'safeguarded',
		submission: await lastSubmissionOf(db, letter.id),
		recalled:
			state.status === 'recalled'
				? { at: state.at, why: reason && (await reasonLabels(db, locals.locale))[reason] }
				: null,
		reasons: await offeredReasons(db, 'recalls', {
			labels: locals.locale,
			sentences: noteLanguage
		}),
		noteLanguage,
		now: clock.now(),
		done: url.searchParams.get('done') === 'recalled'
	};
});

export const actions = answering({
	recall: async ({ locals, params, request, url }) => {
		const { db } = locals;
		const [actor, id] = [actorOf(locals), params['letter'] ?? ''];
		await authorizeLetter(db, actor, 'look-back', id);
		const letter = await authorizeLetter(db, actor, 'recall', id);
		const sent = await request.formData();
		const now = locals.clock.now();
		const { reason, note, ...form } = parse(recallForm, sent);
		await confirmedSession(db, sessionIn(locals), sent, now);
		await recall(db, letter, form, now, { reason, note });
		redirect(303, `${url.pathname}?done=recalled`);
	}
});
