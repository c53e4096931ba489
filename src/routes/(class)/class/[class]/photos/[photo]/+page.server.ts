import { redirect } from '@sveltejs/kit';
import { childrenWithLive } from '#lib/consent/live.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import { cameBackAlike } from '#lib/photos/alike/came-back.server.ts';
import { describe, handIn } from '#lib/photos/describing/describing.server.ts';
import { describeForm, photoForm } from '#lib/photos/forms.ts';
import { photosOfClass } from '#lib/photos/queries.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { isEditable, mayMove } from '#lib/photos/photo.ts';
import { recall, withdraw } from '#lib/photos/way/taking-back.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../../answer.ts';
import { photoOfClass } from './photo-of-class.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async (event: PageServerLoadEvent) => {
	const { db, clock, locale } = event.locals;
	const { actor, subject: photo } = await photoOfClass(event, 'see');
	const { subject: klass } = await authorizeClass(db, actor, 'teach', photo.classId);
	const children = await rosterOf(db, klass.id);
	const live = await childrenWithLive(
		db,
		'album',
		children.map(({ childId }) => childId),
		localDate(clock.now(), klass.timeZone)
	);
	const { status } = photo.state;
	const labels = await reasonLabels(db, locale);
	const editable = isEditable(photo);
	const done = event.url.searchParams.get('done');
	const like = editable ? await cameBackAlike(db, photo, 'not-safeguarded') : null;
	return {
		back: { href: `/class/${klass.id}/photos`, label: '' },
		photo,
		picture: (await shownOf(db, [photo.pictureId])).get(photo.pictureId),
		children: children.map(({ childId, letterName }) => ({
			id: childId,
			name: letterName,
			allowed: live.has(childId)
		})),
		reads: actor.reads,
		editable,
		like: like && { became: like.became, why: labels[like.reason ?? ''] ?? '' },
		why: photo.state.status === 'returned' ? (labels[photo.state.reason] ?? '') : '',
		mayWithdraw: mayMove(status, 'withdrawn'),
		mayRecall: mayMove(status, 'recalled'),
		done,
		next: !editable && done ? await nextToDescribe(db, klass.id) : undefined
	};
});

/** The one at the top of what is to be described. */
async function nextToDescribe(db: Db, classId: string): Promise<string | undefined> {
	const { photos } = await photosOfClass(db, classId, ['draft'], { limit: 1 });
	return photos[0]?.id;
}

export const actions = answering({
	save: async (event) => {
		const form = parse(describeForm, await event.request.formData());
		const photo = await photoOfClass(event, 'describe');
		await describe(event.locals.db, photo, form, event.locals.clock.now());
		redirect(303, `?done=saved`);
	},
	/** Keeps what was said so far on the way to covering something. */
	cover: async (event) => {
		const form = parse(describeForm, await event.request.formData());
		const photo = await photoOfClass(event, 'describe');
		await describe(event.locals.db, photo, form, event.locals.clock.now());
		redirect(303, `/class/${photo.subject.classId}/photos/${photo.subject.id}/cover`);
	},
	handIn: async (event) => {
		const form = parse(describeForm, await event.request.formData());
		const photo = await photoOfClass(event, 'describe');
		await handIn(event.locals.db, photo, form, event.locals.clock.now());
		redirect(303, `?done=handedIn`);
	},
	withdraw: async (event) => {
		const form = parse(photoForm, await event.request.formData());
		const photo = await photoOfClass(event, 'withdraw');
		await withdraw(event.locals.db, photo, form, event.locals.clock.now());
		redirect(303, `?done=withdrawn`);
	},
	recall: async (event) => {
		const form = parse(photoForm, await event.request.formData());
		const photo = await photoOfClass(event, 'recall');
		await recall(event.locals.db, photo, form, event.locals.clock.now());
		redirect(303, `?done=recalled`);
	}
});
