import { collectionsFor } from '#lib/lessons/collecting/reading.server.ts';
import { holdsAnywhere } from '#lib/identity/actor.ts';
import { answered } from '../../../answer.ts';
import type { PageServerLoadEvent } from './$types';

/** The newest ones; older ones are found by whoever keeps their address. */
const most = 100;

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db, actor, locale } = locals;
	return {
		collections: await collectionsFor(db, actor, { reader: locale, most }),
		/** Somebody who looks after an exchange took away what they were reading. */
		ended: actor !== null && url.searchParams.get('done') === 'ended',
		/** Who puts plans together hears how. */
		collects: actor !== null && holdsAnywhere(actor, 'teacher')
	};
});
