import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import { mailDayOf, nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import { authorOf } from '#lib/moderation/author.server.ts';
import { worksInLine } from '#lib/lessons/reviewing/in-line.server.ts';
import { lastDecisionOfWork, type ToldDecision } from '#lib/moderation/queries.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { picturesOfRevision } from '#lib/lessons/picturing/shown.server.ts';
import { photoWithWords } from '#lib/photos/reviewing/seen.server.ts';
import { readySentence, reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import { besides, otherReason } from '#lib/moderation/reasons/reason.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { parse } from '#lib/platform/forms.ts';
import { askForDrafts } from '#lib/translation/drafts/asking.server.ts';
import { engineOf } from '#lib/translation/drafts/engines.server.ts';
import { draftsOnDesk } from '#lib/translation/drafts/queries.server.ts';
import { callRight, withDraft } from '#lib/translation/drafts/using.server.ts';
import {
	answerOf,
	askClass,
	questionsAbout
} from '#lib/translation/glossary/asking-a-class.server.ts';
import { askForm } from '#lib/translation/glossary/forms.ts';
import { checksOnDesk } from '#lib/translation/checks/findings.server.ts';
import { waveThrough } from '#lib/translation/checks/waving.server.ts';
import { glossaryOnDesk } from '#lib/translation/glossary/on-the-desk.server.ts';
import {
	actForm,
	cutForm,
	handInForm,
	letGoForm,
	rightForm,
	saveForm,
	sentenceNumber
} from '#lib/translation/forms.ts';
import { agreeToChange, keepOwnWords } from '#lib/translation/mending/answering.server.ts';
import { agreeForm, keepForm } from '#lib/translation/mending/forms.ts';
import { outcomeOf } from '#lib/translation/mending/outcome.server.ts';
import { isTextHeld } from '#lib/translation/held.server.ts';
import { offersFor } from '#lib/translation/memory/offered.server.ts';
import {
	joinNext,
	moveSentence,
	seamsOf,
	splitSentence
} from '#lib/translation/cutting/cutting.server.ts';
import {
	letGo,
	noteFromBefore,
	successorsFor
} from '#lib/translation/handing-over/handing-over.server.ts';
import { paperInWords } from '#lib/letters/pages/in-words.server.ts';
import { onDeskOfLesson } from '#lib/lessons/translating/on-desk.server.ts';
import { draftKeyOf } from '#lib/letters/writing/drafts.server.ts';
import { maySeeText } from '#lib/translation/policy.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { holderOf, segmentsOf } from '#lib/translation/queries.server.ts';
import {
	asSourceKind,
	isStale,
	isUnderWay,
	onDesk,
	type TextTranslation
} from '#lib/translation/translation.ts';
import {
	authorizeTranslation,
	authorizeWriting,
	claim,
	handIn,
	saveSegments
} from '#lib/translation/translation.server.ts';
import { askedToCorrect } from '#lib/delivery/doubting/queries.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { nameOf } from '#lib/translation/people/choices.ts';
import { choicesOf } from '#lib/translation/people/choices.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const text = await authorizeTranslation(db, actor, params.translation);
	const { subject } = text;
	const { id, status, sourceLanguage, targetLanguage, exchangeId } = subject;
	const days = await nextMailDays(db, [exchangeId]);
	const mine = subject.translatorId === actor.id;
	const n = v.parse(sentenceNumber, url.searchParams.get('n') ?? undefined);
	const held = isUnderWay(subject) && (await isTextHeld(db, subject, now));
	const work =
		subject.sourceKind === 'lesson' && isUnderWay(subject) && !held
			? (await worksInLine(db, [subject.sourceRevisionId])).get(subject.sourceRevisionId)
			: undefined;
	return {
		id,
		status,
		of: asSourceKind(subject.sourceKind, work?.kind),
		/** What a work of the library is called. */
		name: work?.title ?? null,
		/** Seen by whoever has the words of a photo, or of a plan with pictures. */
		pictures: !held && maySeeText(actor, subject) ? await picturesOf(db, subject) : [],
		/** Of a letter that was written on paper: its pages, beside its words. */
		paper:
			!held && subject.sourceKind === 'letter' && maySeeText(actor, subject)
				? await paperOf(locals, subject)
				: null,
		sourceLanguage,
		targetLanguage,
		mine,
		me: nameOf(actor.name, (await choicesOf(db, actor)).named),
		askedAt: subject.askedAt,
		now,
		today: localDate(now, actor.timeZone),
		mailDay: mailDayOf(days, subject),
		held,
		holder: mine ? null : await holderOf(db, subject),
		mayTake: !held && (status === 'waiting' || (!mine && isStale(subject, now))),
		outcome: await outcomeOf(db, actor, subject, now),
		done: url.searchParams.get('done'),
		asked:
			!held && maySeeText(actor, subject) && subject.decisionId !== null
				? await whatReadersAsk(db, subject.id, locals.locale)
				: null,
		text: !held && maySeeText(actor, subject) ? await textOf(locals, actor, subject, now) : null,
		offered:
			n !== undefined && !held && maySeeText(actor, subject)
				? { n, offers: await offersFor(db, text, n, now) }
				: null
	};
});

async function paperOf({ db, locale }: App.Locals, subject: TextTranslation) {
	const { name: from } = await authorOf(db, subject.sourceAuthorId, subject.exchangeId);
	return paperInWords(db, { revisionId: subject.sourceRevisionId, from }, locale);
}

/** Of a delivered translation that is corrected; said by the server, because it is rare. */
async function whatReadersAsk(db: Db, translationId: string, locale: Locale) {
	const asked = await askedToCorrect(db, translationId);
	if (asked.length === 0) return null;
	const say = tFor(locale);
	return {
		title: say('doubts:desk.title'),
		text: say('doubts:desk.text'),
		questions: asked.map(({ id, kind, note, words, text, sourceStart, sourceEnd }) => ({
			id,
			kind: say(`doubts:kind.${kind}`),
			quote: sourceStart === null || sourceEnd === null ? '' : text.slice(sourceStart, sourceEnd),
			said: [words, note].filter(Boolean)
		}))
	};
}

async function textOf(
	{ db, locale, config, session }: App.Locals,
	actor: Actor,
	subject: TextTranslation,
	now: number
) {
	const decision =
		subject.status === 'returned' ? await lastDecisionOfWork(db, subject.id) : undefined;
	const segments = await segmentsOf(db, subject.id);
	return {
		version: subject.version,
		cut: subject.cut,
		// On a device that others use, nothing is kept.
		deviceKey: session?.kind === 'own-phone' ? await draftKeyOf(db, actor.id, now) : null,
		seams: await seamsOf(db, subject.id),
		before: segments.length > 0 ? await noteFromBefore(db, subject.id, actor.id) : null,
		successors: onDesk.includes(subject.status)
			? await successorsFor(db, subject, actor.id, localDate(now, actor.timeZone))
			: [],
		segments,
		drafts: onDesk.includes(subject.status)
			? await draftsOnDesk(db, subject, engineOf(config) !== undefined, now)
			: null,
		questions: (await questionsAbout(db, subject.id)).map(({ id, word, termId, ...notes }) => ({
			id,
			word,
			termId,
			answer: answerOf(notes, locale)
		})),
		...(subject.sourceKind === 'lesson' ? await onDeskOfLesson(db, subject, segments, locale) : {}),
		checks: await checksOnDesk(db, subject, segments),
		glossary: await glossaryOnDesk(db, segments, subject.sourceLanguage, locale),
		writer: await authorOf(db, subject.sourceAuthorId, subject.exchangeId),
		returned: decision?.outcome === 'return' ? await inWords(db, decision, locale) : null
	};
}

async function inWords(db: Db, { reason, note }: ToldDecision, locale: Locale) {
	const why = await readySentence(db, reason ?? otherReason, locale, 'translator');
	const labels = await reasonLabels(db, locale);
	return { label: labels[reason ?? otherReason] ?? '', why, note: besides(note, why) };
}

const toWrite = ({ locals, params }: RequestEvent) =>
	authorizeWriting(locals.db, actorOf(locals), params.translation ?? '');

type Recut = (
	db: Db,
	text: Awaited<ReturnType<typeof toWrite>>,
	form: v.InferOutput<typeof cutForm>,
	now: number
) => Promise<void>;

/** Whichever way the sentences change, what was typed goes along. */
function recut(change: Recut) {
	return async (event: RequestEvent) => {
		const form = parse(cutForm, await event.request.formData());
		const text = await toWrite(event);
		await change(event.locals.db, text, form, event.locals.clock.now());
		redirect(303, `/translate/${text.subject.id}#sentence-${form.n}`);
	};
}

async function picturesOf(
	db: Db,
	{ sourceKind, sourceRevisionId: id }: Pick<TextTranslation, 'sourceKind' | 'sourceRevisionId'>
) {
	if (sourceKind === 'lesson') return picturesOfRevision(db, id);
	const photo = sourceKind === 'photo' ? await photoWithWords(db, id) : null;
	return photo ? [photo.picture] : [];
}

export const actions = answering({
	take: async ({ locals, params, request }) => {
		const form = parse(actForm, await request.formData());
		const id = params.translation ?? '';
		const text = await authorizeTranslation(locals.db, actorOf(locals), id);
		await claim(locals.db, text, form, locals.clock.now());
		redirect(303, `/translate/${id}`);
	},
	save: async (event) => {
		const form = parse(saveForm, await event.request.formData());
		const { db, clock } = event.locals;
		const now = clock.now();
		const text = await toWrite(event);
		const { targets, use, base, cut, right, waves } = form;
		const filled = use === undefined ? targets : await withDraft(db, text, targets, use, now);
		const version = await saveSegments(db, text, filled, now, base, right, cut);
		await waveThrough(db, text, waves, now);
		return { savedAt: now, version };
	},
	check: async (event) => {
		const { targets, base, cut, right, waves } = parse(saveForm, await event.request.formData());
		const { db, clock } = event.locals;
		const text = await toWrite(event);
		await saveSegments(db, text, targets, clock.now(), base, right, cut);
		// The page that comes back says what was noticed.
		await waveThrough(db, text, waves, clock.now());
		return { checked: true };
	},
	drafts: async (event) => {
		const { targets, base, cut, right } = parse(saveForm, await event.request.formData());
		const { db, clock, config } = event.locals;
		const now = clock.now();
		const text = await toWrite(event);
		if (targets.size > 0) await saveSegments(db, text, targets, now, base, right, cut);
		return { asked: await askForDrafts(db, text, engineOf(config), now) };
	},
	right: async (event) => {
		const { right } = parse(rightForm, await event.request.formData());
		await callRight(event.locals.db, await toWrite(event), right, event.locals.clock.now());
	},
	handIn: async (event) => {
		const form = parse(handInForm, await event.request.formData());
		await handIn(event.locals.db, await toWrite(event), form, event.locals.clock.now());
		redirect(303, '/translate?done=handed-in');
	},
	join: recut(joinNext),
	split: recut(splitSentence),
	earlier: recut((db, text, form, now) => moveSentence(db, text, { ...form, by: -1 }, now)),
	later: recut((db, text, form, now) => moveSentence(db, text, { ...form, by: 1 }, now)),
	ask: async (event) => {
		const form = parse(askForm, await event.request.formData());
		const text = await toWrite(event);
		await askClass(event.locals.db, text, form, event.locals.clock.now());
		redirect(303, `/translate/${text.subject.id}`);
	},
	/** With exactly what a reviewer changed, as this page showed it. */
	agree: async (event) => {
		const form = parse(agreeForm, await event.request.formData());
		await agreeToChange(event.locals.db, await toWrite(event), form, event.locals.clock.now());
		redirect(303, '/translate?done=agreed');
	},
	keep: async (event) => {
		const form = parse(keepForm, await event.request.formData());
		await keepOwnWords(event.locals.db, await toWrite(event), form, event.locals.clock.now());
		redirect(303, '/translate?done=kept');
	},
	letGo: async (event) => {
		const form = parse(letGoForm, await event.request.formData());
		await letGo(event.locals.db, await toWrite(event), form, event.locals.clock.now());
		redirect(303, `/translate?done=${form.to === null ? 'let-go' : 'handed-over'}`);
	}
});
