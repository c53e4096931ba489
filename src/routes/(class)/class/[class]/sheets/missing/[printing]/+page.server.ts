import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { stackOf } from '#lib/letters/on-paper/stack.server.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered } from '../../../../../../answer.ts';
import { actorOf } from '../../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject: klass } = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	const { printing, missing } = await stackOf(db, klass.id, params.printing);
	if (printing?.id !== params.printing) throw notFound();
	return {
		klass,
		printing,
		missing: missing.map(({ sheetId, code, name, to, pages }) => ({
			...{ sheetId, code, name, to },
			pages: pages.flatMap(({ n, pictureId }) => (pictureId === null ? [n] : []))
		}))
	};
});
