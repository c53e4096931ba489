import { holdsAnywhere } from '#lib/identity/actor.ts';
import { collectionsFor } from '#lib/lessons/collecting/reading.server.ts';
import { addressOf, askedIn, isNarrowed } from '#lib/lessons/searching/asked.ts';
import { findLessons } from '#lib/lessons/searching/finding.server.ts';
import { linesOf } from '#lib/lessons/searching/lines.server.ts';
import { answered } from '../../answer.ts';
import type { PageServerLoadEvent } from './$types';

/** So many collections stand below the plans. */
const fewest = 3;

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db, actor, locale, config } = locals;
	const asked = askedIn(url.searchParams);
	const { found, after, fit } = await findLessons(db, { actor, asked });
	const isSearch = asked.q !== '' || isNarrowed(asked);
	const isFirst = !isSearch && asked.after === '';
	return {
		collections: isFirst ? await collectionsFor(db, actor, { reader: locale, most: fewest }) : [],
		isFirst,
		origin: config.origin,
		asked,
		lines: await linesOf(db, found, locale),
		fit,
		/** Something was asked, so that to find nothing does not mean that there is nothing. */
		isSearch,
		next: after === null ? null : `/lessons${addressOf(asked, after)}`,
		table: `/lessons/csv${addressOf(asked)}`,
		first: asked.after === '' ? null : `/lessons${addressOf(asked)}`,
		/** Somebody who looks after an exchange took away what they were reading. */
		ended: actor !== null && url.searchParams.get('done') === 'ended',
		plans: actor !== null && holdsAnywhere(actor, 'teacher')
	};
});
