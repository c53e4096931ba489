import { redirect, type RequestEvent } from '@sveltejs/kit';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import {
	chooseComparing,
	endHelper,
	helpersOf,
	mayBeNamed,
	nameHelper,
	wantsComparing
} from '#lib/letters/pages/comparing/choice.server.ts';
import { choiceForm, helperForm } from '#lib/letters/pages/forms.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject: klass } = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	return {
		klass,
		wanted: await wantsComparing(db, klass.id),
		helpers: await helpersOf(db, klass.id),
		others: await mayBeNamed(db, klass),
		saved: url.searchParams.has('saved')
	};
});

const classOf = ({ locals, params }: RequestEvent) =>
	authorizeClass(locals.db, actorOf(locals), 'teach', params['class'] ?? '');

const back = ({ params }: RequestEvent): never =>
	redirect(303, `/class/${params['class']}/sheets/compare?saved`);

export const actions = answering({
	choose: async (event: RequestEvent) => {
		const form = parse(choiceForm, await event.request.formData());
		const { db, clock } = event.locals;
		await chooseComparing(db, await classOf(event), form, clock.now());
		back(event);
	},
	name: async (event: RequestEvent) => {
		const form = parse(helperForm, await event.request.formData());
		const { db, clock } = event.locals;
		await nameHelper(db, await classOf(event), form, clock.now());
		back(event);
	},
	end: async (event: RequestEvent) => {
		const form = parse(helperForm, await event.request.formData());
		const { db, clock } = event.locals;
		await endHelper(db, await classOf(event), form, clock.now());
		back(event);
	}
});
