import type { Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import { albumOf, authorizeAlbum, type Album } from '#lib/delivery/pictures/album.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { mayRecall } from '#lib/photos/policy.ts';
import { themes, type Theme } from '#lib/photos/limits.ts';
import { actorOf } from '../../../signed-in.ts';

/** The album as somebody asked for it: all of it, or what stands under one theme. */
export async function openAlbum(locals: App.Locals, exchangeId: string, url: URL) {
	const { db } = locals;
	const { actor, subject: album } = await authorizeAlbum(db, actorOf(locals), exchangeId);
	const all = await albumOf(db, album.exchangeId);
	const theme = themes.find((one) => one === url.searchParams.get('theme')) ?? null;
	return {
		at: `/album/${album.exchangeId}`,
		names: album.names,
		theme,
		/** Those that there are, in their own order. */
		themes: themes.filter((one) => all.some((photo) => photo.theme === one)),
		photos: theme === null ? all : all.filter((photo) => photo.theme === theme),
		recallable: new Set(
			all.flatMap(({ id, classId, releasedAt: at }) =>
				mayRecall(actor, { classId, places: album.places, state: { status: 'released', at } })
					? [id]
					: []
			)
		),
		back: backOf(actor, album, locals.locale)
	};
}

type Photos = Awaited<ReturnType<typeof openAlbum>>['photos'];

/** With their pictures; one whose picture is gone meanwhile is left out. */
export async function withPictures(locals: App.Locals, photos: Photos) {
	const shown = await shownOf(
		locals.db,
		photos.map(({ pictureId }) => pictureId)
	);
	return photos.flatMap(({ id, className, words, pictureId }) => {
		const picture = shown.get(pictureId);
		const [first, second] = words.toSorted((a) => (a.language === locals.locale ? -1 : 1));
		return picture && first ? [{ id, className, picture, first, second: second ?? null }] : [];
	});
}

/** `?theme=…` as it goes on in an address, with what else stands there. */
export const addressWith = (theme: Theme | null, more: Record<string, string> = {}): string => {
	const query = new URLSearchParams({ ...(theme && { theme }), ...more }).toString();
	return query && `?${query}`;
};

function backOf(actor: Actor, { exchangeId, classIds, places, names }: Album, locale: Locale) {
	if (actor.kind === 'child')
		return { href: '/mailbox', label: tFor(locale)('delivery:mailbox.title') };
	const own = classIds.findIndex((id) => teaches(actor, [id]));
	if (own < 0 && !holds(actor, 'coordinator', places))
		return { href: '/review/released', label: tFor(locale)('moderation:released.title') };
	return own >= 0
		? { href: `/class/${classIds[own]}`, label: own === 0 ? names.a : names.b }
		: { href: `/exchange/${exchangeId}`, label: `${names.a} – ${names.b}` };
}
