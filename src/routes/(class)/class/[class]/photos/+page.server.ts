import { redirect } from '@sveltejs/kit';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { bringInForm } from '#lib/photos/forms.ts';
import { bringIn } from '#lib/photos/intake/bringing-in.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { underWay } from '#lib/photos/photo.ts';
import { refusals } from '#lib/photos/processing/picture.ts';
import { deviceKeyOf } from '#lib/photos/sending/device-key.server.ts';
import { photosOfClass, type PhotoPlace } from '#lib/photos/queries.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { answered, answering } from '../../../../answer.ts';
import { deviceToken } from '../../../../cookies.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const mostShown = 60;

export const load = answered(async ({ locals, params, url, cookies }: PageServerLoadEvent) => {
	const { db, clock, config } = locals;
	const actor = actorOf(locals);
	const { subject: klass } = await authorizeClass(db, actor, 'teach', params.class);
	const exchanges = await exchangesOfClass(db, klass.id, localDate(clock.now(), klass.timeZone));
	const statuses = ['draft', 'returned', ...underWay, 'released'] as const;
	const before = placeIn(url);
	const { photos, last } = await photosOfClass(db, klass.id, statuses, {
		limit: mostShown,
		before
	});
	const shown = await shownOf(
		db,
		photos.map(({ pictureId }) => pictureId)
	);
	const { searchParams } = url;
	return {
		klass,
		back: { href: `/class/${klass.id}`, label: klass.name },
		exchanges: exchanges
			.filter(({ status }) => status === 'open')
			.map(({ id, a, b }) => ({ id, name: a.id === klass.id ? b.name : a.name })),
		photos: photos.map(({ id, pictureId, alt, kind, state, language }) => ({
			...{ id, alt, kind, language, status: state.status },
			picture: shown.get(pictureId)
		})),
		previous: before && '?',
		next: last ? `?before=${last.createdAt}.${last.id}` : undefined,
		deviceKey: deviceKeyOf(sealingKeyOf(config), actor.id, deviceToken(cookies, config)),
		came: Number(searchParams.get('came')) || 0,
		again: Number(searchParams.get('again')) || 0,
		refused: refusals.filter((reason) => searchParams.getAll('refused').includes(reason))
	};
});

/** `createdAt.id` of the last one of the page before; anything else is the first page. */
function placeIn(url: URL): PhotoPlace | undefined {
	const found = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(url.searchParams.get('before') ?? '');
	return found?.[1] && found[2] ? { createdAt: Number(found[1]), id: found[2] } : undefined;
}

export const actions = answering({
	bringIn: async ({ locals, params, request }) => {
		const { db, clock, storage, config } = locals;
		const klass = await authorizeClass(db, actorOf(locals), 'teach', params.class ?? '');
		const data = await request.formData();
		const { exchange: exchangeId } = parse(bringInForm, data);
		const files = data.getAll('photos').filter((file) => file instanceof File && file.name !== '');
		const became = await bringIn(
			db,
			{ storage, quarantine: quarantineOf(config) },
			klass,
			{ exchangeId, files: files as File[] },
			clock.now()
		);
		const taken = became.filter((one) => 'photoId' in one);
		const told = new URLSearchParams();
		const again = taken.filter((one) => one.again).length;
		if (taken.length > again) told.set('came', String(taken.length - again));
		if (again > 0) told.set('again', String(again));
		for (const one of became) if ('refused' in one) told.append('refused', one.refused);
		redirect(303, `/class/${klass.subject.id}/photos?${told}`);
	}
});
