import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { announceForm } from '#lib/photos/forms.ts';
import { announce } from '#lib/photos/sending/announcing.server.ts';
import { keepPace } from '#lib/photos/sending/pace.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { formOf, inJson } from '../../../../../in-json.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** A file is about to be sent, or sent on: the answer says from which byte. */
export const POST = inJson(async ({ locals, params, request }: RequestEvent) => {
	const { db, clock } = locals;
	const klass = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	await keepPace(klass.actor.id);
	const { exchange: exchangeId, ...file } = parse(announceForm, await formOf({ request }));
	return announce(db, klass, { ...file, exchangeId }, clock.now());
});
