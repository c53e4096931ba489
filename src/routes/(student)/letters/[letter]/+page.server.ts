import { redirect } from '@sveltejs/kit';
import { askAgain } from '#lib/letters/asking-again/asking-again.server.ts';
import { anotherLook } from '#lib/letters/asking-again/second-look.server.ts';
import { askAgainForm, justAct } from '#lib/letters/forms.ts';
import { changedParagraphs, isLong } from '#lib/platform/changed-paragraphs.ts';
import { lookAtCorrection } from '#lib/letters/passing-on/corrections.server.ts';
import { isAskedFor, isEditable, mayBeginAgain } from '#lib/letters/letter.ts';
import { newSheetIsOver } from '#lib/letters/writing/over.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { coveredFor } from '#lib/letters/way/covered.server.ts';
import { recall, withdraw } from '#lib/letters/way/taking-back.server.ts';
import { paperForAuthor } from '#lib/letters/pages/reviewing.server.ts';
import { offered } from '#lib/letters/policy.ts';
import {
	frozenText,
	namesOn,
	needsTranslator,
	whyItCameBack
} from '#lib/letters/way/reading.server.ts';
import { beginAgain } from '#lib/letters/beginning/starting.server.ts';
import { shownStatus } from '#lib/letters/way/trail.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import { deskActions, deskOf } from '../../../writing.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { subject: letter } = await authorizeLetter(locals.db, actor, 'follow', params.letter);
	const { state } = letter;
	const may = offered(actor, letter);
	// Before the text is read: a correction that comes in between is pointed to once more.
	await lookAtCorrection(locals.db, letter.id, locals.clock.now());
	const frozen = await frozenText(locals.db, letter);
	const changed = changedParagraphs(frozen?.changes ?? []);
	return {
		letter: {
			id: letter.id,
			kind: letter.kind,
			authorKind: letter.authorKind,
			language: letter.language,
			stamp: letter.stamp,
			status: shownStatus(state.status),
			translator: await needsTranslator(locals.db, letter)
		},
		names: await namesOn(locals.db, letter),
		...(await whyItCameBack(locals.db, actor, letter, locals.locale)),
		look: await anotherLook(locals.db, actor, letter),
		frozen: frozen && { text: frozen.text, writtenDown: frozen.writtenDown },
		// Its pages are the child's own, and what was typed from them.
		paper: await paperForAuthor(locals.db, letter),
		changed: { paragraphs: changed, long: isLong(changed) },
		covered: await coveredFor(locals.db, letter),
		asked: isAskedFor(letter),
		desk: isEditable(letter) ? await deskOf(locals, letter) : null,
		may: {
			withdraw: may.withdraw,
			recall: may.recall,
			again: mayBeginAgain(state.status) && !(await newSheetIsOver(locals.db, letter))
		},
		done: url.searchParams.get('done')
	};
});

const here = ({ params }: { params: Partial<Record<string, string>> }) =>
	`/letters/${params['letter']}`;

export const actions = answering({
	...deskActions((event) => `${here(event)}?done=handed-in`),
	withdraw: async ({ locals, params, request }) => {
		const form = parse(justAct, await request.formData());
		const letter = await authorizeLetter(
			locals.db,
			actorOf(locals),
			'withdraw',
			params['letter'] ?? ''
		);
		await withdraw(locals.db, letter, form, locals.clock.now());
		redirect(303, `${here({ params })}?done=withdrawn`);
	},
	/** Somebody else reads once more what a reviewer returned. */
	askAgain: async ({ locals, params, request }) => {
		const form = parse(askAgainForm, await request.formData());
		const [actor, id] = [actorOf(locals), params['letter'] ?? ''];
		const letter = await authorizeLetter(locals.db, actor, 'ask-again', id);
		await askAgain(locals.db, letter, form, locals.clock.now());
		redirect(303, `${here({ params })}?done=asked-again`);
	},
	/** A letter that was taken back can begin again with the same words. */
	again: async ({ locals, params, request }) => {
		const form = parse(justAct, await request.formData());
		const letter = await authorizeLetter(
			locals.db,
			actorOf(locals),
			'write',
			params['letter'] ?? ''
		);
		redirect(303, `/letters/${await beginAgain(locals.db, letter, form, locals.clock.now())}`);
	},
	recall: async ({ locals, params, request }) => {
		const form = parse(justAct, await request.formData());
		const letter = await authorizeLetter(
			locals.db,
			actorOf(locals),
			'recall',
			params['letter'] ?? ''
		);
		await recall(locals.db, letter, form, locals.clock.now());
		redirect(303, `${here({ params })}?done=withdrawn`);
	}
});
