import { redirect } from '@sveltejs/kit';
import { deadJobs } from '#lib/jobs/jobs.server.ts';
import { tryAgainForm } from '#lib/notifications/forms.ts';
import { authorizeDeadJob, tryAgain } from '#lib/notifications/try-again.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => ({
	jobs: await deadJobs(locals.db),
	timeZone: actorOf(locals).timeZone,
	done: url.searchParams.has('done')
}));

export const actions = answering({
	default: async ({ locals, request }) => {
		const form = parse(tryAgainForm, await request.formData());
		const job = await authorizeDeadJob(locals.db, actorOf(locals), form.job);
		await tryAgain(locals.db, job, form, locals.clock.now());
		redirect(303, '/coordinate/jobs?done');
	}
});
