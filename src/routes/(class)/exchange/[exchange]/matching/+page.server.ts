import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { childrenWithLive } from '#lib/consent/live.server.ts';
import { authorizeExchange } from '#lib/exchanges/agreement/exchanges.server.ts';
import { findClass } from '#lib/exchanges/classes.server.ts';
import { addPairForm, pairForm, proposalForm, saveForm } from '#lib/exchanges/matching/forms.ts';
import { addPair, endPair, fixPair, saveMatching } from '#lib/exchanges/matching/pairs.server.ts';
import {
	proposeMatching,
	settingsOf,
	type MayWrite
} from '#lib/exchanges/matching/proposal.server.ts';
import {
	mayReadWarning,
	readReason,
	reasonWords,
	warningWords,
	type Why
} from '#lib/exchanges/matching/reason.ts';
import type { Reason, Side } from '#lib/exchanges/matching.ts';
import { holds, type Actor } from '#lib/identity/actor.ts';
import type { Exchange } from '#lib/exchanges/exchange.ts';
import { languageTag } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const may = ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) =>
	authorizeExchange(locals.db, actorOf(locals), 'match', params.exchange ?? '');

/** A live permission today, by the calendar of whoever asks. */
const mayWriteToday =
	({ locals }: Pick<RequestEvent, 'locals'>): MayWrite =>
	(db, childIds) => {
		const today = localDate(locals.clock.now(), actorOf(locals).timeZone);
		return childrenWithLive(db, 'letter', childIds, today);
	};

export const load = answered(async (event: PageServerLoadEvent) => {
	const { locals, url } = event;
	const of = await may(event);
	const settings = await settingsOf(locals.db, of.subject.id);
	const asked = v.safeParse(proposalForm, Object.fromEntries(url.searchParams));
	const wanted = {
		seed: asked.success ? asked.output.seed : '1',
		keep: asked.success ? asked.output.keep : ('all' as const),
		most: (asked.success && asked.output.most) || settings.mostPerChild
	};
	const looking = url.searchParams.has('look');
	const proposal = await proposeMatching(locals.db, of, wanted, mayWriteToday(event));
	const { rosters, live, matching } = proposal;

	const names = new Map(
		[...rosters.a, ...rosters.b].map((child) => [child.childId, child.letterName])
	);
	const nameOf = (childId: string) => names.get(childId) ?? '';
	const pairToday = new Map(live.map((pair) => [`${pair.childA} ${pair.childB}`, pair]));
	const written = new Set(matching.pairs.flatMap(({ a, b }) => [a, b]));
	const stays = new Set(matching.pairs.map(({ a, b }) => `${a} ${b}`));
	const sideOf = (childId: string): Side | undefined =>
		rosters.a.some((child) => child.childId === childId)
			? 'a'
			: rosters.b.some((child) => child.childId === childId)
				? 'b'
				: undefined;
	const [classA, classB] = [
		await findClass(locals.db, of.subject.classA),
		await findClass(locals.db, of.subject.classB)
	];
	const classes = { a: classA?.name ?? '', b: classB?.name ?? '' };
	const taught = taughtIn(of.actor, of.subject);
	const [standsIn = null, alsoIn] = taught;
	const reader = { side: alsoIn ? null : standsIn, wishes: taught, classes, nameOf };
	const coordinates = holds(of.actor, 'coordinator', of.subject.places);
	const knows = { sides: coordinates ? (['a', 'b'] as const) : taught, wishes: taught };
	const whyOf = (reason: Reason | null): Why | null =>
		reason && reasonWords(tFor(locals.locale), reason, reader);
	const brief = (children: typeof rosters.a) =>
		children.map(({ childId, letterName }) => ({ childId, letterName }));

	return {
		exchange: of.subject.id,
		classes,
		children: { a: brief(rosters.a), b: brief(rosters.b) },
		own: taught.includes('b') ? ('b' as const) : ('a' as const),
		pairs: live.map(({ id, childA, childB, fixed, reason }) => ({
			id,
			a: childA,
			b: childB,
			fixed: fixed === 1,
			why: whyOf(readReason(reason))
		})),
		wanted,
		proposal: looking
			? {
					seen: proposal.seen,
					pairs: matching.pairs.map(({ a, b, reason }) => {
						const today = pairToday.get(`${a} ${b}`);
						const own = today ? readReason(today.reason) : reason;
						return { a, b, isNew: !today, why: whyOf(own) };
					}),
					ends: live
						.filter(({ childA, childB }) => !stays.has(`${childA} ${childB}`))
						.map(({ childA, childB }) => ({ a: childA, b: childB })),
					classLetters: matching.classLetters.length,
					withoutPair: matching.classLetters.filter(({ child }) => !written.has(child)).length,
					warnings: matching.warnings
						.filter((warning) => mayReadWarning(warning, knows, sideOf))
						.map((warning) =>
							warningWords(tFor(locals.locale), warning, reader, languageTag[locals.locale])
						)
				}
			: null,
		done: url.searchParams.get('done')
	};
});

const taughtIn = ({ teaches }: Actor, { classA, classB }: Exchange): Side[] =>
	(['a', 'b'] as const).filter((side) => teaches.includes(side === 'a' ? classA : classB));

const now = ({ locals }: RequestEvent) => locals.clock.now();

export const actions = answering({
	save: async (event) => {
		const of = await may(event);
		const form = parse(saveForm, await event.request.formData());
		await saveMatching(event.locals.db, of, form, mayWriteToday(event), now(event));
		redirect(303, `${event.url.pathname}?done=saved`);
	},

	add: async (event) => {
		const of = await may(event);
		const form = parse(addPairForm, await event.request.formData());
		await addPair(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=added`);
	},

	fix: async (event) => {
		const of = await may(event);
		const form = parse(pairForm, await event.request.formData());
		await fixPair(event.locals.db, of, { ...form, fixed: true }, now(event));
		redirect(303, `${event.url.pathname}?done=fixed`);
	},

	unfix: async (event) => {
		const of = await may(event);
		const form = parse(pairForm, await event.request.formData());
		await fixPair(event.locals.db, of, { ...form, fixed: false }, now(event));
		redirect(303, `${event.url.pathname}?done=unfixed`);
	},

	end: async (event) => {
		const of = await may(event);
		const form = parse(pairForm, await event.request.formData());
		await endPair(event.locals.db, of, form, now(event));
		redirect(303, `${event.url.pathname}?done=ended`);
	}
});
