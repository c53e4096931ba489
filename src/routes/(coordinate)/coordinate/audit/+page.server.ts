import * as v from 'valibot';
import { factsOf } from '#lib/audit/facts.ts';
import { auditWish, wrongWishes } from '#lib/audit/forms.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { searchActs } from '#lib/identity/people/audit-search.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import { reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import { addDays, localDate, startOfLocalDay } from '#lib/platform/dates.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** Without a wish, the last month: the search walks the days that it is asked for. */
const usualDays = 30;

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const typed: Record<string, string> = Object.fromEntries(url.searchParams);
	const wish = v.parse(auditWish, typed);
	const wrong = wrongWishes(typed);
	const today = localDate(locals.clock.now(), actor.timeZone);
	const from = wish.from || addDays(today, -usualDays);
	const until = wish.until || today;
	const { acts, after } = await searchActs(locals.db, placesOf(actor, 'coordinator'), {
		verb: wish.deed || undefined,
		actor: wish.who || undefined,
		subjectId: wish.which || undefined,
		from: startOfLocalDay(from, actor.timeZone),
		until: startOfLocalDay(addDays(until, 1), actor.timeZone),
		after: wish.after
	});
	const reasons = await reasonLabels(locals.db, locals.locale);
	const newest = new URLSearchParams(url.searchParams);
	newest.delete('after');
	const older = new URLSearchParams(newest);
	if (after) older.set('after', `${after.at}.${after.seq}`);
	return {
		acts: acts.map(({ detail, ...act }) => ({
			...act,
			facts: factsOf(detail, tFor(locals.locale), locals.locale, actor.timeZone, reasons)
		})),
		wish: {
			...wish,
			who: typed['who'],
			which: typed['which'],
			from: typed['from'] || from,
			until: typed['until'] || until
		},
		wrong,
		narrowed: Boolean(typed['which'] || typed['from'] || typed['until']),
		timeZone: actor.timeZone,
		newest: wish.after ? `/coordinate/audit?${newest.toString()}` : null,
		older: after ? `/coordinate/audit?${older.toString()}` : null
	};
});
