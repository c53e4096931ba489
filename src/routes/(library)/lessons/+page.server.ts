import { holdsAnywhere } from '#lib/identity/actor.ts';
import { readableAudiences } from '#lib/lessons/policy.ts';
import { listedLessons } from '#lib/lessons/reading/reading.server.ts';
import { minutesOf, needsOf } from '#lib/lessons/plan.ts';
import { answered } from '../../answer.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals }: PageServerLoadEvent) => {
	const { db, actor } = locals;
	const lessons = await listedLessons(db, readableAudiences(actor));
	return {
		lessons: lessons.map(({ id, plan, audience }) => ({
			id,
			audience,
			title: plan.title,
			purpose: plan.purpose,
			theme: plan.theme,
			language: plan.language,
			minutes: minutesOf(plan),
			needs: needsOf(plan)
		})),
		plans: actor !== null && holdsAnywhere(actor, 'teacher')
	};
});
