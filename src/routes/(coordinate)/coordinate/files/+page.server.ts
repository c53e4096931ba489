import { redirect } from '@sveltejs/kit';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { lookAt } from '#lib/translation/files/arriving.server.ts';
import { setAside } from '#lib/translation/files/files.server.ts';
import { lookForm, takeOutForm } from '#lib/translation/files/forms.ts';
import { latestFiles } from '#lib/translation/files/queries.server.ts';
import { outgoing } from '#lib/translation/files/taking-out.server.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf, sessionIn } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const files = await latestFiles(locals.db);
	return {
		files: files.map(({ lookedAt, found: _found, ...file }) => ({
			...file,
			day: localDate(file.endedAt ?? file.broughtAt ?? lookedAt, actor.timeZone)
		})),
		out: await outgoing(locals.db, locals.clock.now()),
		thrownAway: url.searchParams.has('thrown-away')
	};
});

export const actions = answering({
	look: async ({ locals, request }) => {
		const actor = actorOf(locals);
		const { act, file } = parse(lookForm, await request.formData());
		const arrived = await lookAt(locals.db, file);
		const id = await setAside(locals.db, actor, act, arrived, locals.clock.now());
		redirect(303, `/coordinate/files/${id}`);
	},
	takeOut: async ({ locals, request }) => {
		const form = await request.formData();
		const wish = parse(takeOutForm, form);
		await confirmedSession(locals.db, sessionIn(locals), form, locals.clock.now());
		redirect(303, `/coordinate/files/out?${new URLSearchParams(wish)}`);
	}
});
