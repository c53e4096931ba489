import { redirect, type RequestEvent } from '@sveltejs/kit';
import { noteAccess } from '#lib/audit/access-log.server.ts';
import { authorizeComparing, sayCompared } from '#lib/letters/pages/comparing/comparing.server.ts';
import { comparedForm, typedForm } from '#lib/letters/pages/forms.ts';
import { progressOf } from '#lib/letters/pages/progress.server.ts';
import { findWritten, pagesOnDesk } from '#lib/letters/pages/queries.server.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { findDraft } from '#lib/letters/writing/drafts.server.ts';
import { namesOn } from '#lib/letters/way/reading.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import { typedWithout } from './typed.ts';
import type { PageServerLoadEvent } from './$types';

const comparing = ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) =>
	authorizeComparing(locals.db, actorOf(locals), params['letter'] ?? '');

export const load = answered(async (event: PageServerLoadEvent) => {
	const { locals, url } = event;
	const { db, clock } = locals;
	const { actor, subject: letter } = await comparing(event);
	const access = { personId: actor.id, childId: letter.authorId, subjectId: letter.id };
	await noteAccess(db, { ...access, what: 'compare' }, clock.now());
	return {
		letter: { id: letter.id, language: letter.language },
		names: await namesOn(db, letter),
		desk: {
			pages: await pagesOnDesk(db, letter.id),
			written: await findWritten(db, letter.id),
			reading: await findDraft(db, letter.id),
			// Whose language it is, its teacher says.
			languages: [letter.language],
			lineMm: (await progressOf(db, letter)).lineMm,
			timeZone: actor.timeZone,
			today: localDate(clock.now(), actor.timeZone)
		},
		saved: url.searchParams.has('saved')
	};
});

async function save(event: RequestEvent, data: FormData) {
	const { db, clock } = event.locals;
	const form = parse(typedForm, data);
	const letter = await comparing(event);
	await saveTyped(db, letter, typedWithout(form), clock.now());
	return letter;
}

export const actions = answering({
	save: async (event: RequestEvent) => {
		const { subject } = await save(event, await event.request.formData());
		redirect(303, `/compare/${subject.id}?saved`);
	},
	compared: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const form = parse(comparedForm, data);
		await save(event, data);
		const { db, clock } = event.locals;
		await sayCompared(db, await comparing(event), form, clock.now());
		redirect(303, '/compare?done');
	}
});
