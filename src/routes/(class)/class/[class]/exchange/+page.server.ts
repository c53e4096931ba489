import { redirect } from '@sveltejs/kit';
import { propose } from '#lib/exchanges/agreement/exchanges.server.ts';
import { proposeForm } from '#lib/exchanges/agreement/forms.ts';
import { partnersToAsk } from '#lib/exchanges/agreement/partners.ts';
import { exchangesOfClass, seasonsFrom } from '#lib/exchanges/agreement/queries.server.ts';
import { authorizeClass, classesElsewhere } from '#lib/exchanges/classes.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject: klass } = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	const today = localDate(locals.clock.now(), klass.timeZone);
	const others = await classesElsewhere(db, klass.communityId);
	const exchanges = await exchangesOfClass(db, klass.id, today);
	const seasons = await seasonsFrom(db, today);
	return {
		klass,
		exchanges,
		seasons,
		anyClass: others.length > 0,
		others: partnersToAsk(others, seasons, exchanges).map(
			({ id, name, schoolName, communityName, taken }) => ({
				id,
				name,
				schoolName,
				communityName,
				taken
			})
		)
	};
});

export const actions = answering({
	propose: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(proposeForm, await request.formData());
		const exchange = await propose(locals.db, of, form, locals.clock.now());
		redirect(303, `/exchange/${exchange}?done=proposed`);
	}
});
