import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { sentenceNumber } from '#lib/translation/forms.ts';
import { offersFor } from '#lib/translation/memory/offered.server.ts';
import { authorizeTranslation } from '#lib/translation/translation.server.ts';
import { answered } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** What was said before for one sentence (`?n=3`), for the desk that it lies on. */
export const GET = answered(async ({ locals, params, url }: RequestEvent) => {
	const text = await authorizeTranslation(locals.db, actorOf(locals), params.translation);
	const n = v.parse(sentenceNumber, url.searchParams.get('n') ?? '0') ?? 0;
	return json(await offersFor(locals.db, text, n, locals.clock.now()));
});
