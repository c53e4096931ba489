import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { authorizeClass, classesIn } from '#lib/exchanges/classes.server.ts';
import {
	backForm,
	childForm,
	endWishForm,
	grade,
	offerForm,
	takeBackForm,
	wishForm
} from '#lib/exchanges/roster/forms.ts';
import {
	filterRoster,
	formerByClass,
	rosterOf,
	wishesOf
} from '#lib/exchanges/roster/queries.server.ts';
import {
	offerChild,
	offeredTo,
	takeOfferBack,
	waitingElsewhere
} from '#lib/exchanges/roster/returning.server.ts';
import { addChild, bringBack } from '#lib/exchanges/roster/roster.server.ts';
import { addWish, endWish } from '#lib/exchanges/roster/wishes.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { subject: klass } = await authorizeClass(
		locals.db,
		actorOf(locals),
		'teach',
		params.class
	);
	const roster = await rosterOf(locals.db, klass.id);
	const former = await formerByClass(locals.db, [klass.id]);
	const community = await classesIn(locals.db, [klass.communityId]);
	const name = (url.searchParams.get('name') ?? '').slice(0, 60);
	const asked = v.safeParse(grade, url.searchParams.get('grade'));
	const onlyGrade = asked.success ? asked.output : null;
	return {
		klass,
		roster,
		find: { name, grade: onlyGrade },
		shown: filterRoster(roster, name, onlyGrade),
		former,
		waits: await waitingElsewhere(
			locals.db,
			former.map(({ childId }) => childId)
		),
		coming: await offeredTo(locals.db, klass.id),
		otherClasses: community
			.filter(({ id }) => id !== klass.id)
			.map(({ id, name, schoolName }) => ({ id, name, schoolName })),
		wishes: await wishesOf(locals.db, klass.id),
		done: url.searchParams.get('done'),
		about: url.searchParams.get('about')
	};
});

export const actions = answering({
	add: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(childForm, await request.formData());
		const child = await addChild(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=added&about=${child}#add`);
	},

	back: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const { act, child, letterName } = parse(backForm, await request.formData());
		const former = await formerByClass(locals.db, [of.subject.id]);
		const coming = await offeredTo(locals.db, of.subject.id);
		const known = [...former, ...coming].find(({ childId }) => childId === child);
		if (!known) throw new Refused('conflict', 'child-not-former');
		const facts = { ...known, nameToPrint: known.nameToPrint ?? '' };
		if (letterName !== undefined) facts.letterName = letterName;
		await bringBack(locals.db, of, { ...facts, act }, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=back&about=${child}`);
	},

	offer: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(offerForm, await request.formData());
		await offerChild(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=offered`);
	},

	unoffer: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(takeBackForm, await request.formData());
		await takeOfferBack(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=taken-back`);
	},

	wish: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(wishForm, await request.formData());
		await addWish(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=wish#wishes`);
	},

	unwish: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(endWishForm, await request.formData());
		await endWish(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=wish-removed#wishes`);
	}
});
