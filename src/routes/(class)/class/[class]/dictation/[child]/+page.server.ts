import { redirect } from '@sveltejs/kit';
import {
	correspondentsOf,
	isOver,
	partnersOf
} from '#lib/letters/beginning/correspondents.server.ts';
import { beginForm } from '#lib/letters/forms.ts';
import { lettersBy } from '#lib/letters/way/lists.server.ts';
import { authorizeWriter } from '#lib/letters/beginning/writers.server.ts';
import { beginToChild, beginToClass } from '#lib/letters/beginning/starting.server.ts';
import { shownStatus } from '#lib/letters/way/trail.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject: child } = await authorizeWriter(db, actorOf(locals), params.child);
	if (child.classId !== params.class) throw notFound();
	const [friends, partners, over, { letters, next }] = await Promise.all([
		correspondentsOf(db, child.id, child.classId),
		partnersOf(db, child.classId),
		isOver(db, child.classId),
		lettersBy(db, child.id, url.searchParams.get('after'))
	]);
	return {
		over,
		child: { id: child.id, letterName: child.letterName, classId: child.classId },
		friends: friends.map(({ pairId, letterName }) => ({ pairId, letterName })),
		partners: partners.map(({ exchangeId, className }) => ({ exchangeId, className })),
		letters: letters.map((letter) => ({ ...letter, status: shownStatus(letter.status) })),
		next
	};
});

export const actions = answering({
	start: async ({ locals, params, request }) => {
		const { pair, exchange, act } = parse(beginForm, await request.formData());
		const { db, clock } = locals;
		const writer = await authorizeWriter(db, actorOf(locals), params['child'] ?? '');
		const begin = () => {
			if (pair) return beginToChild(db, writer, { act, pair }, clock.now());
			if (!exchange) throw notFound();
			return beginToClass(db, writer, { act, exchange }, clock.now());
		};
		redirect(303, `/class/${writer.subject.classId}/letters/${await begin()}`);
	}
});
