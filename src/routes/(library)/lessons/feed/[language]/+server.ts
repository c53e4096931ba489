import { error } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { atomOf } from '#lib/lessons/publishing/atom.ts';
import { askedIn } from '#lib/lessons/searching/asked.ts';
import { findLessons } from '#lib/lessons/searching/finding.server.ts';
import { linesOf } from '#lib/lessons/searching/lines.server.ts';
import type { RequestHandler } from './$types';

/** Whoever asks, a feed holds what everybody may read: readers of feeds are signed in as nobody. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { db, config } = locals;
	const { language } = params;
	if (!isLocale(language)) error(404, { message: 'not-found', reason: 'not-found' });
	const asked = askedIn(new URLSearchParams({ language }));
	const { found } = await findLessons(db, { actor: null, asked });
	const t = tFor(language);
	const feed = {
		...{ origin: config.origin, language, lines: await linesOf(db, found, language) },
		title: `${t('lessons:title')} · ${t('common:puente')}`,
		subtitle: t('lessons:lead')
	};
	return new Response(atomOf(feed), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
};
