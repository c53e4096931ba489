import { redirect } from '@sveltejs/kit';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import {
	authorizeCollection,
	handInCollection,
	reachOf
} from '#lib/lessons/collecting/collecting.server.ts';
import { rearranged } from '#lib/lessons/collecting/collection.ts';
import { collectionIn, moveIn } from '#lib/lessons/collecting/forms.ts';
import { linesAmong } from '#lib/lessons/collecting/gathered.server.ts';
import { lessonActForm } from '#lib/lessons/forms.ts';
import { handOverForm } from '#lib/lessons/reflecting/forms.ts';
import { takeBack } from '#lib/lessons/sharing/sharing.server.ts';
import { isEditable } from '#lib/lessons/work.ts';
import { save } from '#lib/lessons/writing/writing.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { returnedWith } from '#lib/lessons/reviewing/returned.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const actor = actorOf(locals);
	const { subject } = await authorizeCollection(db, actor, 'write', params.collection);
	const { id, doc, classId, state, version, audience, exchangeId, live } = subject;
	const klass = await findClass(db, classId);
	const today = localDate(clock.now(), klass?.timeZone ?? actor.timeZone);
	const exchanges = await exchangesOfClass(db, classId, today);
	const reach = await reachOf(db, actor, doc);
	const ids = doc.plans.map((plan) => plan.id);
	const lines = await linesAmong(db, actor, ids, locale);
	return {
		...{ id, doc, version, audience, exchangeId },
		status: state.status,
		isLive: live !== null,
		editable: isEditable(subject),
		returned: await returnedWith(db, subject, locale),
		plans: doc.plans.map((plan) => {
			const line = lines.get(plan.id);
			return { ...plan, line: line && { title: line.title, language: line.language } };
		}),
		audiences: reach.audiences,
		exchanges: exchanges
			.filter(({ id, status }) => status === 'open' && (reach.exchangeId ?? id) === id)
			.map(({ id, a, b }) => ({ id, name: a.id === classId ? b.name : a.name })),
		done: url.searchParams.get('done')
	};
});

type Event = { locals: App.Locals; params: Partial<Record<string, string>> };
const collected = <Act extends 'write' | 'share'>({ locals, params }: Event, may: Act) =>
	authorizeCollection(locals.db, actorOf(locals), may, params['collection'] ?? '');

export const actions = answering({
	/** Every button keeps what is on the page; some move a plan as well. */
	save: async (event) => {
		const data = await event.request.formData();
		const written = await collected(event, 'write');
		const { doc, base } = collectionIn(data, written.subject.doc);
		const move = moveIn(data);
		const next = { doc: move ? rearranged(doc, move) : doc, base };
		await save(event.locals.db, written, next, event.locals.clock.now());
		redirect(303, move ? '?done=kept#plans' : '?done=kept');
	},
	/** Keeps what is on the page first, so that nothing else is handed in. */
	handIn: async (event) => {
		const { db, clock } = event.locals;
		const data = await event.request.formData();
		const { exchange: exchangeId, ...form } = parse(handOverForm, data);
		const written = await collected(event, 'write');
		const base = await save(db, written, collectionIn(data, written.subject.doc), clock.now());
		const whole = await collected(event, 'share');
		await handInCollection(db, whole, { ...form, exchangeId, base }, clock.now());
		redirect(303, '?done=handedIn');
	},
	takeBack: async (event) => {
		const form = parse(lessonActForm, await event.request.formData());
		const work = await collected(event, 'share');
		await takeBack(event.locals.db, work, form, event.locals.clock.now());
		redirect(303, '?done=takenBack');
	}
});
