import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { childForm, endWishForm, grade, wishForm } from '#lib/exchanges/roster/forms.ts';
import {
	filterRoster,
	formerChildren,
	rosterOf,
	wishesOf
} from '#lib/exchanges/roster/queries.server.ts';
import { addChild, bringBack } from '#lib/exchanges/roster/roster.server.ts';
import { addWish, endWish } from '#lib/exchanges/roster/wishes.server.ts';
import { id, parse } from '#lib/platform/forms.ts';
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
	const name = (url.searchParams.get('name') ?? '').slice(0, 60);
	const asked = v.safeParse(grade, url.searchParams.get('grade'));
	const onlyGrade = asked.success ? asked.output : null;
	return {
		klass,
		roster,
		find: { name, grade: onlyGrade },
		shown: filterRoster(roster, name, onlyGrade),
		former: await formerChildren(locals.db, klass.id),
		wishes: await wishesOf(locals.db, klass.id),
		done: url.searchParams.get('done'),
		about: url.searchParams.get('about')
	};
});

const backForm = v.object({ act: childForm.entries.act, child: id });

export const actions = answering({
	add: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(childForm, await request.formData());
		const child = await addChild(locals.db, of, form, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=added&about=${child}#add`);
	},

	back: async ({ locals, params, request }) => {
		const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class ?? '');
		const { act, child } = parse(backForm, await request.formData());
		const former = await formerChildren(locals.db, of.subject.id);
		const known = former.find(({ childId }) => childId === child);
		if (!known) throw new Refused('conflict', 'child-not-former');
		const facts = { ...known, nameToPrint: known.nameToPrint ?? '' };
		await bringBack(locals.db, of, { ...facts, act }, locals.clock.now());
		redirect(303, `/class/${of.subject.id}/roster?done=added&about=${child}`);
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
