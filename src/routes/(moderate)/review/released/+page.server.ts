import * as v from 'valibot';
import {
	releasedBetween,
	releasedOnAPage,
	type ReleasedWish
} from '#lib/delivery/calling-back/released.server.ts';
import { hasAlbum } from '#lib/delivery/pictures/album.server.ts';
import { releasedWish } from '#lib/letters/forms.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** What mail days brought, in the exchanges that this moderator looks after and does not teach in. */
export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const wish = v.parse(releasedWish, Object.fromEntries(url.searchParams));
	const exchanges = (await reviewedExchanges(db, actor)).filter(({ everyKind }) => everyKind);
	const chosen = exchanges.find(({ id }) => id === wish.exchange) ?? exchanges[0];
	const found = chosen ? await releasedBetween(db, chosen, wish) : [];
	const rows = found.slice(0, releasedOnAPage);
	const last = found.length > releasedOnAPage ? rows.at(-1) : undefined;
	return {
		now: locals.clock.now(),
		wish: { exchange: chosen?.id ?? '', name: wish.name ?? '' },
		exchanges: exchanges.map(({ id, nameA, nameB }) => ({ id, name: `${nameA} – ${nameB}` })),
		letters: rows.map(({ authorClassId, recalledAt, status, ...row }) => ({
			...row,
			way: authorClassId === chosen?.classA ? ('out' as const) : ('back' as const),
			recalled: recalledAt !== null,
			held: status === 'safeguarded'
		})),
		album: chosen && (await hasAlbum(db, chosen.id)) ? `/album/${chosen.id}` : null,
		classes: { a: chosen?.nameA ?? '', b: chosen?.nameB ?? '' },
		older: last && chosen && address(chosen.id, wish.name, last)
	};
});

function address(
	exchange: string,
	name: string | undefined,
	{ releasedAt, letterId }: NonNullable<ReleasedWish['before']>
) {
	const query = new URLSearchParams({ exchange, before: `${releasedAt}.${letterId}` });
	if (name) query.set('name', name);
	return `?${query}`;
}
