import { redirect } from '@sveltejs/kit';
import { creditOf, lineageOf } from '#lib/lessons/adapting/lineage.server.ts';
import { hasNewer } from '#lib/lessons/adapting/taking-over.server.ts';
import { wasEnded } from '#lib/lessons/done-before.server.ts';
import { lessonActForm, thankForm } from '#lib/lessons/forms.ts';
import { mayWrite } from '#lib/lessons/policy.ts';
import { publicHeadOf } from '#lib/lessons/publishing/head.server.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { sidesOf } from '#lib/lessons/reading/sides.ts';
import { endToldForm } from '#lib/lessons/reflecting/forms.ts';
import { toldOf } from '#lib/lessons/reflecting/reading.server.ts';
import { authorizeTold } from '#lib/lessons/reflecting/reflecting.server.ts';
import { shownTold } from '#lib/lessons/reflecting/shown.ts';
import { authorizeThanks, thank, thanksFor } from '#lib/lessons/thanking/thanking.server.ts';
import { end } from '#lib/lessons/sharing/sharing.server.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, actor, locale, config } = locals;
	const lesson = await readLesson(db, actor, params.lesson);
	const { id, translated, release } = lesson;
	const { all, chosen, show, isMissing } = sidesOf(lesson, url.searchParams.get('show'), locale);
	const [first] = chosen;
	const head =
		release?.audience === 'public' ? { plan: first.plan, release, id, files: lesson.files } : null;
	return {
		id,
		publicHead:
			head &&
			(await publicHeadOf(db, head, {
				...{ origin: config.origin, from: lesson.adaptedFrom },
				languages: all.map((side) => side.plan.language)
			})),
		mayAdapt: lesson.mayAdapt,
		told: release
			? await Promise.all(
					(await toldOf(db, actor, id)).map(async (one) => ({
						...shownTold(one, locale),
						thanks: await thanksFor(db, actor, one.id)
					}))
				)
			: [],
		/** Whoever wrote it sees that what it was made of has changed. */
		hasNewer: actor && lesson.mayWrite ? await hasNewer(db, actor, id) : false,
		thanks: release ? await thanksFor(db, actor, id) : null,
		lineage: await lineageOf(db, actor, lesson, locale),
		credit: await creditOf(db, lesson),
		files: lesson.files,
		mayWrite: lesson.mayWrite,
		/** Whoever looks after the exchange takes it away from here, whoever wrote it from their desk. */
		mayEnd: lesson.mayEnd && !lesson.mayWrite,
		release: release && { audience: release.audience, licence: release.licence },
		/** Where it is, while nobody but those who write it may read it. */
		notShared: release ? null : lesson.status,
		sides: chosen,
		pictures: lesson.pictures,
		languages: all.map((side) => side.plan.language),
		show,
		/** Some of what is shown is not up to date. */
		isBehind: translated !== null && translated.stale.length + translated.untranslated.length > 0,
		/** How it went was taken away here, a moment ago. */
		endedTold: actor !== null && url.searchParams.get('done') === 'endedTold',
		/** Nobody translated it into what this reader reads. */
		onlyIn: isMissing ? first.plan.language : null
	};
});

export const actions = answering({
	/** How it went is taken away where it is read. */
	endTold: async ({ locals, request }) => {
		const { work, ...form } = parse(endToldForm, await request.formData());
		const actor = actorOf(locals);
		if (await wasEnded(locals.db, actor, work)) redirect(303, '?done=endedTold');
		const told = await authorizeTold(locals.db, actor, 'end', work);
		await end(locals.db, told, form, locals.clock.now());
		redirect(303, '?done=endedTold');
	},
	thank: async ({ locals, params, request }) => {
		const { work, ...form } = parse(thankForm, await request.formData());
		const thanked = await authorizeThanks(locals.db, actorOf(locals), work);
		await thank(locals.db, thanked, form, locals.clock.now());
		redirect(303, `/lessons/${params['lesson']}`);
	},
	end: async ({ locals, params, request }) => {
		const form = parse(lessonActForm, await request.formData());
		const actor = actorOf(locals);
		const id = params['lesson'] ?? '';
		if (await wasEnded(locals.db, actor, id)) redirect(303, '/lessons?done=ended');
		const lesson = await authorizeLesson(locals.db, actor, 'end', id);
		await end(locals.db, lesson, form, locals.clock.now());
		const isOwn = mayWrite(actor, lesson.subject);
		redirect(303, isOwn ? `/lessons/${id}/share?done=ended` : '/lessons?done=ended');
	}
});
