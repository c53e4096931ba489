import { redirect, type RequestEvent } from '@sveltejs/kit';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import * as cases from '#lib/moderation/safeguarding/cases.server.ts';
import { bareForm, closeForm, noteForm, tickForm } from '#lib/moderation/safeguarding/forms.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import { filesOfWork } from '#lib/lessons/attaching/queries.server.ts';
import { allPagesOf } from '#lib/letters/pages/queries.server.ts';
import { shownStatus } from '#lib/letters/way/trail.ts';
import type { LetterStatus } from '#lib/letters/letter.ts';
import { allPicturesOfWork } from '#lib/lessons/picturing/shown.server.ts';
import { picturesOf } from '#lib/photos/reviewing/seen.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf, sessionIn } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const inHand = ({ locals, params }: Pick<RequestEvent, 'locals'> & { params: Params }) =>
	cases.authorizeCase(locals.db, actorOf(locals), params['case'] ?? '');

type Params = Partial<Record<string, string>>;

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const of = await inHand({ locals, params });
	const spanish = locals.locale === 'es';
	const { guide, ticks, letters, ...shown } = await openCase(locals.db, of, locals.clock.now());
	const pictures = await picturesOf(
		locals.db,
		letters.map(({ id }) => id)
	);
	const pages = await Promise.all(letters.map(({ id }) => allPagesOf(locals.db, id)));
	const files = await Promise.all(letters.map(({ id }) => filesOfWork(locals.db, id)));
	const ofPlans = await Promise.all(letters.map(({ id }) => allPicturesOfWork(locals.db, id)));
	const done = new Map(ticks.map((tick) => [tick.guideId, tick]));
	const words = (line: { wordsEs: string; wordsEn: string }) =>
		spanish ? line.wordsEs : line.wordsEn;
	const steps = guide
		.filter(({ kind }) => kind === 'step')
		.map((line) => ({
			id: line.id,
			country: line.country,
			words: words(done.get(line.id) ?? line),
			withinHours: line.withinHours,
			checked: line.checkedAt !== null,
			done: done.get(line.id) ?? null
		}));
	return {
		...shown,
		timeZone: of.actor.timeZone,
		where: shownStatus(shown.fromStatus as LetterStatus),
		letters: letters.map((letter, n) => ({
			...letter,
			pages: pages[n] ?? [],
			files: files[n] ?? [],
			pictures: [
				...(pictures.has(letter.id) ? [pictures.get(letter.id)!] : []),
				...(ofPlans[n] ?? [])
			],
			where: shownStatus(letter.fromStatus as LetterStatus)
		})),
		numbers: guide
			.filter(({ kind }) => kind === 'number')
			.map((line) => ({ ...line, words: words(line) })),
		steps: [
			...steps,
			// Those that somebody took off the list after they were done here.
			...ticks
				.filter(({ guideId }) => !steps.some(({ id }) => id === guideId))
				.map((tick) => ({
					id: tick.guideId,
					country: null,
					words: words(tick),
					withinHours: null,
					checked: true,
					done: tick
				}))
		],
		said: url.searchParams.has('done')
	};
});

const now = ({ locals }: RequestEvent) => locals.clock.now();
const back = ({ params }: RequestEvent): never =>
	redirect(303, `/cases/${(params as Params)['case']}?done=1`);
/** What cannot be taken back asks for the password: somebody else may sit at this screen. */
async function confirmedForm(event: RequestEvent): Promise<FormData> {
	const form = await event.request.formData();
	await confirmedSession(event.locals.db, sessionIn(event.locals), form, now(event));
	return form;
}

export const actions = answering({
	take: async (event) => {
		const form = parse(bareForm, await event.request.formData());
		await cases.takeOn(event.locals.db, await inHand(event), form, now(event));
		back(event);
	},
	note: async (event) => {
		const form = parse(noteForm, await event.request.formData());
		await cases.writeNote(event.locals.db, await inHand(event), form, now(event));
		back(event);
	},
	file: async (event) => {
		const data = await event.request.formData();
		const { act } = parse(bareForm, data);
		const of = await inHand(event);
		const sent = data.get('file');
		if (!(sent instanceof File) || sent.size === 0)
			throw new Refused('invalid', 'check-fields', {}, { file: 'choose' });
		const file = cases.factsOfFile(sent.name, new Uint8Array(await sent.arrayBuffer()));
		await cases.attach(event.locals.db, of, { act, file }, now(event));
		back(event);
	},
	step: async (event) => {
		const form = parse(tickForm, await event.request.formData());
		await cases.tickStep(event.locals.db, await inHand(event), form, now(event));
		back(event);
	},
	close: async (event) => {
		const of = await inHand(event);
		const form = parse(closeForm, await confirmedForm(event));
		await cases.closeCase(event.locals.db, of, form, now(event));
		back(event);
	},
	letGo: async (event) => {
		const of = await inHand(event);
		const form = parse(bareForm, await confirmedForm(event));
		await cases.endCase(event.locals.db, of, { ...form, ending: 'let-go' }, now(event));
		back(event);
	},
	keep: async (event) => {
		const of = await inHand(event);
		const form = parse(bareForm, await confirmedForm(event));
		await cases.endCase(event.locals.db, of, { ...form, ending: 'kept' }, now(event));
		back(event);
	}
});
