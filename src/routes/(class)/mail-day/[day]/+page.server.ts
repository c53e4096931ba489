import { redirect } from '@sveltejs/kit';
import { showBoard } from '#lib/delivery/board/board.server.ts';
import {
	askOlderStudent,
	makeException,
	takeBackException
} from '#lib/delivery/board/remedies.server.ts';
import { nudge, remindable } from '#lib/delivery/board/reminding.server.ts';
import { authorizeMailDay, releaseMail } from '#lib/delivery/delivery.server.ts';
import {
	exceptionForm,
	nudgeForm,
	olderStudentForm,
	releaseForm,
	takeBackForm
} from '#lib/delivery/forms.ts';
import { mayWriteNotes } from '#lib/delivery/policy.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf, sessionIn } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const day = await authorizeMailDay(locals.db, actor, 'see-board', params.day);
	const now = locals.clock.now();
	const shown = await showBoard(locals.db, day, now);
	const teaches = mayWriteNotes(actor, day.subject);
	return {
		...shown,
		remind: await remindable(locals.db, day, shown.board, now),
		writes: shown.board.open && teaches,
		sendingClass: teaches ? day.subject.fromClassId : null
	};
});

/** The page opens at the child, and says there what was done. */
const inRow = (day: string | undefined, done: string, child: string) =>
	`/mail-day/${day}?done=${done}&child=${child}#child-${child}`;

export const actions = answering({
	release: async ({ locals, params, request }) => {
		const typed = await request.formData();
		const form = parse(releaseForm, typed);
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'release', params.day ?? '');
		const now = locals.clock.now();
		await confirmedSession(locals.db, sessionIn(locals), typed, now);
		await releaseMail(locals.db, day, form, now);
		redirect(303, `/mail-day/${params.day}`);
	},
	nudge: async ({ locals, params, request }) => {
		const form = parse(nudgeForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'release', params.day ?? '');
		await nudge(locals.db, day, form, locals.clock.now());
		redirect(303, inRow(params.day, 'nudged', form.child));
	},
	exception: async ({ locals, params, request }) => {
		const form = parse(exceptionForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'release', params.day ?? '');
		await makeException(locals.db, day, form, locals.clock.now());
		redirect(303, inRow(params.day, 'excepted', form.child));
	},
	'take-back': async ({ locals, params, request }) => {
		const form = parse(takeBackForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'release', params.day ?? '');
		await takeBackException(locals.db, day, form, locals.clock.now());
		redirect(303, inRow(params.day, 'taken-back', form.child));
	},
	'older-student': async ({ locals, params, request }) => {
		const form = parse(olderStudentForm, await request.formData());
		const day = await authorizeMailDay(locals.db, actorOf(locals), 'write-note', params.day ?? '');
		await askOlderStudent(locals.db, day, form, locals.clock.now());
		redirect(303, inRow(params.day, 'asked', form.child));
	}
});
