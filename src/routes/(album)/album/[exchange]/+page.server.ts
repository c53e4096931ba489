import { authorizeAlbum, albumOf } from '#lib/delivery/pictures/album.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject: album } = await authorizeAlbum(db, actorOf(locals), params.exchange);
	const photos = await albumOf(db, album.exchangeId);
	const shown = await shownOf(
		db,
		photos.map(({ pictureId }) => pictureId)
	);
	return {
		album,
		photos: photos.map(({ pictureId, ...photo }) => ({ ...photo, picture: shown.get(pictureId) }))
	};
});
