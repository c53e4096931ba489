import { redirect } from '@sveltejs/kit';
import { deliveredLetter } from '#lib/delivery/queries.server.ts';
import {
	correspondentsOf,
	isOver,
	partnersOf
} from '#lib/letters/beginning/correspondents.server.ts';
import { beginForm } from '#lib/letters/forms.ts';
import { ownLetters } from '#lib/letters/way/lists.server.ts';
import { shownStatus } from '#lib/letters/way/trail.ts';
import { authorizeWriter } from '#lib/letters/beginning/writers.server.ts';
import { beginToChild, beginToClass } from '#lib/letters/beginning/starting.server.ts';
import { languageTag } from '#lib/i18n/locale.ts';
import { formatDate, localDate } from '#lib/platform/dates.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../answer.ts';
import { actorOf } from '../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, url }: PageServerLoadEvent) => {
	const { id, classId, timeZone } = childOf(locals);
	const [friends, partners, over, { letters, next }] = await Promise.all([
		correspondentsOf(locals.db, id, classId),
		partnersOf(locals.db, classId),
		isOver(locals.db, classId),
		ownLetters(locals.db, id, url.searchParams.get('after'))
	]);
	return {
		over,
		friends: friends.map(({ pairId, letterName }) => ({ pairId, letterName })),
		partners: partners.map(({ exchangeId, className }) => ({ exchangeId, className })),
		letters: letters.map(({ id, status, stamp, to, toClass, updatedAt, language, begins }) => ({
			...{ id, stamp, to, toClass },
			status: shownStatus(status),
			day: formatDate(localDate(updatedAt, timeZone), locals.locale, 'short'),
			begins: { lang: languageTag[language], text: begins?.trim() ?? '' }
		})),
		next
	};
});

export const actions = answering({
	/** Begins a letter, or takes up the one that lies on the desk; `answers` names a delivered letter. */
	start: async ({ locals, request }) => {
		const form = parse(beginForm, await request.formData());
		const child = childOf(locals);
		const writer = await authorizeWriter(locals.db, child, child.id);
		const wish = { ...form, ...(await answerTo(locals, form.answers)) };
		const begin = async () => {
			const now = locals.clock.now();
			if (wish.pair) return beginToChild(locals.db, writer, { ...wish, pair: wish.pair }, now);
			if (!wish.exchange) throw notFound();
			return beginToClass(locals.db, writer, { ...wish, exchange: wish.exchange }, now);
		};
		redirect(303, `/letters/${await begin()}`);
	}
});

/** An answer goes where the letter came from, and only to a letter that was delivered to this child. */
async function answerTo(locals: App.Locals, answers: string | undefined) {
	if (!answers) return {};
	const received = await deliveredLetter(locals.db, answers, childOf(locals));
	if (!received) throw notFound();
	return received.pairId ? { pair: received.pairId } : { exchange: received.exchangeId };
}

function childOf(locals: App.Locals) {
	const actor = actorOf(locals);
	if (actor.classId === null) throw notFound();
	return { ...actor, classId: actor.classId };
}
