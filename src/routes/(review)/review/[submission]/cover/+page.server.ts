import { redirect, type RequestEvent } from '@sveltejs/kit';
import { coverPageInReview } from '#lib/letters/pages/covering.server.ts';
import { paperUnderReview } from '#lib/letters/pages/reviewing.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { standingFor } from '#lib/moderation/queries.server.ts';
import { coverInReview } from '#lib/photos/covering/covering.server.ts';
import { facesOf } from '#lib/photos/faces/counting.server.ts';
import { coverInReviewForm } from '#lib/photos/forms.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { refuseWhileFamiliesAsk } from '#lib/photos/reviewing/looking.server.ts';
import { photoUnderReview } from '#lib/photos/reviewing/seen.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** A photo, or a page of a letter: its number stands in the address. */
async function authorized({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const item = await authorizeReview(locals.db, actorOf(locals), params.submission ?? '');
	if (item.subject.kind === 'translation') throw notFound();
	return item;
}

/** Under the same claim as the page of the item itself. */
export const load = answered(async (event: PageServerLoadEvent) => {
	const { db, clock } = event.locals;
	const now = clock.now();
	const item = await authorized(event);
	const { id, revisionId, sha256 } = item.subject;
	try {
		await refuseWhileFamiliesAsk(db, item.subject, now);
		await claim(db, item, now);
	} catch (problem) {
		if (!(problem instanceof Refused)) throw problem;
		const held = problem.reason === 'waits-for-family';
		return { id, now, open: null, held, standing: await standingFor(db, item) };
	}
	const n = Number(event.url.searchParams.get('page'));
	const photo = await photoUnderReview(db, item.actor, item.subject);
	const paper = photo ? null : await paperUnderReview(db, item.actor, item.subject);
	const shown = photo ?? paper?.pages.find((page) => page.n === n);
	if (!shown) throw notFound();
	const { picture } = shown;
	const faces = photo ? photo.faces : await facesOf(db, picture.id);
	return {
		...{ id, now, held: false, standing: null },
		open: { revisionId, sha256, n, picture, faces }
	};
});

export const actions = answering({
	default: async (event) => {
		const form = parse(coverInReviewForm, await event.request.formData());
		const item = await authorized(event);
		const { db, storage, config, clock } = event.locals;
		const where = { storage, quarantine: quarantineOf(config) };
		const coverIt = item.subject.kind === 'photo' ? coverInReview : coverPageInReview;
		await coverIt(db, where, item, form, clock.now());
		redirect(303, '/review?done=covered');
	}
});
