import { exchangesIn, exchangesOnAPage } from '#lib/exchanges/agreement/queries.server.ts';
import { exchangeStatuses } from '#lib/exchanges/exchange.ts';
import { placesOf } from '#lib/identity/places.ts';
import { localDate } from '#lib/platform/dates.ts';
import { id } from '#lib/platform/forms.ts';
import * as v from 'valibot';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const today = localDate(locals.clock.now(), actor.timeZone);
	const status = exchangeStatuses.find((one) => one === url.searchParams.get('status'));
	const place = v.safeParse(id, url.searchParams.get('before'));
	const before = place.success ? place.output : undefined;
	const found = await exchangesIn(locals.db, placesOf(actor, 'coordinator'), today, {
		status,
		before
	});
	const exchanges = found.slice(0, exchangesOnAPage);
	const last = exchanges.at(-1);
	const more = found.length > exchangesOnAPage && last;
	const query = status ? `status=${status}&` : '';
	return {
		exchanges,
		status: status ?? null,
		next: more ? `?${query}before=${last.id}` : undefined
	};
});
