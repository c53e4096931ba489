import { redirect } from '@sveltejs/kit';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import { linesAmong } from '#lib/lessons/collecting/gathered.server.ts';
import { lessonActForm } from '#lib/lessons/forms.ts';
import { mayPicture } from '#lib/lessons/policy.ts';
import { handOverForm, reflectionIn, thenForm } from '#lib/lessons/reflecting/forms.ts';
import { authorizeTold, handInTold, reachOf } from '#lib/lessons/reflecting/reflecting.server.ts';
import { takeBack } from '#lib/lessons/sharing/sharing.server.ts';
import { isEditable, standingOf } from '#lib/lessons/work.ts';
import { save } from '#lib/lessons/writing/writing.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { returnedWith } from '#lib/lessons/reviewing/returned.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeTold(db, actor, 'write', params.lesson);
	const { id, doc, about, classId, version, audience, exchangeId, live } = subject;
	const klass = await findClass(db, classId);
	const today = localDate(clock.now(), klass?.timeZone ?? actor.timeZone);
	const exchanges = await exchangesOfClass(db, classId, today);
	const reach = await reachOf(db, actor, subject);
	const taught = about ? (await linesAmong(db, actor, [about], locale)).get(about) : undefined;
	return {
		...{ id, about, doc, version, audience, exchangeId, today },
		status: standingOf(subject),
		/** What was taught, where they may still read it. */
		of: taught && { title: taught.title, language: taught.language },
		isLive: live !== null,
		editable: isEditable(subject),
		mayPicture: mayPicture(actor, subject),
		returned: await returnedWith(db, subject, locale),
		audiences: reach?.audiences ?? [],
		exchanges: exchanges
			.filter(({ id, status }) => status === 'open' && (reach?.exchangeId ?? id) === id)
			.map(({ id, a, b }) => ({ id, name: a.id === classId ? b.name : a.name })),
		done: url.searchParams.get('done')
	};
});

type Event = { locals: App.Locals; params: Partial<Record<string, string>> };
const toldOf = <Act extends 'write' | 'share'>({ locals, params }: Event, may: Act) =>
	authorizeTold(locals.db, actorOf(locals), may, params['lesson'] ?? '');

export const actions = answering({
	save: async (event) => {
		const data = await event.request.formData();
		const { then } = parse(thenForm, data);
		const told = await toldOf(event, 'write');
		await save(
			event.locals.db,
			told,
			reflectionIn(data, told.subject.doc),
			event.locals.clock.now()
		);
		redirect(303, then === '' ? '?done=kept' : `/lessons/${told.subject.id}/${then}`);
	},
	/** Keeps what is on the page first, so that nothing else is handed in. */
	handIn: async (event) => {
		const { db, clock } = event.locals;
		const data = await event.request.formData();
		const { exchange: exchangeId, ...form } = parse(handOverForm, data);
		const written = await toldOf(event, 'write');
		const base = await save(db, written, reflectionIn(data, written.subject.doc), clock.now());
		const told = await toldOf(event, 'share');
		await handInTold(db, told, { ...form, exchangeId, base }, clock.now());
		redirect(303, '?done=handedIn');
	},
	takeBack: async (event) => {
		const form = parse(lessonActForm, await event.request.formData());
		const told = await toldOf(event, 'share');
		await takeBack(event.locals.db, told, form, event.locals.clock.now());
		redirect(303, '?done=takenBack');
	}
});
