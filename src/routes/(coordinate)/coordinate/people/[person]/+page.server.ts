import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	communitiesOf,
	findAdult,
	mentorsIn,
	standingOf,
	vettingsOf
} from '#lib/identity/people/directory.server.ts';
import {
	endRoleForm,
	giveRoleForm,
	levelForm,
	mentorForm,
	vetForm
} from '#lib/identity/people/directory.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { placesOf } from '#lib/identity/places.ts';
import { mayVet } from '#lib/identity/policy.ts';
import { pauseModerating } from '#lib/identity/vetting/pausing.server.ts';
import { agreementOf } from '#lib/moderation/practice/practice.ts';
import { lastResult, lastRound } from '#lib/moderation/practice/practice.server.ts';
import { remindersOf } from '#lib/identity/vetting/reminding.server.ts';
import {
	authorizeAdult,
	endRole,
	giveMentor,
	giveRole,
	resetSecondFactor,
	revokeVetting,
	setDisabled,
	vet
} from '#lib/identity/vetting/vetting.server.ts';
import { setLevel } from '#lib/identity/vetting/leveling.server.ts';
import { addDays, localDate } from '#lib/platform/dates.ts';
import { actId, parse } from '#lib/platform/forms.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const places = placesOf(actor, 'coordinator');
	const person = await findAdult(locals.db, params.person);
	if (!person || !places.includes(person.communityId)) throw notFound();
	const { roles, vettedUntil } = await standingOf(locals.db, [person.id]);
	const today = localDate(locals.clock.now(), actor.timeZone);
	const moderating = roles.filter(({ role }) => role === 'moderator');
	const until = vettedUntil.get(person.id) ?? null;
	return {
		today,
		inAYear: addDays(today, 365),
		person: {
			id: person.id,
			name: person.name,
			email: person.email,
			communityName: person.communityName,
			disabled: person.disabledAt !== null,
			second: person.totpSince !== null,
			mentorId: person.mentorId,
			mentorAgreed: person.mentorAgreedAt !== null
		},
		roles: roles.map((held) => ({
			...held,
			mayEnd: held.scopeKind !== 'community' || places.includes(held.scopeId)
		})),
		vettedUntil: until,
		reminders: (until ? await remindersOf(locals.db, person.id, until) : []).map(
			({ days, at }) => ({
				days,
				day: localDate(at, actor.timeZone)
			})
		),
		vettings: (await vettingsOf(locals.db, person.id)).map(({ at, ...record }) => ({
			...record,
			day: localDate(at, actor.timeZone)
		})),
		communities: await communitiesOf(locals.db, places),
		mentors: (await mentorsIn(locals.db, places, today)).filter(({ id }) => id !== person.id),
		moderating:
			moderating.length === 0
				? null
				: {
						practice: await practiceOf(locals.db, person.id, actor.timeZone),
						paused: moderating.some(({ pausedAt }) => pausedAt !== null),
						working: moderating.some((held) => held.needsPractice === 0 && held.pausedAt === null)
					},
		mayVet: mayVet(actor, person),
		done: url.searchParams.has('done')
	};
});

/** How far somebody is with the invented letters, or how it went. */
async function practiceOf(db: App.Locals['db'], personId: string, timeZone: string) {
	const { round, finishedAt, answers } = await lastRound(db, personId);
	const result = await lastResult(db, personId);
	return {
		going: round > 0 && finishedAt === null ? agreementOf(answers) : null,
		result: result && { ...result, on: localDate(result.at, timeZone) }
	};
}

const bareForm = v.object({ act: actId });

const may = ({ locals, params }: RequestEvent) =>
	authorizeAdult(locals.db, actorOf(locals), 'vet', params.person ?? '');
const now = ({ locals }: RequestEvent) => locals.clock.now();
/** What takes something from a person asks for the password, as somebody else may sit at this screen. */
async function confirmedForm(event: RequestEvent): Promise<FormData> {
	const form = await event.request.formData();
	await confirmedSession(event.locals.db, sessionIn(event.locals), form, now(event));
	return form;
}
const back = ({ url }: RequestEvent): never => redirect(303, `${url.pathname}?done=1`);

export const actions = answering({
	vet: async (event) => {
		const of = await may(event);
		const { until, ...form } = parse(vetForm, await event.request.formData());
		if (until < localDate(now(event), of.actor.timeZone))
			throw new Refused('invalid', 'check-fields', {}, { until: 'in-the-past' });
		await vet(event.locals.db, of, { ...form, untilOn: until }, now(event));
		back(event);
	},

	revoke: async (event) => {
		const of = await may(event);
		const form = parse(bareForm, await confirmedForm(event));
		await revokeVetting(event.locals.db, of, form, now(event));
		back(event);
	},

	give: async (event) => {
		const of = await may(event);
		const { community, ...form } = parse(giveRoleForm, await event.request.formData());
		const scope = { kind: 'community', id: community, places: [community] } as const;
		await giveRole(event.locals.db, of, { ...form, scope }, now(event));
		back(event);
	},

	mentor: async (event) => {
		const of = await may(event);
		const { mentor, act } = parse(mentorForm, await event.request.formData());
		await giveMentor(event.locals.db, of, { act, mentorId: mentor || null }, now(event));
		back(event);
	},

	level: async (event) => {
		const of = await may(event);
		const { scope, ...form } = parse(levelForm, await event.request.formData());
		await setLevel(event.locals.db, of, { ...form, scopeId: scope }, now(event));
		back(event);
	},

	endRole: async (event) => {
		const of = await may(event);
		const { scope, ...form } = parse(endRoleForm, await confirmedForm(event));
		await endRole(event.locals.db, of, { ...form, scopeId: scope }, now(event));
		back(event);
	},

	pause: async (event) => {
		const of = await may(event);
		const form = parse(bareForm, await confirmedForm(event));
		await pauseModerating(event.locals.db, of, { ...form, pause: true }, now(event));
		back(event);
	},

	resume: async (event) => {
		const of = await may(event);
		const form = parse(bareForm, await event.request.formData());
		await pauseModerating(event.locals.db, of, { ...form, pause: false }, now(event));
		back(event);
	},

	disable: async (event) => {
		const of = await may(event);
		const form = parse(bareForm, await confirmedForm(event));
		await setDisabled(event.locals.db, of, { ...form, disabled: true }, now(event));
		back(event);
	},

	enable: async (event) => {
		const of = await may(event);
		const form = parse(bareForm, await event.request.formData());
		await setDisabled(event.locals.db, of, { ...form, disabled: false }, now(event));
		back(event);
	},

	second: async (event) => {
		const of = await may(event);
		const form = parse(bareForm, await confirmedForm(event));
		await resetSecondFactor(event.locals.db, of, form, now(event));
		back(event);
	}
});
