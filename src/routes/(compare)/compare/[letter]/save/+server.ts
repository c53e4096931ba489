import { error, json } from '@sveltejs/kit';
import { authorizeComparing } from '#lib/letters/pages/comparing/comparing.server.ts';
import { typedForm } from '#lib/letters/pages/forms.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused, statusOf } from '#lib/platform/refused.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';
import { actorOf } from '../../../../signed-in.ts';
import { typedWithout } from '../typed.ts';
import type { RequestHandler } from './$types';

/** Saves what somebody puts right while they compare. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
	try {
		const data = await request.formData().catch(() => undefined);
		if (!data) return json({ reason: 'unreadable-form' }, { status: 422 });
		const form = parse(typedForm, data);
		const letter = await authorizeComparing(locals.db, actorOf(locals), params.letter);
		return json(await saveTyped(locals.db, letter, typedWithout(form), locals.clock.now()));
	} catch (problem) {
		if (isStorageTrouble(problem)) return json({ reason: 'storage-trouble' }, { status: 503 });
		if (!(problem instanceof Refused)) throw problem;
		const { kind, reason, detail } = problem;
		if (kind === 'not-found') error(404, { message: reason, reason });
		return json({ reason, detail }, { status: statusOf[kind] });
	}
};
