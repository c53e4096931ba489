import { redirect } from '@sveltejs/kit';
import { noteAccess } from '#lib/audit/access-log.server.ts';
import { isUse, outlasts, uses } from '#lib/consent/consent.ts';
import { answersIn, meetingForm } from '#lib/consent/forms.ts';
import { familiesSaid, standingOf, usualEnd } from '#lib/consent/queries.server.ts';
import { recordMeeting } from '#lib/consent/record.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const now = locals.clock.now();
	const { actor, subject: klass } = await authorizeClass(
		db,
		actorOf(locals),
		'teach',
		params.class
	);
	const today = localDate(now, klass.timeZone);
	const roster = await rosterOf(db, klass.id);
	const ids = roster.map((child) => child.childId);
	const standing = await standingOf(db, ids);
	await db.transaction().execute(async (db) => {
		for (const childId of ids)
			await noteAccess(
				db,
				{ personId: actor.id, childId, what: 'permissions', subjectId: klass.id },
				now
			);
	});
	const asked = url.searchParams.getAll('use').filter(isUse);
	const shown = asked.length > 0 ? asked : ['letter' as const];
	const until = await usualEnd(db, klass.id, today);
	const said = await familiesSaid(db, ids);
	/** Children whose family said a yes, to one of what is shown, that counts beyond a day. */
	const beyond = (day: string) =>
		ids.filter((id) => shown.some((use) => outlasts(said.get(`${id} ${use}`), day))).length;
	return {
		klass,
		today,
		children: roster.map(({ childId, letterName }) => ({
			childId,
			letterName,
			stands: Object.fromEntries(uses.map((use) => [use, standing.get(`${childId} ${use}`)]))
		})),
		uses: shown,
		source: url.searchParams.get('source') === 'child' ? ('child' as const) : ('family' as const),
		until,
		longer: until === null ? 0 : beyond(until),
		mayShorten: beyond(today) > 0,
		saved: countIn(url, 'saved'),
		kept: countIn(url, 'kept')
	};
});

const countIn = (url: URL, name: string) => {
	const count = Number(url.searchParams.get(name) ?? 0);
	return Number.isSafeInteger(count) ? count : 0;
};

export const actions = answering({
	record: async ({ locals, params, request, url }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const sent = await request.formData();
		const now = locals.clock.now();
		await confirmedSession(locals.db, sessionIn(locals), sent, now);
		const meeting = parse(meetingForm, sent);
		const said = answersIn(sent);
		const count = await recordMeeting(locals.db, of, { ...meeting, said }, now);
		const shown = new URLSearchParams(
			url.searchParams
				.getAll('use')
				.filter(isUse)
				.map((use) => ['use', use])
		);
		shown.set('source', meeting.source);
		shown.set('saved', String(count));
		shown.set('kept', String(said.length - count));
		redirect(303, `${url.pathname}?${shown}`);
	}
});
