import { redirect } from '@sveltejs/kit';
import { letterBehind } from '#lib/delivery/excerpting/freezing.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { safeguard, standingOfExit } from '#lib/moderation/safeguarding/exit.server.ts';
import { safeguardForm } from '#lib/moderation/safeguarding/forms.ts';
import { numbersFor } from '#lib/moderation/safeguarding/guide.server.ts';
import { keeperOfWorks } from '#lib/moderation/safeguarding/keeping.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** No word of the letter stands here, so nobody needs to hold it, and nobody is too late. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const item = await authorizeReview(db, actorOf(locals), params.submission);
	const { id, revisionId, sha256, exchangeId } = item.subject;
	const keeper = keeperOfWorks();
	const behind = await keeper.behind(db, item.subject);
	const outOfLetter = (await letterBehind(db, behind)) !== undefined;
	const standing = await standingOfExit(db, item, locals.clock.now());
	return {
		id,
		/** Of a translation, what it translates. */
		of: outOfLetter ? ('letter' as const) : await keeper.kindOf(db, behind),
		outOfLetter,
		seen: { revisionId, sha256 },
		standing,
		numbers: await numbersFor(db, exchangeId, locals.locale),
		done: standing.held && url.searchParams.has('done')
	};
});

export const actions = answering({
	default: async ({ locals, params, request }) => {
		const form = parse(safeguardForm, await request.formData());
		const item = await authorizeReview(locals.db, actorOf(locals), params['submission'] ?? '');
		const id = await safeguard(locals.db, item, form, locals.clock.now());
		redirect(303, `/review/${id}/safeguard?done=1`);
	}
});
