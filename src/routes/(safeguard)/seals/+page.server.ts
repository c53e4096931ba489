import { sealsFor, type SealPlace } from '#lib/moderation/protecting/seal-queries.server.ts';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { seals, before } = await sealsFor(locals.db, actor, placeIn(url));
	return {
		timeZone: actor.timeZone,
		seals: seals.map(({ workId, kind, name, at, words, reason, times }) => ({
			...{ id: workId, kind, name, words, reason, times },
			at: Number(at)
		})),
		older: before ? `?before=${before.at}.${before.workId}` : undefined
	};
});

/** `at.workId` of the last one of the page before; anything else is the first page. */
function placeIn(url: URL): SealPlace | undefined {
	const found = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(url.searchParams.get('before') ?? '');
	return found?.[1] && found[2] ? { at: Number(found[1]), workId: found[2] } : undefined;
}
