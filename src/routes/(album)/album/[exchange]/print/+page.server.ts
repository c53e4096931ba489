import { answered } from '../../../../answer.ts';
import { openAlbum, withPictures } from '../opened.ts';
import type { PageServerLoadEvent } from './$types';

/** So many go on ten sheets of paper; the newest. */
const mostOnPaper = 90;

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { photos, at, names, theme } = await openAlbum(locals, params.exchange, url);
	return { at, names, theme, photos: await withPictures(locals, photos.slice(0, mostOnPaper)) };
});
