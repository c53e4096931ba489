import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { daysNow } from '#lib/consent/held.server.ts';
import { mailDayOf, nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { actId, parse } from '#lib/platform/forms.ts';
import { choicesOf } from '#lib/translation/people/choices.server.ts';
import { byFit } from '#lib/translation/people/fit.ts';
import { candidatesFor } from '#lib/translation/people/fitting.server.ts';
import { mayJoin, stageOf } from '#lib/translation/people/sprint.ts';
import {
	authorizeJoining,
	authorizeSprint,
	handedInDuring,
	joinSprint,
	membersOf
} from '#lib/translation/people/sprinting.server.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const { subject } = await authorizeSprint(db, actor, params.sprint);
	const { ids, names, others } = await membersOf(db, subject);
	const mine = ids.includes(actor.id);
	const { id, title, goal, goalOf, fromAt, untilAt, place, timeZone } = subject;
	const stage = stageOf(subject, now);
	return {
		...{ id, title, goal, goalOf, fromAt, untilAt, place, timeZone, stage, mine, names, others },
		mayJoin: stage !== 'over' && !mine && mayJoin(actor, subject),
		handedIn: await handedInDuring(db, subject),
		next: stage === 'going-on' && mine ? await nextFor(db, actor, now) : null
	};
});

/** The waiting text that fits best; one's own desk comes first. */
async function nextFor(db: App.Locals['db'], actor: Actor, now: number): Promise<string | null> {
	const { all } = await candidatesFor(db, actor, await daysNow(db, now));
	const mailDays = await nextMailDays(db, [...new Set(all.map(({ exchangeId }) => exchangeId))]);
	const { writes } = await choicesOf(db, actor);
	const dated = all.map((one) => ({
		...one,
		mailDay: mailDayOf(mailDays, one)
	}));
	return byFit(dated, writes)[0]?.id ?? null;
}

const bareForm = v.object({ act: actId });

export const actions = answering({
	join: async ({ locals, params, request, url }) => {
		const form = parse(bareForm, await request.formData());
		const sprint = await authorizeJoining(locals.db, actorOf(locals), params['sprint'] ?? '');
		await joinSprint(locals.db, sprint, form, locals.clock.now());
		redirect(303, url.pathname);
	}
});
