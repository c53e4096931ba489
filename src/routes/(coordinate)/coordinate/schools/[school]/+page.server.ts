import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { authorizeClass, classesIn } from '#lib/exchanges/classes.server.ts';
import {
	addClass,
	changeClass,
	endTeacher,
	giveTeacher
} from '#lib/exchanges/places/class-setup.server.ts';
import {
	classForm,
	endTeacherForm,
	entryForm,
	removeEntryForm,
	renameForm,
	teacherForm
} from '#lib/exchanges/places/forms.ts';
import {
	authorizeSchool,
	calendarOf,
	teachersEver,
	teachersIn
} from '#lib/exchanges/places/queries.server.ts';
import {
	addEntry,
	removeEntry,
	renameSchool,
	startCalendar
} from '#lib/exchanges/places/schools.server.ts';
import { offerForm, takeBackForm } from '#lib/exchanges/roster/forms.ts';
import { formerByClass } from '#lib/exchanges/roster/queries.server.ts';
import {
	offerChild,
	takeOfferBack,
	waitingElsewhere
} from '#lib/exchanges/roster/returning.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { actId, id, parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const actor = actorOf(locals);
	const { subject: school } = await authorizeSchool(locals.db, actor, params.school);
	const inCommunity = await classesIn(locals.db, [school.communityId]);
	const classes = inCommunity.filter(({ schoolId }) => schoolId === school.id);
	const teachers = await teachersEver(
		locals.db,
		classes.map((one) => one.id)
	);
	return {
		school,
		today: localDate(locals.clock.now(), actor.timeZone),
		calendar: await calendarOf(locals.db, school.id),
		classes: classes.map(({ id, name, grades, reads }) => ({
			id,
			name,
			grades,
			reads,
			teachers: teachers.filter((teacher) => teacher.classId === id)
		})),
		former: await waitingFormer(
			locals.db,
			classes.map((one) => one.id)
		),
		community: inCommunity.map(({ id, name, schoolName }) => ({ id, name, schoolName })),
		people: await teachersIn(locals.db, school.communityId),
		done: url.searchParams.has('done')
	};
});

/** Those who left each class and sit nowhere, with the class for which they wait. */
async function waitingFormer(db: App.Locals['db'], classIds: readonly string[]) {
	const former = await formerByClass(db, classIds);
	const ids = former.map(({ childId }) => childId);
	const waits = new Map(
		(await waitingElsewhere(db, ids)).map(({ childId, className }) => [childId, className])
	);
	return former.map(({ classId, childId, letterName }) => ({
		classId,
		childId,
		letterName,
		waitsFor: waits.get(childId) ?? null
	}));
}

const ofClass = v.object({ class: id });

const now = ({ locals }: RequestEvent) => locals.clock.now();
const may = ({ locals, params }: RequestEvent) =>
	authorizeSchool(locals.db, actorOf(locals), params.school ?? '');

/** A class of this very school. */
async function mayClass(event: RequestEvent, form: FormData) {
	const school = await may(event);
	const { class: classId } = parse(ofClass, form);
	const of = await authorizeClass(event.locals.db, school.actor, 'coordinate', classId);
	if (of.subject.schoolId !== school.subject.id) throw notFound();
	return of;
}

const back = (event: RequestEvent, anchor: string): never =>
	redirect(303, `${event.url.pathname}?done=1#${anchor}`);

export const actions = answering({
	rename: async (event) => {
		const of = await may(event);
		const form = parse(renameForm, await event.request.formData());
		await renameSchool(event.locals.db, of, form, now(event));
		back(event, 'main');
	},

	entry: async (event) => {
		const of = await may(event);
		const form = parse(entryForm, await event.request.formData());
		await addEntry(event.locals.db, of, form, now(event));
		back(event, 'calendar');
	},

	unentry: async (event) => {
		const of = await may(event);
		const form = parse(removeEntryForm, await event.request.formData());
		await removeEntry(event.locals.db, of, form, now(event));
		back(event, 'calendar');
	},

	start: async (event) => {
		const of = await may(event);
		const { act } = parse(v.object({ act: actId }), await event.request.formData());
		// Names of terms are data of the school, in the language of its country.
		const t = tFor(of.subject.country === 'SV' ? 'es' : 'en');
		const termName = t('exchanges:calendar.termName');
		await startCalendar(event.locals.db, of, { act, termName }, now(event));
		back(event, 'calendar');
	},

	add: async (event) => {
		const of = await may(event);
		const form = parse(classForm, await event.request.formData());
		await addClass(event.locals.db, of, form, now(event));
		back(event, 'classes');
	},

	change: async (event) => {
		const sent = await event.request.formData();
		const of = await mayClass(event, sent);
		const form = parse(classForm, sent);
		await changeClass(event.locals.db, of, form, now(event));
		back(event, 'classes');
	},

	give: async (event) => {
		const sent = await event.request.formData();
		const of = await mayClass(event, sent);
		const form = parse(teacherForm, sent);
		await giveTeacher(event.locals.db, of, form, now(event));
		back(event, 'classes');
	},

	offer: async (event) => {
		const sent = await event.request.formData();
		const of = await mayClass(event, sent);
		await offerChild(event.locals.db, of, parse(offerForm, sent), now(event));
		back(event, 'classes');
	},

	unoffer: async (event) => {
		const sent = await event.request.formData();
		const of = await mayClass(event, sent);
		await takeOfferBack(event.locals.db, of, parse(takeBackForm, sent), now(event));
		back(event, 'classes');
	},

	end: async (event) => {
		const sent = await event.request.formData();
		const of = await mayClass(event, sent);
		const form = parse(endTeacherForm, sent);
		await endTeacher(event.locals.db, of, form, now(event));
		back(event, 'classes');
	}
});
