import * as v from 'valibot';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import { daysNow } from '#lib/consent/held.server.ts';
import { nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import { queueWish } from '#lib/moderation/forms.ts';
import { reviewedExchanges } from '#lib/moderation/queue/line.server.ts';
import {
	countLine,
	countsUpTo,
	nextInLine,
	reviewQueue,
	type Place
} from '#lib/moderation/queue/queue.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const wish = v.parse(queueWish, Object.fromEntries(url.searchParams));
	const exchanges = await reviewedExchanges(db, actor);
	const days = await daysNow(db, now);
	const page = await reviewQueue(db, actor, exchanges, days, wish);
	const mailDays = await nextMailDays(db, [...new Set(page.rows.map((row) => row.exchangeId))]);
	const count = await countLine(db, actor, exchanges, days, wish);
	const decided = ['approved', 'returned'].includes(url.searchParams.get('done') ?? '');
	const known = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
	return {
		now,
		today: localDate(now, actor.timeZone),
		moderates: exchanges.some(({ everyKind }) => everyKind),
		wish: { kind: wish.kind ?? '', exchangeId: wish.exchangeId ?? '' },
		exchanges: exchanges.map(({ id, nameA, nameB }) => ({ id, name: `${nameA} – ${nameB}` })),
		rows: page.rows.map((row) => {
			const { classA, nameA, nameB } = known.get(row.exchangeId)!;
			const fromA = row.fromClassId === classA;
			return {
				id: row.id,
				kind: row.kind,
				language: row.language,
				sourceLanguage: row.sourceLanguage,
				submittedAt: row.submittedAt,
				from: fromA ? nameA : nameB,
				to: fromA ? nameB : nameA,
				mailDay: mailDays.get(`${row.exchangeId}:${row.fromClassId}`) ?? null,
				mine: row.claimedBy === actor.id,
				holder: held(row, actor.id, now) ? row.holder : null,
				heldSince: row.claimedAt
			};
		}),
		/** After a decision: what to open next. Nobody has it until they do. */
		nextId: decided ? ((await nextInLine(db, actor, now)) ?? null) : null,
		count: count >= countsUpTo ? `${countsUpTo - 1}+` : String(count),
		previous: page.before && address(wish, 'before', page.before),
		next: page.after && address(wish, 'after', page.after)
	};
});

const held = (
	row: { claimedBy: string | null; claimedUntil: number | null },
	actorId: string,
	now: number
) => row.claimedBy !== null && row.claimedBy !== actorId && (row.claimedUntil ?? 0) > now;

function address(
	{ kind, exchangeId }: { kind?: string | undefined; exchangeId?: string | undefined },
	way: 'before' | 'after',
	place: Place
): string {
	const query = new URLSearchParams();
	if (kind) query.set('kind', kind);
	if (exchangeId) query.set('exchangeId', exchangeId);
	query.set(way, `${place.submittedAt}.${place.id}`);
	return `?${query}`;
}
