import { collectionsFor } from '#lib/lessons/collecting/reading.server.ts';
import { publicPlans } from '#lib/lessons/publishing/public-plans.server.ts';
import { sitemapOf } from '#lib/lessons/publishing/sitemap.ts';
import type { RequestHandler } from './$types';

/** Of collections. */
const most = 1_000;

/** Whoever asks, only what everybody may read. */
export const GET: RequestHandler = async ({ locals }) =>
	new Response(
		sitemapOf(
			locals.config.origin,
			await publicPlans(locals.db),
			await collectionsFor(locals.db, null, { reader: 'es', most })
		),
		{ headers: { 'content-type': 'application/xml; charset=utf-8' } }
	);
