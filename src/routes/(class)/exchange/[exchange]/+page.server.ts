import { hasAlbum } from '#lib/delivery/pictures/album.server.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { childrenWith, childrenWithout } from '#lib/consent/live.server.ts';
import { onTheWayFor } from '#lib/delivery/planning/on-the-way.server.ts';
import * as exchanges from '#lib/exchanges/agreement/exchanges.server.ts';
import { chooseFourEyes } from '#lib/exchanges/agreement/four-eyes.server.ts';
import { chooseDrafts } from '#lib/exchanges/agreement/drafts.server.ts';
import {
	agreeForm,
	bareForm,
	draftsForm,
	fourEyesForm,
	normForm,
	openForm,
	removeNormForm
} from '#lib/exchanges/agreement/forms.ts';
import { addNorm, changeNorm, removeNorm } from '#lib/exchanges/agreement/norms.server.ts';
import { hashOfNorms, normsOf, viewOfExchange } from '#lib/exchanges/agreement/queries.server.ts';
import { findClasses } from '#lib/exchanges/classes.server.ts';
import { mayOpen, maySeeClass, mayTeach } from '#lib/exchanges/policy.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { possibleFourEyes } from '#lib/moderation/four-eyes/possible.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { keptInExchange } from '#lib/translation/drafts/share.server.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf, sessionIn } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const { authorizeExchange } = exchanges;

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const of = await authorizeExchange(db, actor, 'see', params.exchange);
	const { subject } = of;
	const today = localDate(locals.clock.now(), actor.timeZone);
	const exchange = await viewOfExchange(db, subject.id, today);
	if (!exchange) throw notFound();
	const norms = await normsOf(db, subject.id);
	const opens = mayOpen(actor, subject);
	const classes = await findClasses(db, [subject.classA, subject.classB]);
	const own = classes.find((of) => mayTeach(actor, of));
	const room = own ?? classes.find((of) => maySeeClass(actor, of));
	const classIds = opens && subject.status === 'accepted' ? [subject.classA, subject.classB] : [];
	return {
		exchange,
		onTheWay: await onTheWayFor(db, of),
		norms,
		seen: hashOfNorms(norms),
		timeZone: actor.timeZone,
		mine: {
			a: actor.teaches.includes(subject.classA),
			b: actor.teaches.includes(subject.classB)
		},
		mayOpen: opens,
		/** The machine that the operator set up, if any. */
		machine: locals.config.drafts?.engine ?? null,
		/** How much of its words stays in what is handed in, in percent. */
		kept: opens ? await keptInExchange(db, subject.id) : null,
		/** How many children of both classes have a family that allows the help of a machine. */
		families: opens
			? await childrenWith(db, 'machine-translation', [subject.classA, subject.classB], today)
			: 0,
		possible: opens ? await possibleFourEyes(db, subject, today) : [],
		/** Where the photos of both classes are, once some were delivered. */
		album: (await hasAlbum(db, subject.id)) ? `/album/${subject.id}` : null,
		/** On whose page the letters between the teachers lie, once there can be some. */
		teachersLetters:
			room && ['open', 'closed'].includes(subject.status)
				? `/class/${room.id}/teachers?exchange=${subject.id}`
				: null,
		/** For whoever opens: how many children of each class have no permission for letters. */
		withoutPermission: await childrenWithout(db, 'letter', classIds, today),
		done: url.searchParams.get('done')
	};
});

export const actions = answering({
	accept: async (event) => {
		const of = await may(event, 'answer');
		const form = parse(bareForm, await event.request.formData());
		await exchanges.accept(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=accepted`);
	},

	decline: async (event) => {
		const of = await may(event, 'answer');
		const form = parse(bareForm, await event.request.formData());
		await exchanges.decline(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=declined`);
	},

	agree: async (event) => {
		const of = await may(event, 'agree');
		const form = parse(agreeForm, await event.request.formData());
		await exchanges.agree(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=agreed`);
	},

	norm: async (event) => {
		const of = await may(event, 'agree');
		const { norm, ...words } = parse(normForm, await event.request.formData());
		if (norm === undefined) await addNorm(event.locals.db, of, words, now(event));
		else await changeNorm(event.locals.db, of, { ...words, id: norm }, now(event));
		redirect(303, `${event.url.pathname}?done=norm#main`);
	},

	unnorm: async (event) => {
		const of = await may(event, 'agree');
		const form = parse(removeNormForm, await event.request.formData());
		await removeNorm(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=norm#main`);
	},

	open: async (event) => {
		const of = await may(event, 'open');
		const { fourEyes, ...form } = parse(openForm, await event.request.formData());
		await exchanges.open(
			event.locals.db,
			of,
			{ ...form, ...(fourEyes && { fourEyes }) },
			now(event)
		);
		redirect(303, `${event.url.pathname}?done=opened`);
	},

	fourEyes: async (event) => {
		const of = await may(event, 'open');
		const data = await event.request.formData();
		await confirmedSession(event.locals.db, sessionIn(event.locals), data, now(event));
		await chooseFourEyes(event.locals.db, of, parse(fourEyesForm, data), now(event));
		redirect(303, `${event.url.pathname}?done=four-eyes#main`);
	},

	drafts: async (event) => {
		const of = await may(event, 'open');
		const form = parse(draftsForm, await event.request.formData());
		await chooseDrafts(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=drafts#main`);
	},

	close: async (event) => {
		const of = await may(event, 'close');
		const form = parse(bareForm, await event.request.formData());
		await exchanges.close(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=closed`);
	}
});

const now = ({ locals }: RequestEvent) => locals.clock.now();

const may = <Act extends 'answer' | 'agree' | 'open' | 'close'>(
	{ locals, params }: RequestEvent,
	act: Act
) => authorizeExchange(locals.db, actorOf(locals), act, params.exchange ?? '');
