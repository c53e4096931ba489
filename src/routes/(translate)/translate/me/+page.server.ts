import { redirect, type RequestEvent } from '@sveltejs/kit';
import { daysNow } from '#lib/consent/held.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { isStudent } from '#lib/identity/levels.ts';
import { countryAt } from '#lib/identity/communities/communities.server.ts';
import { answerStudent, mentorNamed, studentsOf } from '#lib/identity/vetting/mentoring.server.ts';
import { day } from '#lib/platform/clock.ts';
import { parse } from '#lib/platform/forms.ts';
import { countThanks, thanksReceived } from '#lib/translation/mending/thanked.server.ts';
import { byWeek, schoolYearAt, sumOf } from '#lib/translation/people/carried.ts';
import { carriedBy } from '#lib/translation/people/carried.server.ts';
import { choicesOf, choose } from '#lib/translation/people/choices.server.ts';
import { firstNameOf } from '#lib/translation/people/choices.ts';
import { answerForm, choicesForm, correctForm } from '#lib/translation/people/forms.ts';
import { hoursOf, measured, minutesOf } from '#lib/translation/people/stretches.ts';
import { correct, stretchesOf } from '#lib/translation/people/stretches.server.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** So many weeks fit below each other, and so many stretches. */
const weeks = 8;
const stretchesHere = 20;

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const country = await countryAt(db, actor.communityId);
	const year = schoolYearAt(now, country, actor.timeZone);
	const lately = { from: Math.min(year.from, now - weeks * 7 * day), until: now + 1 };
	const carried = await carriedBy(db, actor.id, lately);
	const stretches = await stretchesOf(db, actor.id, year);
	const levels = actor.roles.flatMap(({ level }) => level ?? []);
	const thanks = await thanksReceived(db, actor, await daysNow(db, now), now);
	const say = tFor(locals.locale);
	return {
		id: actor.id,
		name: actor.name,
		firstName: firstNameOf(actor.name),
		timeZone: actor.timeZone,
		levels: [...new Set(levels)],
		mentor: await mentorNamed(db, actor.id),
		students: await studentsOf(db, actor.id),
		year: year.name,
		carried: sumOf(carried.filter(({ at }) => at >= year.from)),
		weeks: byWeek(carried, { now, timeZone: actor.timeZone, weeks }),
		thanked: {
			times: await countThanks(db, actor.id, { from: year.from, until: now + 1 }),
			lately: thanks.map(({ ready, ...one }) => ({
				...one,
				ready: ready && say(`mending:thanks.${ready}`)
			}))
		},
		now,
		hours:
			stretches.length > 0 || isStudent(actor)
				? hoursOf(stretches.reduce((sum, one) => sum + minutesOf(one), 0))
				: null,
		stretches: stretches.slice(0, stretchesHere).map((one) => ({
			id: one.id,
			begunAt: one.begunAt,
			minutes: minutesOf(one),
			measured: measured(one),
			corrected: one.correctedTo !== null
		})),
		choices: await choicesOf(db, actor),
		saved: url.searchParams.has('done')
	};
});

const back = ({ url }: RequestEvent): never => redirect(303, `${url.pathname}?done=1`);

export const actions = answering({
	choose: async (event) => {
		const { locals, request } = event;
		const form = parse(choicesForm, await request.formData());
		await choose(locals.db, actorOf(locals), form, locals.clock.now());
		back(event);
	},

	mentor: async (event) => {
		const { locals, request } = event;
		const { act, mentee, answer } = parse(answerForm, await request.formData());
		const form = { act, student: mentee, yes: answer === 'yes' };
		await answerStudent(locals.db, actorOf(locals), form, locals.clock.now());
		back(event);
	},

	correct: async (event) => {
		const { locals, request } = event;
		const form = parse(correctForm, await request.formData());
		await correct(locals.db, actorOf(locals), form, locals.clock.now());
		back(event);
	}
});
