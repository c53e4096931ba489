import type { Actor } from '#lib/identity/actor.ts';
import type { LiveSession } from '#lib/identity/sessions.server.ts';
import { notFound } from '#lib/platform/refused.ts';

/** The person who is asking. The doors in `access.ts` were passed, so there is one. */
export function actorOf(locals: App.Locals): Actor {
	if (!locals.actor) throw notFound();
	return locals.actor;
}

export function sessionIn(locals: App.Locals): LiveSession {
	if (!locals.session) throw notFound();
	return locals.session;
}
