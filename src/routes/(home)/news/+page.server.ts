import { redirect } from '@sveltejs/kit';
import { markAllRead, unread } from '#lib/notifications/notifications.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** Children are told of nothing here: their mailbox is their news. */
function adultOf(locals: App.Locals) {
	const actor = actorOf(locals);
	if (actor.kind === 'child') throw notFound();
	return actor;
}

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => ({
	news: await unread(locals.db, adultOf(locals).id),
	now: locals.clock.now(),
	done: url.searchParams.has('done')
}));

export const actions = answering({
	// Marking twice is marking once, so this form needs no act of its own.
	default: async ({ locals }) => {
		await markAllRead(locals.db, adultOf(locals).id, locals.clock.now());
		redirect(303, '/news?done');
	}
});
