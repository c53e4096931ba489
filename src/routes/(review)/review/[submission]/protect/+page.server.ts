import { redirect, type RequestEvent } from '@sveltejs/kit';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { protectForm, showForm } from '#lib/moderation/protecting/forms.ts';
import { coveredAs, materialFor, protect } from '#lib/moderation/protecting/protecting.server.ts';
import { coveringOf } from '#lib/moderation/protecting/queries.server.ts';
import { standingFor, writerOf } from '#lib/moderation/queries.server.ts';
import { scanOnce } from '#lib/moderation/scanning/scans.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** Words are covered in letters; a translation goes back to whoever made it. */
async function authorized({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const item = await authorizeReview(locals.db, actorOf(locals), params.submission ?? '');
	if (item.subject.kind !== 'letter') throw notFound();
	return item;
}

/** Under the same claim as the page of the item itself. */
export const load = answered(async (event: PageServerLoadEvent) => {
	const { db, clock } = event.locals;
	const now = clock.now();
	const item = await authorized(event);
	const { id, revisionId, sha256, language } = item.subject;
	try {
		await claim(db, item, now);
	} catch (problem) {
		if (!(problem instanceof Refused)) throw problem;
		const standing = await standingFor(db, item);
		const held = problem.reason === 'waits-for-family';
		return { id, now, open: null, covering: null, held, standing };
	}
	await scanOnce(db, item.subject, now);
	const { text, flags, names, sentences, toldLanguage } = await materialFor(db, item);
	const covering = await coveringOf(db, revisionId);
	return {
		...{ id, now, held: false, standing: null },
		covering: covering && { ...covering, own: covering.byId === item.actor.id },
		open: {
			...{ revisionId, sha256, text, language, names, sentences, toldLanguage },
			flags: flags.map((flag) => ({ ...flag, quote: text.slice(flag.start, flag.end) })),
			writer: await writerOf(db, item.subject)
		}
	};
});

export const actions = answering({
	/** How it would go on; nothing is kept. */
	show: async (event) => {
		const sent = await event.request.formData();
		const { asked } = parse(showForm, sent);
		const item = await authorized(event);
		await claim(event.locals.db, item, event.locals.clock.now());
		coveredAs(await materialFor(event.locals.db, item), asked);
		const values = [...sent].filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		);
		return { values: Object.fromEntries(values) };
	},
	protect: async (event) => {
		const form = parse(protectForm, await event.request.formData());
		await protect(event.locals.db, await authorized(event), form, event.locals.clock.now());
		redirect(303, '/review?done=protected');
	}
});
