import { redirect, type RequestEvent } from '@sveltejs/kit';
import { communitiesOf } from '#lib/identity/people/directory.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import {
	guideForm,
	nameForm,
	unguideForm,
	unnameForm
} from '#lib/moderation/safeguarding/forms.ts';
import {
	authorizeGuide,
	countriesKeptBy,
	dropLine,
	guideOf,
	keepLine
} from '#lib/moderation/safeguarding/guide.server.ts';
import { leadsOfCommunities } from '#lib/moderation/safeguarding/leads.server.ts';
import {
	authorizeNaming,
	candidatesFor,
	nameLead,
	unnameLead
} from '#lib/moderation/safeguarding/naming.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf, sessionIn } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const deeds = ['named', 'unnamed', 'kept', 'dropped'] as const;

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const places = placesOf(actor, 'coordinator');
	const leads = await leadsOfCommunities(db, places, now);
	const communities = [];
	for (const { id, name } of await communitiesOf(db, places)) {
		const { subject } = await authorizeNaming(db, actor, id);
		const named = leads.filter(({ communityId }) => communityId === id);
		communities.push({
			...{ id, name },
			ranks: ([1, 2] as const).map((rank) => ({
				rank,
				lead: named.find((lead) => lead.rank === rank) ?? null
			})),
			candidates: (await candidatesFor(db, actor, subject, now)).filter(
				({ id }) => !named.some(({ personId }) => personId === id)
			)
		});
	}
	const countries = await countriesKeptBy(db, actor);
	const guide = await guideOf(db, countries);
	return {
		communities,
		countries: countries.map((country) => ({
			country,
			lines: guide
				.filter((line) => line.country === country)
				.map(({ checkedAt, ...line }) => ({
					...line,
					checkedOn: checkedAt === null ? null : localDate(checkedAt, actor.timeZone)
				}))
		})),
		done: deeds.find((deed) => deed === url.searchParams.get('done'))
	};
});

const now = ({ locals }: RequestEvent) => locals.clock.now();
const back = ({ url }: RequestEvent, done: (typeof deeds)[number]): never =>
	redirect(303, `${url.pathname}?done=${done}`);

export const actions = answering({
	name: async (event) => {
		const { db } = event.locals;
		const data = await event.request.formData();
		const { community, ...form } = parse(nameForm, data);
		const of = await authorizeNaming(db, actorOf(event.locals), community);
		await confirmedSession(db, sessionIn(event.locals), data, now(event));
		await nameLead(db, of, form, now(event));
		back(event, 'named');
	},
	unname: async (event) => {
		const { db } = event.locals;
		const data = await event.request.formData();
		const { community, ...form } = parse(unnameForm, data);
		const of = await authorizeNaming(db, actorOf(event.locals), community);
		await confirmedSession(db, sessionIn(event.locals), data, now(event));
		await unnameLead(db, of, form, now(event));
		back(event, 'unnamed');
	},
	line: async (event) => {
		const { country, ...form } = parse(guideForm, await event.request.formData());
		const of = await authorizeGuide(event.locals.db, actorOf(event.locals), country);
		await keepLine(event.locals.db, of, form, now(event));
		back(event, 'kept');
	},
	unline: async (event) => {
		const { db } = event.locals;
		const { country, ...form } = parse(unguideForm, await event.request.formData());
		const of = await authorizeGuide(db, actorOf(event.locals), country);
		await dropLine(db, of, form, now(event));
		back(event, 'dropped');
	}
});
