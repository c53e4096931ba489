import { redirect, type RequestEvent } from '@sveltejs/kit';
import { deliveredLetter } from '#lib/delivery/queries.server.ts';
import { answeredBy, tick } from '#lib/letters/beginning/asked.server.ts';
import { draftKeyOf, findDraft, putBack, saveDraft } from '#lib/letters/writing/drafts.server.ts';
import { hintsFor } from '#lib/letters/writing/hints.server.ts';
import { overFor } from '#lib/letters/writing/over.server.ts';
import { versionsOf } from '#lib/letters/writing/versions.server.ts';
import type { Correspondent } from '#lib/letters/beginning/correspondents.server.ts';
import { insteadOf, writeToFriend } from '#lib/letters/beginning/moving.server.ts';
import { friendForm, handInForm, saveForm, tickForm, versionForm } from '#lib/letters/forms.ts';
import { cameFromReview, type Letter } from '#lib/letters/letter.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { ideasFor } from '#lib/letters/beginning/prompts.ts';
import { questionsIn } from '#lib/letters/beginning/questions.ts';
import { lastLetterTo } from '#lib/letters/way/reading.server.ts';
import { findWriter } from '#lib/letters/beginning/writers.server.ts';
import { commentsOfLastReturn } from '#lib/moderation/commenting/comments.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { formOf, inJson } from './in-json.ts';
import { actorOf } from './signed-in.ts';

/** What lies on the desk of whoever writes this letter: the child, or the teacher who writes it down. */
export async function deskOf({ db, clock, ...locals }: App.Locals, letter: Letter) {
	const actor = actorOf({ db, clock, ...locals });
	const writer = letter.authorKind === 'child' ? await findWriter(db, letter.authorId) : undefined;
	const ideas = ideasFor(writer?.ageBand ?? '16-18');
	const draft = await findDraft(db, letter.id);
	const words = { text: draft.text, language: letter.language, speaks: actor.language };
	const inLetter = (words: Record<Letter['language'], string>) => words[letter.language];
	return {
		draft,
		hints: await hintsFor(db, letter, words),
		versions: await versionsOf(db, letter.id),
		comments: cameFromReview(letter) ? await commentsOfLastReturn(db, letter.id) : null,
		over: await overFor(db, letter),
		instead: ((await insteadOf(db, letter)) ?? []).map(friendly),
		asked: await askedOf(db, letter, writer?.reads ?? actor.reads),
		languages: writer?.reads ?? actor.reads,
		ideas: { prompts: ideas.prompts.map(inLetter), starters: ideas.starters.map(inLetter) },
		key: await draftKeyOf(db, actor.id, clock.now()),
		timeZone: actor.timeZone,
		today: localDate(clock.now(), actor.timeZone)
	};
}

const friendly = ({ pairId, letterName }: Correspondent) => ({ pairId, letterName });

/** The questions of the last letter that this child received, in a language they read. */
async function askedOf(db: App.Locals['db'], letter: Letter, reads: readonly Letter['language'][]) {
	if (letter.authorKind !== 'child') return null;
	const id = letter.answersId ?? (await lastLetterTo(db, letter.authorId, letter.pairId));
	const reader = { id: letter.authorId, classId: letter.authorClassId };
	const received = id && (await deliveredLetter(db, id, reader));
	if (!received) return null;
	const translated = !reads.includes(received.language) && received.translation !== null;
	const text = translated ? received.translation : received.text;
	const language = (translated && received.translationLanguage) || received.language;
	const answered = await answeredBy(db, letter.authorId, received.letterId);
	// What another letter of theirs answered is not asked again, also not on one that came back.
	if (answered.all) return null;
	const questions = questionsIn(text ?? '', language);
	return {
		letterId: received.letterId,
		from: received.from,
		language,
		questions: questions.map(({ sentence, before }, n) => ({
			n,
			text: sentence,
			before,
			answered: answered.has(n)
		}))
	};
}

const writing = async ({ locals, params }: RequestEvent) =>
	authorizeLetter(locals.db, actorOf(locals), 'write', params['letter'] ?? '');

/** What can be done at the desk; `gone` is where to go when the letter was handed in. */
export const deskActions = (gone: (event: RequestEvent, letter: Letter) => string) => ({
	handIn: async (event: RequestEvent) => {
		const form = parse(handInForm, await event.request.formData());
		const letter = await writing(event);
		const desk = await spokenOnDesk(event, letter.subject);
		if (form.language && !desk.includes(form.language)) throw notFound();
		await handIn(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, gone(event, letter.subject));
	},
	/** These four are buttons of the same form, so that without script nothing typed is lost either. */
	save: async (event: RequestEvent) => {
		await save(event, await event.request.formData());
		redirect(303, `${event.url.pathname}?done=saved`);
	},
	putBack: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const form = parse(versionForm, data);
		await save(event, data);
		await putBack(event.locals.db, await writing(event), form, event.locals.clock.now());
		redirect(303, event.url.pathname);
	},
	toFriend: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const form = parse(friendForm, data);
		await save(event, data);
		const letter = await writing(event);
		const moved = await writeToFriend(event.locals.db, letter, form, event.locals.clock.now());
		redirect(303, event.url.pathname.replace(letter.subject.id, moved));
	},
	tick: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const form = parse(tickForm, data);
		await save(event, data);
		const { subject } = await writing(event);
		const reads = await spokenOnDesk(event, subject);
		const asked = await askedOf(event.locals.db, subject, reads);
		const [n, answered] = [Number(form.tick.split('.')[0]), form.tick.endsWith('yes')];
		if (!asked?.questions[n]) throw new Refused('invalid', 'check-fields');
		const question = { letterId: asked.letterId, n, answered };
		await tick(event.locals.db, subject.authorId, question, event.locals.clock.now());
		redirect(303, event.url.pathname);
	}
});

/** The languages in which the author writes. */
async function spokenOnDesk({ locals }: RequestEvent, letter: Letter) {
	if (letter.authorKind === 'adult') return actorOf(locals).reads;
	return (await findWriter(locals.db, letter.authorId))?.reads ?? [];
}

async function save(event: RequestEvent, data: FormData) {
	const form = parse(saveForm, data);
	const now = event.locals.clock.now();
	const letter = await writing(event);
	const { language } = form;
	if (language && language !== letter.subject.language)
		if (!(await spokenOnDesk(event, letter.subject)).includes(language)) throw notFound();
	const typed = { ...form, typedAt: now - (form.age ?? 0) };
	const saved = await saveDraft(event.locals.db, letter, typed, now);
	return { letter: letter.subject, typed, saved };
}

/** Saves as somebody types: `PUT …/draft` answers with what is on the desk now. What cannot be stored stays on the device. */
export const putDraft = inJson(async (event: RequestEvent) => {
	const { letter, typed, saved } = await save(event, await formOf(event));
	const { text, language = letter.language } = typed;
	const words = { text, language, speaks: actorOf(event.locals).language };
	return { ...saved, hints: await hintsFor(event.locals.db, letter, words) };
});
