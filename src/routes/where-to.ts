import { match } from '$app/paths';
import { landingOf } from '#lib/identity/signing-in/own-path.ts';
import type { Db } from '#lib/platform/database.ts';
import { loadActor } from '#lib/wiring.server.ts';
import { entryTo } from './access.ts';

/**
 * Where somebody goes who just came in: to the page they asked for, or home when it is not open to them
 * now (nobody vouches for them any more, or it never was), where they read what they can do.
 */
export async function whereTo(
	db: Db,
	personId: string,
	next: string,
	now: number
): Promise<string> {
	const actor = await loadActor(db, personId, now);
	const route = await match(next);
	if (!actor || entryTo(route?.id ?? null, actor) !== 'not-here') return next;
	return landingOf(actor.kind);
}
