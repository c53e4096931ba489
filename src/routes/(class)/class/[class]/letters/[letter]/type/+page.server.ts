import { redirect, type RequestEvent } from '@sveltejs/kit';
import { noteAccess } from '#lib/audit/access-log.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { isEditable } from '#lib/letters/letter.ts';
import { movePageUp, sayWhatItShows, takePageAway } from '#lib/letters/pages/arranging.server.ts';
import { bringPages } from '#lib/letters/pages/bringing-in.server.ts';
import { wantsComparing } from '#lib/letters/pages/comparing/choice.server.ts';
import {
	authorizeComparing,
	comparedBy,
	sayCompared,
	typedLast
} from '#lib/letters/pages/comparing/comparing.server.ts';
import {
	comparedForm,
	describeForm,
	handInTypedForm,
	pageForm,
	typedForm
} from '#lib/letters/pages/forms.ts';
import { typeSheet } from '#lib/letters/pages/from-sheet.server.ts';
import { progressOf } from '#lib/letters/pages/progress.server.ts';
import { findWritten, pagesOnDesk } from '#lib/letters/pages/queries.server.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { handIn } from '#lib/letters/writing/handing-in.server.ts';
import { findDraft } from '#lib/letters/writing/drafts.server.ts';
import { overFor } from '#lib/letters/writing/over.server.ts';
import { namesOn } from '#lib/letters/way/reading.server.ts';
import { shownStatus } from '#lib/letters/way/trail.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { refusals } from '#lib/photos/processing/picture.ts';
import { localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../../answer.ts';
import { spokenBy, typedIn, typing } from './typing.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async (event: PageServerLoadEvent) => {
	const { locals, params, url } = event;
	const { db, clock } = locals;
	const { actor, subject: letter } = await typing(event);
	const access = { personId: actor.id, childId: letter.authorId, subjectId: letter.id };
	await noteAccess(db, { ...access, what: 'class' }, clock.now());
	return {
		classId: params.class,
		letter: {
			id: letter.id,
			language: letter.language,
			status: shownStatus(letter.state.status)
		},
		names: await namesOn(db, letter),
		over: await overFor(db, letter),
		progress: await progressOf(db, letter),
		comparing: (await wantsComparing(db, letter.authorClassId))
			? {
					by: (await comparedBy(db, letter.id)).map(({ name }) => name),
					/** Whoever typed it last has nothing to compare. */
					may: ![null, actor.id].includes(await typedLast(db, letter.id))
				}
			: null,
		desk: isEditable(letter)
			? {
					pages: await pagesOnDesk(db, letter.id),
					written: await findWritten(db, letter.id),
					reading: await findDraft(db, letter.id),
					languages: await spokenBy(db, letter),
					timeZone: actor.timeZone,
					today: localDate(clock.now(), actor.timeZone)
				}
			: null,
		done: url.searchParams.get('done'),
		refused: refusals.filter((reason) => url.searchParams.getAll('refused').includes(reason))
	};
});

const here = ({ params }: RequestEvent, letterId: string, told = '') =>
	`/class/${params['class']}/letters/${letterId}/type${told}`;

/** Every button of the page saves what was typed first. */
async function save(event: RequestEvent, data: FormData) {
	const { db, clock } = event.locals;
	const form = parse(typedForm, data);
	const letter = await typing(event);
	await refuseUnspoken(event, letter.subject, form.language);
	await saveTyped(db, letter, typedIn(form), clock.now());
	// It may have got another language.
	return { letter: await typing(event), form };
}

async function refuseUnspoken(
	{ locals }: RequestEvent,
	letter: Parameters<typeof spokenBy>[1],
	language: string | undefined
) {
	const spoken: readonly string[] = await spokenBy(locals.db, letter);
	if (language && !spoken.includes(language)) throw notFound();
}

/** The next sheet of the stack that nobody typed yet; where there is none, the letters of the class. */
async function onward(
	event: RequestEvent,
	letter: Awaited<ReturnType<typeof typing>>,
	done: string
) {
	const { db, clock } = event.locals;
	const { next } = await progressOf(db, letter.subject);
	if (!next)
		redirect(303, `/class/${event.params['class']}/letters/${letter.subject.id}?done=${done}`);
	const klass = await authorizeClass(db, letter.actor, 'teach', event.params['class'] ?? '');
	const form = { act: `next.${letter.subject.id}.${next}`, sheet: next };
	redirect(303, here(event, await typeSheet(db, klass, form, clock.now()), `?done=${done}`));
}

export const actions = answering({
	save: async (event: RequestEvent) => {
		const { letter } = await save(event, await event.request.formData());
		redirect(303, here(event, letter.subject.id, '?done=saved'));
	},
	/** What was typed is the beginning of the reading; what stood there is kept beside. */
	copy: async (event: RequestEvent) => {
		const data = await event.request.formData();
		data.set('text', data.get('written') ?? '');
		const { letter } = await save(event, data);
		redirect(303, here(event, letter.subject.id, '?done=saved'));
	},
	/** A colleague of the class says that both texts are as the pages. */
	compared: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const { act } = parse(comparedForm, data);
		const { letter } = await save(event, data);
		const { db, clock } = event.locals;
		const item = await authorizeComparing(db, letter.actor, letter.subject.id);
		await sayCompared(db, item, { act }, clock.now());
		redirect(303, here(event, letter.subject.id, '?done=compared'));
	},
	next: async (event: RequestEvent) => {
		const { letter } = await save(event, await event.request.formData());
		await onward(event, letter, 'saved');
	},
	handIn: async (event: RequestEvent) => {
		const form = parse(handInTypedForm, await event.request.formData());
		const { db, clock } = event.locals;
		const letter = await typing(event);
		await refuseUnspoken(event, letter.subject, form.language);
		const { act, text, base, language, writtenBase, alone } = form;
		const written = { text: form.written, base: writtenBase };
		const { stamp } = letter.subject;
		await handIn(db, letter, { act, text, base, language, stamp, written, alone }, clock.now());
		await onward(event, letter, 'handed-in');
	},
	add: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const { letter } = await save(event, data);
		const { db, clock, storage, config } = event.locals;
		const files = data.getAll('pages').filter((file) => file instanceof File && file.name !== '');
		const where = { storage, quarantine: quarantineOf(config) };
		const refused = await bringPages(db, where, letter, files as File[], clock.now());
		const told = new URLSearchParams(refused.map((reason) => ['refused', reason]));
		redirect(303, here(event, letter.subject.id, `?${told}`));
	},
	remove: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const { page } = parse(pageForm, data);
		const { letter } = await save(event, data);
		await takePageAway(event.locals.db, letter, page, event.locals.clock.now());
		redirect(303, await stillThere(event, letter.subject.id));
	},
	up: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const { page } = parse(pageForm, data);
		const { letter } = await save(event, data);
		await movePageUp(event.locals.db, letter, page);
		redirect(303, here(event, letter.subject.id));
	},
	/** Keeps what was typed on the way to covering something on a page. */
	cover: async (event: RequestEvent) => {
		const data = await event.request.formData();
		const { page } = parse(pageForm, data);
		const { letter } = await save(event, data);
		redirect(303, here(event, letter.subject.id, `/cover/${page}`));
	},
	describe: async (event: RequestEvent) => {
		const data = await event.request.formData();
		data.set('alt', data.get(`alt-${data.get('page')}`) ?? '');
		const form = parse(describeForm, data);
		const { letter } = await save(event, data);
		await sayWhatItShows(event.locals.db, letter, form);
		redirect(303, here(event, letter.subject.id));
	}
});

/** Without its last page a letter is the child’s own again, and no teacher writes it. */
async function stillThere(event: RequestEvent, letterId: string): Promise<string> {
	const may = await typing(event).catch(() => undefined);
	return may ? here(event, letterId) : `/class/${event.params['class']}/sheets/stack`;
}
