import { answered } from '../../../../answer.ts';
import { addressWith, openAlbum, withPictures } from '../opened.ts';
import type { PageServerLoadEvent } from './$types';

/** So many are turned through before the album is opened again. */
const mostAtOnce = 120;

/** From one photo on: `?at=`; without a script each is a page of its own. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { photos, at, theme } = await openAlbum(locals, params.exchange, url);
	const asked = photos.findIndex(({ id }) => id === url.searchParams.get('at'));
	const from = Math.max(0, Math.min(asked - mostAtOnce / 2, photos.length - mostAtOnce));
	const slides = await withPictures(locals, photos.slice(from, from + mostAtOnce));
	const here = photos[Math.max(asked, 0)]?.id;
	return {
		slides: slides.map((slide) => ({
			...slide,
			href: `${at}/show${addressWith(theme, { at: slide.id })}`
		})),
		start: Math.max(
			0,
			slides.findIndex(({ id }) => id === here)
		),
		back: at + addressWith(theme)
	};
});
