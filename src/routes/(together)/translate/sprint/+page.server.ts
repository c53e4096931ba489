import { redirect } from '@sveltejs/kit';
import { communitiesOf } from '#lib/identity/people/directory.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { sprintForm } from '#lib/translation/people/forms.ts';
import { mayOpenAt, stageOf } from '#lib/translation/people/sprint.ts';
import { openSprint, sprintsFor } from '#lib/translation/people/sprinting.server.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const places = [...new Set(actor.roles.map(({ scopeId }) => scopeId))];
	const sprints = await sprintsFor(locals.db, actor);
	return {
		translates: actor.roles.some(({ role }) => role === 'translator'),
		sprints: sprints.map((sprint) => ({
			...sprint,
			stage: stageOf(sprint, now)
		})),
		opensAt: await communitiesOf(
			locals.db,
			places.filter((id) => mayOpenAt(actor, id))
		)
	};
});

export const actions = answering({
	open: async ({ locals, request }) => {
		const { community, ...form } = parse(sprintForm, await request.formData());
		const opened = { ...form, communityId: community };
		const id = await openSprint(locals.db, actorOf(locals), opened, locals.clock.now());
		redirect(303, `/translate/sprint/${id}`);
	}
});
