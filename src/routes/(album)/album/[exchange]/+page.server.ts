import { redirect } from '@sveltejs/kit';
import { authorizeAlbum } from '#lib/delivery/pictures/album.server.ts';
import { recallFromAlbumForm } from '#lib/photos/forms.ts';
import { authorizePhoto } from '#lib/photos/photos.server.ts';
import { recall } from '#lib/photos/way/taking-back.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import { addressWith, openAlbum, withPictures } from './opened.ts';
import type { PageServerLoadEvent } from './$types';

const onOnePage = 24;

/** Newest first, by the mail day that brought them. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { photos, ...album } = await openAlbum(locals, params.exchange, url);
	const { theme } = album;
	const asked = Number(url.searchParams.get('page') ?? '1');
	const last = Math.max(1, Math.ceil(photos.length / onOnePage));
	const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1;
	const here = photos.slice((page - 1) * onOnePage, page * onOnePage);
	const { timeZone } = actorOf(locals);
	const days = Map.groupBy(here, ({ releasedAt }) => localDate(releasedAt, timeZone));
	const pageAt = (n: number) => addressWith(theme, n > 1 ? { page: String(n) } : {}) || '?';
	return {
		...album,
		done: url.searchParams.get('done') === 'recalled',
		days: await Promise.all(
			[...days].map(async ([date, some]) => ({ date, photos: await withPictures(locals, some) }))
		),
		themes: album.themes.map((one) => ({ theme: one, href: album.at + addressWith(one) })),
		slides: `${album.at}/show${addressWith(theme)}`,
		sheet: `${album.at}/print${addressWith(theme)}`,
		previous: page > 1 ? pageAt(page - 1) : undefined,
		next: page < last ? pageAt(page + 1) : undefined
	};
});

export const actions = answering({
	recall: async ({ locals, params, request, url }) => {
		const { db, clock } = locals;
		await authorizeAlbum(db, actorOf(locals), params['exchange'] ?? '');
		const { photo: id, ...form } = parse(recallFromAlbumForm, await request.formData());
		const photo = await authorizePhoto(db, actorOf(locals), 'recall', id);
		await recall(db, photo, form, clock.now());
		redirect(303, `${url.pathname}?done=recalled`);
	}
});
