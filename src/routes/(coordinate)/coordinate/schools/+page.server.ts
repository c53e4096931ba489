import { redirect } from '@sveltejs/kit';
import { classesIn } from '#lib/exchanges/classes.server.ts';
import { schoolForm, seasonForm } from '#lib/exchanges/places/forms.ts';
import { allSeasons, communitiesNamed, schoolsIn } from '#lib/exchanges/places/queries.server.ts';
import { addSchool, planSeason } from '#lib/exchanges/places/schools.server.ts';
import { addCommunity } from '#lib/identity/communities/communities.server.ts';
import { communityForm } from '#lib/identity/communities/communities.ts';
import { placesOf } from '#lib/identity/places.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const places = placesOf(actorOf(locals), 'coordinator');
	return {
		communities: await communitiesNamed(locals.db, places),
		schools: await schoolsIn(locals.db, places),
		classes: (await classesIn(locals.db, places)).map(({ id, name, schoolId, grades }) => ({
			id,
			name,
			schoolId,
			grades
		})),
		seasons: await allSeasons(locals.db),
		done: url.searchParams.has('done')
	};
});

export const actions = answering({
	school: async ({ locals, request }) => {
		const form = parse(schoolForm, await request.formData());
		const id = await addSchool(locals.db, actorOf(locals), form, locals.clock.now());
		redirect(303, `/coordinate/schools/${id}?done=1`);
	},

	community: async ({ locals, request }) => {
		const form = parse(communityForm, await request.formData());
		await addCommunity(locals.db, actorOf(locals), form, locals.clock.now());
		redirect(303, '/coordinate/schools?done=1#main');
	},

	season: async ({ locals, request }) => {
		const form = parse(seasonForm, await request.formData());
		await planSeason(locals.db, actorOf(locals), form, locals.clock.now());
		redirect(303, '/coordinate/schools?done=1#main');
	}
});
