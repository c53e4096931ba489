import { json } from '@sveltejs/kit';
import { notFound } from '#lib/platform/refused.ts';
import { isMachineWriting } from '#lib/translation/drafts/queries.server.ts';
import { authorizeTranslation } from '#lib/translation/translation.server.ts';
import { answered } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** Whether a machine still writes drafts for the desk of whoever asks; their words come with the desk itself. */
export const GET = answered(async ({ locals, params }: RequestEvent) => {
	const actor = actorOf(locals);
	const { subject } = await authorizeTranslation(locals.db, actor, params.translation);
	if (subject.translatorId !== actor.id) throw notFound();
	return json({ writing: await isMachineWriting(locals.db, subject, locals.clock.now()) });
});
