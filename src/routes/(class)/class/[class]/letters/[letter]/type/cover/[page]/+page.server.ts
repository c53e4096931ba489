import { redirect } from '@sveltejs/kit';
import { isEditable, movedOn } from '#lib/letters/letter.ts';
import { coverPage } from '#lib/letters/pages/covering.server.ts';
import { pagesOnDesk } from '#lib/letters/pages/queries.server.ts';
import { facesOf } from '#lib/photos/faces/counting.server.ts';
import { coverForm } from '#lib/photos/forms.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../../../../answer.ts';
import { typing } from '../../typing.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async (event: PageServerLoadEvent) => {
	const { subject: letter } = await typing(event);
	const pages = await pagesOnDesk(event.locals.db, letter.id);
	const page = pages.find(({ id }) => id === event.params.page);
	if (!page) throw notFound();
	if (!isEditable(letter)) throw movedOn(letter);
	return {
		page: page.id,
		picture: page.picture,
		faces: await facesOf(event.locals.db, page.pictureId),
		back: `/class/${letter.authorClassId}/letters/${letter.id}/type`
	};
});

export const actions = answering({
	default: async (event) => {
		const form = parse(coverForm, await event.request.formData());
		const letter = await typing(event);
		const { db, storage, config, clock } = event.locals;
		const where = { storage, quarantine: quarantineOf(config) };
		await coverPage(db, where, letter, { ...form, page: event.params.page ?? '' }, clock.now());
		redirect(
			303,
			`/class/${letter.subject.authorClassId}/letters/${letter.subject.id}/type?done=covered`
		);
	}
});
