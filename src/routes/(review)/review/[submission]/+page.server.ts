import { redirect, type RequestEvent } from '@sveltejs/kit';
import { answered, answering } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { firstLookAt } from '#lib/letters/asking-again/second-look.server.ts';
import { paperUnderReview } from '#lib/letters/pages/reviewing.server.ts';
import { mayLookBack } from '#lib/letters/policy.ts';
import { backgroundOf } from '#lib/delivery/calling-back/background.server.ts';
import { askOpinion, opinionsOn } from '#lib/moderation/desk/opinions.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { refuseWhileFamiliesAreAsked } from '#lib/lessons/picturing/allowed.server.ts';
import { lessonUnderReview } from '#lib/lessons/reviewing/seen.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { mailDayOf, nextMailDays } from '#lib/delivery/next-mail-days.server.ts';
import { offeredReasons, reasonLabels } from '#lib/moderation/reasons/queries.server.ts';
import type { NotCarried } from '#lib/moderation/deciding/not-carried.ts';
import { sinceReturn } from '#lib/moderation/deciding/before.server.ts';
import { claim, claimLasts, letGo, renewClaim } from '#lib/moderation/deciding/claims.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import { firstKeyTurned, keysFor } from '#lib/moderation/four-eyes/first-key.server.ts';
import { disagreeAsReviewer } from '#lib/letters/passing-on/second-key.server.ts';
import { objectForm } from '#lib/moderation/protecting/forms.ts';
import { coveringOf } from '#lib/moderation/protecting/queries.server.ts';
import { offersIn } from '#lib/moderation/commenting/offers.ts';
import { approve, authorizeReview, returnToAuthor } from '#lib/moderation/moderation.server.ts';
import {
	approveForm,
	batchOf,
	flagForm,
	mendForm,
	opinionForm,
	returnForm
} from '#lib/moderation/forms.ts';
import {
	languageOfAuthor,
	revisionText,
	standingFor,
	writerOf
} from '#lib/moderation/queries.server.ts';
import { flaggedWords, liesBeside } from '#lib/moderation/scanning/beside.ts';
import { answerFlag, flagsOf } from '#lib/moderation/scanning/flags.server.ts';
import { scanOnce } from '#lib/moderation/scanning/scans.server.ts';
import { formatTime, localDate } from '#lib/platform/dates.ts';
import { refuseWhileFamiliesAsk } from '#lib/photos/reviewing/looking.server.ts';
import { photoUnderReview } from '#lib/photos/reviewing/seen.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { besideReview } from '#lib/translation/mending/beside-review.server.ts';
import { acceptWithSmallChange } from '#lib/translation/mending/mending.server.ts';
import { hasChanges, withSuggestions } from '#lib/translation/mending/unsent.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { placed } from '#lib/translation/translation.ts';
import { factsOf, shortcutsFor } from './heading.ts';
import type { PageServerLoadEvent } from './$types';

const authorized = ({ locals, params }: RequestEvent) =>
	authorizeReview(locals.db, actorOf(locals), params.submission ?? '');

/** Opening claims; the words are shown to the one who holds the claim, and to nobody else. */
export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const actor = actorOf(locals);
	const now = locals.clock.now();
	const item = await authorizeReview(db, actor, params.submission);
	const { id, kind, exchangeId, fromClassId, workId } = item.subject;
	const batch = url.searchParams.get('classId') ?? '';
	const shared = { id, kind, workId, batch, now };
	try {
		await refuseWhileFamiliesAsk(db, item.subject, now);
		await refuseWhileFamiliesAreAsked(db, item.subject, now);
		await claim(db, item, now);
	} catch (problem) {
		if (!(problem instanceof Refused)) throw problem;
		return {
			...shared,
			open: null,
			held: heldFor[problem.reason] ?? null,
			standing: await standingFor(db, item),
			lookBack: kind === 'letter' && (await isDelivered(db, actor, workId))
		};
	}
	const days = await nextMailDays(db, [exchangeId]);
	const { revisionId } = item.subject;
	await scanOnce(db, item.subject, now);
	const { text, sha256 } = await revisionText(db, revisionId);
	const flags = await flagsOf(db, revisionId);
	const paper = await paperUnderReview(db, actor, item.subject);
	const lesson = await lessonUnderReview(db, item.subject, locals.locale, actor);
	const segments = kind === 'translation' ? placed(await segmentsOf(db, workId), text) : [];
	const original = kind === 'translation' ? segments.map(({ source }) => source).join(' ') : text;
	const say = tFor(locals.locale);
	const writer = await writerOf(db, item.subject);
	const noteLanguage = await languageOfAuthor(db, item.subject);
	const covering = kind === 'letter' ? await coveringOf(db, revisionId) : null;
	return {
		...shared,
		standing: null,
		held: null,
		lookBack: false,
		open: {
			heldUntil: heldUntil(actor, now, locals.locale),
			firstLook: await firstLookAt(db, id),
			revisionId,
			sha256,
			text,
			flags: flags.map((flag, n) => ({
				...flag,
				number: n + 1,
				quote: flaggedWords(flag, text, paper?.asWritten ?? lesson?.files?.text ?? null),
				beside: liesBeside(flag, text)
			})),
			asked: await askedFor(db, item.subject),
			keys: await keysFor(db, item),
			covering: covering && { ...covering, own: covering.byId === actor.id },
			language: item.subject.language,
			sourceLanguage: item.subject.sourceLanguage,
			segments,
			photo: await photoUnderReview(db, actor, item.subject),
			paper,
			lesson,
			about: await besideReview(db, item, now),
			before: await sinceReturn(db, item.subject, flags),
			writer,
			facts: factsOf(
				{
					...{ ...item.subject, writer, now },
					mailDay: mailDayOf(days, {
						...{ exchangeId, fromClassId },
						sourceKind: lesson ? 'lesson' : kind
					}),
					today: localDate(now, actor.timeZone)
				},
				say,
				locals.locale
			),
			shortcuts: shortcutsFor(kind, say),
			opinions: await opinionsOn(db, id),
			background: await backgroundOf(db, item, original),
			noteLanguage,
			reasons: await offeredReasons(db, `${kind}s`, {
				labels: locals.locale,
				sentences: noteLanguage
			}),
			reasonLabels: await reasonLabels(db, locals.locale),
			offers: kind === 'letter' ? offersIn(tFor(noteLanguage), flags) : {}
		}
	};
});

/** What it waits for, where it is no other reviewer. */
const heldFor: Partial<Record<string, 'family' | 'letter'>> = {
	'waits-for-family': 'family',
	'excerpt-letter-away': 'letter'
};

const heldUntil = ({ timeZone }: Actor, now: number, locale: Locale) =>
	formatTime(now + claimLasts, timeZone, locale);

const leftBehind = (written: boolean, changed: boolean): NotCarried => {
	if (written && changed) return 'written-and-changed';
	return written ? 'written-for-author' : 'change-not-sent';
};

/** Whether what was decided is in somebody's hands, from where this person may call it back. */
async function isDelivered(db: App.Locals['db'], actor: Actor, letterId: string) {
	const letter = await findLetter(db, letterId);
	return letter !== undefined && mayLookBack(actor, letter);
}

export const actions = answering({
	approve: async (event) => {
		const data = await event.request.formData();
		const { written, changes, ...seen } = parse(approveForm, data);
		const item = await authorized(event);
		const changed = await hasChanges(event.locals.db, item.subject.workId, changes);
		if (written || changed) throw new Refused('invalid', leftBehind(written, changed));
		const done = await approve(event.locals.db, item, seen, event.locals.clock.now());
		const said = done === firstKeyTurned ? 'first-key' : 'approved';
		redirect(303, `/review?done=${said}${batchOf(data)}`);
	},
	return: async (event) => {
		const data = await event.request.formData();
		const { changes, ...form } = parse(returnForm, data);
		const { db, clock } = event.locals;
		const item = await authorized(event);
		const language = await languageOfAuthor(db, item.subject);
		const { workId } = item.subject;
		const remarks = await withSuggestions(db, workId, form.remarks, changes, language);
		await returnToAuthor(db, item, { ...form, remarks }, clock.now());
		redirect(303, `/review?done=returned${batchOf(data)}`);
	},
	/** Accepts it but for a few words: nothing is approved before its translator or another reviewer agrees. */
	mend: async (event) => {
		const data = await event.request.formData();
		const form = parse(mendForm, data);
		const item = await authorized(event);
		await acceptWithSmallChange(event.locals.db, item, form, event.locals.clock.now());
		redirect(303, `/review?done=mended${batchOf(data)}`);
	},
	/** The second key is not turned: what is covered goes back to whoever covered it. */
	disagree: async (event) => {
		const data = await event.request.formData();
		const form = parse(objectForm, data);
		await disagreeAsReviewer(
			event.locals.db,
			await authorized(event),
			form,
			event.locals.clock.now()
		);
		redirect(303, `/review?done=disagreed${batchOf(data)}`);
	},
	/** "Not a problem", or that taken back. */
	flag: async (event) => {
		const form = parse(flagForm, await event.request.formData());
		await answerFlag(event.locals.db, await authorized(event), form, event.locals.clock.now());
		redirect(303, `/review/${event.params.submission}#flag-${form.flagId}`);
	},
	letGo: async (event) => {
		const batch = batchOf(await event.request.formData());
		await letGo(event.locals.db, await authorized(event));
		redirect(303, `/review?done=let-go${batch}`);
	},
	/** Hands it over with a question. */
	ask: async (event) => {
		const data = await event.request.formData();
		const form = parse(opinionForm, data);
		await askOpinion(event.locals.db, await authorized(event), form, event.locals.clock.now());
		redirect(303, `/review?done=asked${batchOf(data)}`);
	},
	/** The open page says every few minutes that somebody is still looking. */
	hold: async (event) => {
		const { locals } = event;
		const item = await authorized(event);
		const now = locals.clock.now();
		await renewClaim(locals.db, item, now);
		return { until: heldUntil(item.actor, now, locals.locale) };
	}
});
