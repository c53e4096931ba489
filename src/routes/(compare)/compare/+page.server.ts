import { toCompare } from '#lib/letters/pages/comparing/comparing.server.ts';
import { answered } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** What classes typed from paper that named this person. */
export const load = answered(async ({ locals, url }: PageServerLoadEvent) => ({
	letters: await toCompare(locals.db, actorOf(locals)),
	done: url.searchParams.has('done')
}));
