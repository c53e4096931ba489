import { collectionsFor } from '#lib/lessons/collecting/reading.server.ts';
import { holdsAnywhere } from '#lib/identity/actor.ts';
import { answered } from '../../../answer.ts';
import type { PageServerLoadEvent } from './$types';

/** The newest ones; older ones are found by whoever keeps their address. */
const most = 100;

export const load = answered(async ({ locals }: PageServerLoadEvent) => {
	const { db, actor, locale } = locals;
	return {
		collections: await collectionsFor(db, actor, { reader: locale, most }),
		/** Who puts plans together hears how. */
		collects: actor !== null && holdsAnywhere(actor, 'teacher')
	};
});
