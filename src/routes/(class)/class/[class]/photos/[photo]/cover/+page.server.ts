import { redirect } from '@sveltejs/kit';
import { cover } from '#lib/photos/covering/covering.server.ts';
import { facesOf } from '#lib/photos/faces/counting.server.ts';
import { coverForm } from '#lib/photos/forms.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { isEditable, movedOn } from '#lib/photos/photo.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../../answer.ts';
import { photoOfClass } from '../photo-of-class.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async (event: PageServerLoadEvent) => {
	const { subject: photo } = await photoOfClass(event, 'describe');
	const picture = (await shownOf(event.locals.db, [photo.pictureId])).get(photo.pictureId);
	if (!picture) throw notFound();
	if (!isEditable(photo)) throw movedOn(photo);
	return {
		photoId: photo.id,
		picture,
		faces: await facesOf(event.locals.db, photo.pictureId),
		back: { href: `/class/${photo.classId}/photos/${photo.id}`, label: '' }
	};
});

export const actions = answering({
	default: async (event) => {
		const form = parse(coverForm, await event.request.formData());
		const photo = await photoOfClass(event, 'describe');
		const { db, storage, config, clock } = event.locals;
		const where = { storage, quarantine: quarantineOf(config) };
		await cover(db, where, photo, form, clock.now());
		redirect(303, `/class/${photo.subject.classId}/photos/${photo.subject.id}?done=covered`);
	}
});
