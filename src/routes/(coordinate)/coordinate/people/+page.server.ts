import { redirect } from '@sveltejs/kit';
import { authorizeCommunity } from '#lib/identity/communities/communities.server.ts';
import {
	communitiesOf,
	openInvitations,
	peopleOnAPage,
	searchAdults,
	standingOf
} from '#lib/identity/people/directory.server.ts';
import {
	inviteToForm,
	isAdultRole,
	readPlace,
	takeBackForm,
	writePlace
} from '#lib/identity/people/directory.ts';
import {
	authorizeInvitation,
	invite,
	takeInvitationBack
} from '#lib/identity/invitations/invitations.server.ts';
import { mailInvitation } from '#lib/identity/mails.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { log } from '#lib/platform/log.server.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const places = placesOf(actor, 'coordinator');
	const role = url.searchParams.get('role');
	const search = {
		name: (url.searchParams.get('name') ?? '').slice(0, 80),
		role: isAdultRole(role) ? role : null,
		after: readPlace(url.searchParams.get('after'))
	};
	const found = await searchAdults(locals.db, places, search);
	const people = found.slice(0, peopleOnAPage);
	const { roles, vettedUntil } = await standingOf(
		locals.db,
		people.map(({ id }) => id)
	);
	const last = people.at(-1);
	const next = new URLSearchParams({
		name: search.name,
		role: search.role ?? '',
		after: last ? writePlace(last) : ''
	});
	return {
		search: { name: search.name, role: search.role },
		today: localDate(now, actor.timeZone),
		people: people.map(({ id, name, communityName, disabledAt }) => ({
			id,
			name,
			communityName,
			disabled: disabledAt !== null,
			vettedUntil: vettedUntil.get(id) ?? null,
			roles: roles.filter((held) => held.personId === id)
		})),
		next: found.length > peopleOnAPage ? `?${next}` : undefined,
		communities: await communitiesOf(locals.db, places),
		invitations: (await openInvitations(locals.db, places, now)).map(
			({ expiresAt, ...invitation }) => ({
				...invitation,
				until: localDate(expiresAt, actor.timeZone)
			})
		),
		done: url.searchParams.get('done'),
		/** The roles of invitations whose place the newest one took. */
		instead: url.searchParams.getAll('instead').filter(isAdultRole)
	};
});

export const actions = answering({
	invite: async ({ locals, request }) => {
		const { community, ...guest } = parse(inviteToForm, await request.formData());
		const of = await authorizeCommunity(locals.db, actorOf(locals), 'invite', community);
		const invited = await invite(locals.db, of, guest, locals.clock.now());
		let sent = true;
		if (invited)
			await mailInvitation(locals.config, { ...guest, token: invited.token }).catch(() => {
				sent = false;
				log.error({}, 'an invitation could not be mailed');
			});
		const said = new URLSearchParams({ done: sent ? 'invited' : 'not-mailed' });
		for (const role of invited?.instead ?? []) said.append('instead', role);
		redirect(303, `/coordinate/people?${said}#main`);
	},
	'take-back': async ({ locals, request }) => {
		const form = parse(takeBackForm, await request.formData());
		const of = await authorizeInvitation(locals.db, actorOf(locals), form.invitation);
		await takeInvitationBack(locals.db, of, form, locals.clock.now());
		redirect(303, '/coordinate/people?done=taken-back');
	}
});
