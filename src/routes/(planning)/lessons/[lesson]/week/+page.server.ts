import { redirect } from '@sveltejs/kit';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import { putInExchangeForm } from '#lib/lessons/season/forms.ts';
import { putIntoWeek } from '#lib/lessons/season/season.server.ts';
import { mondaysOf } from '#lib/lessons/season/weeks.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { localDate, weekOf } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeLesson(db, actor, 'read', params.lesson);
	// Weeks belong to those who teach.
	if (actor.teaches.length === 0) throw notFound();
	const { plan, translated } = await readLesson(db, actor, subject.id);
	const shown = translated?.plan.language === locale ? translated.plan : plan;
	const today = localDate(clock.now(), actor.timeZone);
	const all = await Promise.all(actor.teaches.map((id) => exchangesOfClass(db, id, today)));
	return {
		id: subject.id,
		title: shown.title,
		language: shown.language,
		thisWeek: weekOf(clock.now(), actor.timeZone),
		exchanges: all
			.flat()
			.filter(({ status }) => status === 'open')
			.map(({ id, a, b, season }) => ({
				id,
				name: `${a.name} · ${b.name}`,
				season: season.name,
				mondays: mondaysOf(season)
			}))
	};
});

export const actions = answering({
	put: async ({ locals, params, request }) => {
		const { exchange, ...form } = parse(putInExchangeForm, await request.formData());
		const { db, clock } = locals;
		const actor = actorOf(locals);
		const of = await authorizeExchange(db, actor, 'agree', exchange);
		const lesson = await authorizeLesson(db, actor, 'read', params['lesson'] ?? '');
		await putIntoWeek(db, of, lesson, form, clock.now());
		redirect(303, `/exchange/${exchange}/season?done=put#week-${form.week}`);
	}
});
