import { redirect, type RequestEvent } from '@sveltejs/kit';
import {
	leaveForm,
	protectReportedForm,
	recallReportedForm
} from '#lib/delivery/reporting/forms.ts';
import {
	leaveIt,
	protectReported,
	recallReported
} from '#lib/delivery/reporting/handling.server.ts';
import { authorizeReport, letReportGo, takeReport } from '#lib/delivery/reporting/taking.server.ts';
import { approvedIt } from '#lib/delivery/reporting/policy.ts';
import { openedReport, standingOfReport } from '#lib/delivery/reporting/opened.server.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { claimLasts } from '#lib/moderation/deciding/claims.server.ts';
import { lastSubmissionOf } from '#lib/moderation/queries.server.ts';
import { offeredReasons } from '#lib/moderation/reasons/queries.server.ts';
import { formatTime } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const authorized = ({ locals, params }: RequestEvent) =>
	authorizeReport(locals.db, actorOf(locals), params['report'] ?? '', locals.clock.now());

/** Opening a report takes it; the letter and what was said are shown to whoever has it, and to nobody else. */
export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const now = clock.now();
	const actor = actorOf(locals);
	const report = await authorizeReport(db, actor, params.report, now);
	const shared = { id: report.subject.id, now };
	try {
		await takeReport(db, report, now);
	} catch (problem) {
		if (!(problem instanceof Refused)) throw problem;
		return { ...shared, open: null, standing: await standingOfReport(db, report) };
	}
	return {
		...shared,
		standing: null,
		open: {
			...(await openedReport(db, report, locals.locale)),
			heldUntil: formatTime(now + claimLasts, actor.timeZone, locals.locale),
			approvedByMe: approvedIt(actor, report.subject),
			submission: await lastSubmissionOf(db, report.subject.letterId),
			reasons: await offeredReasons(db, 'recalls', {
				labels: locals.locale,
				sentences: locals.locale
			})
		}
	};
});

export const actions = answering({
	leave: async (event) => {
		const form = parse(leaveForm, await event.request.formData());
		await leaveIt(event.locals.db, await authorized(event), form, event.locals.clock.now());
		redirect(303, '/review?done=report-left');
	},
	recall: async (event) => {
		const { locals } = event;
		const report = await authorized(event);
		const sent = await event.request.formData();
		const now = locals.clock.now();
		const form = parse(recallReportedForm, sent);
		await confirmedSession(locals.db, sessionIn(locals), sent, now);
		await recallReported(locals.db, report, form, now);
		redirect(303, '/review?done=report-recalled');
	},
	protect: async (event) => {
		const { locals } = event;
		const report = await authorized(event);
		const sent = await event.request.formData();
		const now = locals.clock.now();
		const form = parse(protectReportedForm, sent);
		await confirmedSession(locals.db, sessionIn(locals), sent, now);
		const submission = await protectReported(locals.db, report, form, now);
		redirect(303, `/review/${submission}/protect`);
	},
	letGo: async (event) => {
		await letReportGo(event.locals.db, await authorized(event));
		redirect(303, '/review?done=let-go');
	},
	/** The open page says every few minutes that somebody is still looking. */
	hold: async (event) => {
		const { locals } = event;
		const report = await authorized(event);
		const now = locals.clock.now();
		await takeReport(locals.db, report, now);
		return { until: formatTime(now + claimLasts, report.actor.timeZone, locals.locale) };
	}
});
