import { redirect } from '@sveltejs/kit';
import { noteAccess } from '#lib/audit/access-log.server.ts';
import { quotableLetter } from '#lib/delivery/excerpting/readable.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { placeOf, sentencesOf } from '#lib/lessons/excerpting/excerpt.ts';
import {
	authorizeExcerpt,
	beginExcerpt,
	excerptsOfLetter,
	handInExcerpt
} from '#lib/lessons/excerpting/excerpting.server.ts';
import { chooseForm, excerptActForm, handInExcerptForm } from '#lib/lessons/excerpting/forms.ts';
import { audiencesAllowed } from '#lib/lessons/picturing/allowed.server.ts';
import { end, takeBack } from '#lib/lessons/sharing/sharing.server.ts';
import { findTheme, namesOf, themes, themesIn } from '#lib/lessons/themes/themes.ts';
import { isEditable } from '#lib/lessons/work.ts';
import { reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db, clock, locale } = locals;
	const { actor, klass, letter } = await asked({ locals, params });
	const { letterId, text, language, writer, by } = letter;
	const now = clock.now();
	const access = { personId: actor.id, childId: writer, subjectId: letterId };
	await noteAccess(db, { ...access, what: 'class' }, now);
	const labels = await reasonLabels(db, locale);
	const heard = new Set(themesIn(text, language));
	const { compare } = new Intl.Collator(locale);
	const taken = await excerptsOfLetter(db, { letterId, classId: klass.subject.id });
	return {
		classId: klass.subject.id,
		letterId,
		language,
		by,
		community: klass.subject.communityName,
		sentences: sentencesOf(text, language, letter.covers),
		themes: themes
			.map(({ id }) => ({ id, name: nameOf(id, locale), isHeard: heard.has(id) }))
			.toSorted((a, b) => Number(b.isHeard) - Number(a.isHeard) || compare(a.name, b.name)),
		audiences: await audiencesAllowed(db, { writer }, now),
		/** Also those that ended: what names the next one. */
		times: taken.length,
		excerpts: taken
			.filter(({ state, doc }) => state.status !== 'withdrawn' && doc.words !== '')
			.map((work) => ({
				...{ id: work.id, version: work.version, words: work.doc.words },
				theme: nameOf(work.doc.theme, locale),
				status: work.state.status,
				editable: isEditable(work) && work.live === null,
				isLive: work.live !== null,
				returned:
					work.state.status === 'returned'
						? { why: labels[work.state.reason] ?? '', note: work.state.note }
						: null
			})),
		done: url.searchParams.get('done')
	};
});

const nameOf = (id: string, locale: App.Locals['locale']): string => {
	const theme = findTheme(id);
	return theme ? namesOf(theme, locale).own : '';
};

type Event = { locals: App.Locals; params: Partial<Record<string, string>> };

/** Teachers of the class of whoever wrote it, and a letter that its readers read now: every other one is none. */
async function asked({ locals, params }: Event) {
	const actor = actorOf(locals);
	const klass = await authorizeClass(locals.db, actor, 'teach', params['class'] ?? '');
	const where = { letterId: params['letter'] ?? '', classId: klass.subject.id };
	const letter = await quotableLetter(locals.db, where);
	if (!letter) throw notFound();
	return { actor, klass, letter };
}

async function excerptAsked<Act extends 'share' | 'end'>(event: Event, may: Act, id: string) {
	const { actor, letter } = await asked(event);
	const { letterId, exchangeId } = letter;
	const excerpt = await authorizeExcerpt(event.locals.db, actor, may, { id, letterId });
	return { excerpt, exchangeId };
}

export const actions = answering({
	choose: async (event) => {
		const form = parse(chooseForm, await event.request.formData());
		const { klass, letter } = await asked(event);
		const { text, language, covers, letterId, revisionId, writer, by } = letter;
		const place = placeOf(sentencesOf(text, language, covers), form.sentence);
		const words = text.slice(place.from, place.to);
		const said = { language, letterId, revisionId, writer, by, words, ...place };
		const doc = { ...said, theme: form.theme };
		const { db, clock } = event.locals;
		await beginExcerpt(db, klass, { act: form.act, doc }, clock.now());
		redirect(303, '?done=chosen#chosen');
	},
	handIn: async (event) => {
		const { work, ...form } = parse(handInExcerptForm, await event.request.formData());
		const { excerpt, exchangeId } = await excerptAsked(event, 'share', work);
		const { db, clock } = event.locals;
		await handInExcerpt(db, excerpt, { ...form, exchangeId }, clock.now());
		redirect(303, '?done=handedIn');
	},
	takeBack: async (event) => {
		const { work, ...form } = parse(excerptActForm, await event.request.formData());
		const { excerpt } = await excerptAsked(event, 'share', work);
		await takeBack(event.locals.db, excerpt, form, event.locals.clock.now());
		redirect(303, '?done=takenBack');
	},
	end: async (event) => {
		const { work, ...form } = parse(excerptActForm, await event.request.formData());
		const { excerpt } = await excerptAsked(event, 'end', work);
		await end(event.locals.db, excerpt, form, event.locals.clock.now());
		redirect(303, '?done=ended');
	}
});
