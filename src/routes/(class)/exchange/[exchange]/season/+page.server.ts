import { redirect, type RequestEvent } from '@sveltejs/kit';
import { mailDaysOf } from '#lib/delivery/board/queries.server.ts';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { viewOfExchange } from '#lib/exchanges/agreement/queries.server.ts';
import { teaches } from '#lib/identity/actor.ts';
import { plansAtHand } from '#lib/lessons/season/at-hand.server.ts';
import { changeForm, moveForm, putForm, takeOutForm } from '#lib/lessons/season/forms.ts';
import { sessionsFor } from '#lib/lessons/season/reading.server.ts';
import {
	authorizeSession,
	changeSession,
	moveSession,
	putIntoWeek,
	seasonOf,
	takeOut
} from '#lib/lessons/season/season.server.ts';
import { mondaysOf, weeksOf } from '#lib/lessons/season/weeks.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { localDate, weekOf } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const actor = actorOf(locals);
	const of = await authorizeExchange(db, actor, 'see', params.exchange);
	const { id, classA, classB, status } = of.subject;
	const today = localDate(clock.now(), actor.timeZone);
	const exchange = await viewOfExchange(db, id, today);
	if (!exchange) throw notFound();
	const season = await seasonOf(db, of.subject);
	const days = await mailDaysOf(db, id);
	const mail = days
		.filter((day) => day.status !== 'called-off')
		.map(({ onDate, fromClassId }) => ({ onDate, fromClassId }));
	const plans = status === 'open' && teaches(actor, [classA, classB]);
	return {
		id,
		season: exchange.season.name,
		names: { [classA]: exchange.a.name, [classB]: exchange.b.name },
		weeks: weeksOf(season, { mail, sessions: await sessionsFor(db, of, locale) }),
		mondays: mondaysOf(season),
		thisWeek: weekOf(clock.now(), actor.timeZone),
		atHand: plans ? await plansAtHand(db, actor, locale) : { shared: [], drafts: [] },
		/** Whether this person changes anything here. */
		plans,
		done: url.searchParams.get('done')
	};
});

export const actions = answering({
	put: async (event) => {
		const { lesson: lessonId, ...form } = parse(putForm, await event.request.formData());
		const { db, clock } = event.locals;
		const actor = actorOf(event.locals);
		const exchange = await authorizeExchange(db, actor, 'agree', event.params.exchange ?? '');
		const lesson = await authorizeLesson(db, actor, 'read', lessonId);
		await putIntoWeek(db, exchange, lesson, form, clock.now());
		redirect(303, `?done=put#week-${form.week}`);
	},
	move: async (event) => {
		const { session, ...place } = parse(moveForm, await event.request.formData());
		await moveSession(event.locals.db, await own(event, session), place);
		redirect(303, `?done=kept#week-${place.week}`);
	},
	change: async (event) => {
		const { session, ...form } = parse(changeForm, await event.request.formData());
		await changeSession(event.locals.db, await own(event, session), form);
		redirect(303, `?done=kept#week-${form.week}`);
	},
	takeOut: async (event) => {
		const { session } = parse(takeOutForm, await event.request.formData());
		await takeOut(event.locals.db, await own(event, session), event.locals.clock.now());
		redirect(303, '?done=takenOut');
	}
});

/** Only what stands in this season. */
async function own({ locals, params }: RequestEvent, id: string) {
	const session = await authorizeSession(locals.db, actorOf(locals), id);
	if (session.subject.exchangeId !== params['exchange']) throw notFound();
	return session;
}
