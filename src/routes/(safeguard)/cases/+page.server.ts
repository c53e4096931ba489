import { callsNotMailed } from '#lib/moderation/safeguarding/mailing.server.ts';
import { dueIn, stateOf } from '#lib/moderation/safeguarding/case.ts';
import { inHand } from '#lib/moderation/safeguarding/in-hand.server.ts';
import { casesFor, type CasePlace } from '#lib/moderation/safeguarding/queries.server.ts';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { cases, before } = await casesFor(locals.db, actor, placeIn(url));
	const handOf = await inHand(
		locals.db,
		cases.map(({ id }) => id)
	);
	return {
		now: locals.clock.now(),
		timeZone: actor.timeZone,
		notMailed: (await callsNotMailed(locals.db, { personId: actor.id })).length > 0,
		cases: cases.map(({ id, openedAt, closedAt, ending, place, opener }) => ({
			...{ id, openedAt, place, opener },
			state: stateOf({ closedAt, ending }),
			by: handOf(id).by,
			due: dueIn({ openedAt, closedAt }, handOf(id))
		})),
		older: before ? `?before=${before.openedAt}.${before.id}` : undefined
	};
});

/** `openedAt.id` of the last case of the page before; anything else is the first page. */
function placeIn(url: URL): CasePlace | undefined {
	const found = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(url.searchParams.get('before') ?? '');
	return found?.[1] && found[2] ? { openedAt: Number(found[1]), id: found[2] } : undefined;
}
