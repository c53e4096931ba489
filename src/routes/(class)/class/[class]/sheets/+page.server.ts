import { redirect } from '@sveltejs/kit';
import { exchangesOfClass } from '#lib/exchanges/agreement/queries.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import { ideasFor } from '#lib/letters/beginning/prompts.ts';
import { printForm } from '#lib/letters/on-paper/forms.ts';
import { printSheets } from '#lib/letters/on-paper/printing.server.ts';
import { printingsOf } from '#lib/letters/on-paper/queries.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const mostShown = 8;

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db, clock } = locals;
	const actor = actorOf(locals);
	const { subject: klass } = await authorizeClass(db, actor, 'teach', params.class);
	const today = localDate(clock.now(), klass.timeZone);
	const exchanges = await exchangesOfClass(db, klass.id, today);
	const roster = await rosterOf(db, klass.id);
	const language = klass.reads[0] ?? actor.language;
	const bands = [...new Set(roster.map(({ ageBand }) => ageBand))];
	return {
		klass,
		timeZone: actor.timeZone,
		back: { href: `/class/${klass.id}`, label: klass.name },
		exchanges: exchanges
			.filter(({ status }) => status === 'open')
			.map(({ id, a, b }) => ({ id, name: a.id === klass.id ? b.name : a.name })),
		children: roster.map(({ childId, letterName }) => ({ childId, letterName })),
		ideas: bands.flatMap((band) => ideasFor(band).prompts.map((prompt) => prompt[language])),
		language,
		printings: await printingsOf(db, klass.id, mostShown)
	};
});

export const actions = answering({
	make: async ({ locals, params, request }) => {
		const { db, clock } = locals;
		const klass = await authorizeClass(db, actorOf(locals), 'teach', params.class ?? '');
		const form = parse(printForm, await request.formData());
		const printing = await printSheets(db, klass, form, clock.now());
		redirect(303, `/class/${klass.subject.id}/sheets/print/${printing}`);
	}
});
