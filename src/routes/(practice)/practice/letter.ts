import { redirect } from '@sveltejs/kit';
import { lettersFor } from '#lib/moderation/practice/practice.ts';
import { authorizePractice } from '#lib/moderation/practice/practice.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { actorOf } from '../../signed-in.ts';

interface Event {
	locals: App.Locals;
	params: Partial<Record<string, string>>;
}

/** The letter in the address and what this person answered; the other ones never reach their desk. */
export async function letterIn({ locals, params }: Event) {
	const actor = actorOf(locals);
	const of = await authorizePractice(locals.db, actor);
	const letters = lettersFor(actor.reads);
	const letter = letters.find(({ n }) => String(n) === params['n']);
	if (!letter) throw notFound();
	const given = of.subject.answers.find(({ n }) => n === letter.n) ?? null;
	return { of, letter, letters, given };
}

/** The same for a page of one exit: what was answered is shown where it was decided. */
export async function openLetterIn(event: Event) {
	const found = await letterIn(event);
	if (found.of.subject.round === 0) redirect(303, '/practice');
	if (found.given) redirect(303, `/practice/${found.letter.n}`);
	return found;
}

export const answeredAt = (n: number) => `/practice/${n}#main`;
