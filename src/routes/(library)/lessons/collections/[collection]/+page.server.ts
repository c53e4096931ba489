import { redirect } from '@sveltejs/kit';
import { isLocale, otherLocale } from '#lib/i18n/locale.ts';
import { authorizeCollection } from '#lib/lessons/collecting/collecting.server.ts';
import { linesAmong } from '#lib/lessons/collecting/gathered.server.ts';
import { readCollection } from '#lib/lessons/collecting/reading.server.ts';
import { shownCollection } from '#lib/lessons/collecting/shown.ts';
import { wasEnded } from '#lib/lessons/done-before.server.ts';
import { lessonActForm } from '#lib/lessons/forms.ts';
import { mayWrite } from '#lib/lessons/policy.ts';
import { collectionHeadOf } from '#lib/lessons/publishing/collection-head.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, actor, locale, config } = locals;
	const read = await readCollection(db, actor, params.collection);
	const { id, collection, translated, release } = read;
	const asked = url.searchParams.get('show');
	const show = isLocale(asked) ? asked : locale;
	const ids = collection.plans.map((plan) => plan.id);
	const lines = await linesAmong(db, actor, ids, show);
	const shown = shownCollection(collection, translated, lines, show);
	const { language } = collection;
	const both = [language, otherLocale(language)].toSorted();
	return {
		publicHead:
			release?.audience === 'public'
				? collectionHeadOf({
						...{ id, shown, show, origin: config.origin },
						...{ licence: release.licence, releasedAt: release.releasedAt },
						languages: translated ? both : [language]
					})
				: null,
		...{ id, show, mayWrite: read.mayWrite, mayEnd: read.mayEnd && release !== null },
		/** Where it is, while nobody but those who write it may read it. */
		notShared: release ? null : read.status,
		release: release && { audience: release.audience, licence: release.licence },
		languages: translated ? both : [],
		shown
	};
});

export const actions = answering({
	end: async ({ locals, params, request }) => {
		const form = parse(lessonActForm, await request.formData());
		const actor = actorOf(locals);
		const id = params['collection'] ?? '';
		if (await wasEnded(locals.db, actor, id)) redirect(303, '/lessons/collections?done=ended');
		const work = await authorizeCollection(locals.db, actor, 'end', id);
		await end(locals.db, work, form, locals.clock.now());
		const isOwn = mayWrite(actor, work.subject);
		redirect(
			303,
			isOwn ? `/lessons/collections/${id}/write?done=ended` : '/lessons/collections?done=ended'
		);
	}
});
