import { redirect, type RequestEvent } from '@sveltejs/kit';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { standingFor } from '#lib/moderation/queries.server.ts';
import { coverInReview } from '#lib/photos/covering/covering.server.ts';
import { coverInReviewForm } from '#lib/photos/forms.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { refuseWhileFamiliesAsk } from '#lib/photos/reviewing/looking.server.ts';
import { photoUnderReview } from '#lib/photos/reviewing/seen.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** A picture is covered in photos; words are covered in letters. */
async function authorized({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const item = await authorizeReview(locals.db, actorOf(locals), params.submission ?? '');
	if (item.subject.kind !== 'photo') throw notFound();
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
	const photo = await photoUnderReview(db, item.actor, item.subject);
	if (!photo) throw notFound();
	return {
		...{ id, now, held: false, standing: null },
		open: { revisionId, sha256, picture: photo.picture, faces: photo.faces }
	};
});

export const actions = answering({
	default: async (event) => {
		const form = parse(coverInReviewForm, await event.request.formData());
		const item = await authorized(event);
		const { db, storage, config, clock } = event.locals;
		const where = { storage, quarantine: quarantineOf(config) };
		await coverInReview(db, where, item, form, clock.now());
		redirect(303, '/review?done=covered');
	}
});
