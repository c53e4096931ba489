import { redirect, type RequestEvent } from '@sveltejs/kit';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import {
	authorizeFile,
	bringIn,
	mostTakenBack,
	takeBack,
	throwAway
} from '#lib/translation/files/files.server.ts';
import { fileForm } from '#lib/translation/files/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { subject } = await authorizeFile(locals.db, actor, params.file);
	const { lookedAt, broughtAt, endedAt, ...file } = subject;
	return {
		file: { ...file, day: localDate(endedAt ?? broughtAt ?? lookedAt, actor.timeZone) },
		mayTakeBack: file.status === 'live' && file.kept <= mostTakenBack
	};
});

const theFile = ({ locals, params }: RequestEvent) =>
	authorizeFile(locals.db, actorOf(locals), params['file'] ?? '');

export const actions = answering({
	bring: async (event) => {
		const file = await theFile(event);
		const form = parse(fileForm, await event.request.formData());
		const id = await bringIn(event.locals.db, file, form, event.locals.clock.now());
		redirect(303, `/coordinate/files/${id}`);
	},
	throwAway: async (event) => {
		const file = await theFile(event);
		const form = parse(fileForm, await event.request.formData());
		await throwAway(event.locals.db, file, form, event.locals.clock.now());
		redirect(303, '/coordinate/files?thrown-away=1');
	},
	takeBack: async (event) => {
		const file = await theFile(event);
		const form = parse(fileForm, await event.request.formData());
		const id = await takeBack(event.locals.db, file, form, event.locals.clock.now());
		redirect(303, `/coordinate/files/${id}`);
	}
});
