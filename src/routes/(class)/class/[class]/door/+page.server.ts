import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import {
	closeClass,
	openClass,
	renewCode,
	revokeBadge,
	setPictures,
	unlockChild
} from '#lib/exchanges/door/class-door.server.ts';
import { childForm, openForm, picturesForm } from '#lib/exchanges/door/forms.ts';
import { doorOf, pupilsAtDoor } from '#lib/exchanges/door/queries.server.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { actId, parse } from '#lib/platform/forms.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class);
	const now = locals.clock.now();
	const { id, name, timeZone } = of.subject;
	return {
		class: { id, name, timeZone },
		door: await doorOf(locals.db, id),
		pupils: await pupilsAtDoor(locals.db, id, now),
		address: new URL('/class', locals.config.origin).host + '/class',
		seed: newToken(),
		now
	};
});

export const actions = answering({
	open: async (event) => {
		const of = await taught(event);
		await openClass(event.locals.db, of, parse(openForm, await formOf(event)), nowOf(event));
		redirect(303, doorPage(event));
	},

	close: async (event) => {
		const of = await taught(event);
		await closeClass(event.locals.db, of, parse(actForm, await formOf(event)), nowOf(event));
		redirect(303, doorPage(event));
	},

	renew: async (event) => {
		const of = await taught(event);
		await renewCode(event.locals.db, of, parse(actForm, await formOf(event)), nowOf(event));
		redirect(303, doorPage(event));
	},

	unlock: async (event) => {
		const of = await taught(event);
		const form = await confirmedForm(event);
		await unlockChild(event.locals.db, of, parse(childForm, form), nowOf(event));
		redirect(303, doorPage(event));
	},

	revoke: async (event) => {
		const of = await taught(event);
		const form = await confirmedForm(event);
		await revokeBadge(event.locals.db, of, parse(childForm, form), nowOf(event));
		redirect(303, doorPage(event));
	},

	/** The pictures are shown in the answer, and nowhere else afterwards. */
	pictures: async (event) => {
		const of = await taught(event);
		const form = parse(picturesForm, await confirmedForm(event));
		const drawn = await setPictures(event.locals.db, of, form, nowOf(event));
		return { drawn: drawn.map(({ letterName, pictures }) => ({ letterName, pictures })) };
	}
});

const actForm = v.object({ act: actId });

const nowOf = ({ locals }: RequestEvent) => locals.clock.now();
const doorPage = ({ params }: RequestEvent) => `/class/${params['class']}/door`;

const taught = ({ locals, params }: RequestEvent) =>
	authorizeClass(locals.db, actorOf(locals), 'teach', params['class'] ?? '');

/** Several buttons stand in one form: each, and each child, is an act of its own. */
async function formOf({ request, url }: RequestEvent): Promise<FormData> {
	const form = await request.formData();
	const child = form.getAll('child');
	const about = child.length === 1 ? `.${String(child[0])}` : '';
	form.set('act', `${String(form.get('act'))}${url.search.slice(2)}${about}`);
	return form;
}

async function confirmedForm(event: RequestEvent): Promise<FormData> {
	const { locals } = event;
	const form = await formOf(event);
	await confirmedSession(locals.db, sessionIn(locals), form, nowOf(event));
	return form;
}
