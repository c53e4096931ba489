import { error, json } from '@sveltejs/kit';
import { typedForm } from '#lib/letters/pages/forms.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused, statusOf } from '#lib/platform/refused.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';
import { typedIn, typing } from '../typing.ts';
import type { RequestHandler } from './$types';

/** Saves as somebody types: answers with the versions that lie on the desk now. */
export const PUT: RequestHandler = async (event) => {
	try {
		const data = await event.request.formData().catch(() => undefined);
		if (!data) return json({ reason: 'unreadable-form' }, { status: 422 });
		const form = parse(typedForm, data);
		const letter = await typing(event);
		const now = event.locals.clock.now();
		return json(await saveTyped(event.locals.db, letter, typedIn(form), now));
	} catch (problem) {
		if (isStorageTrouble(problem)) return json({ reason: 'storage-trouble' }, { status: 503 });
		if (!(problem instanceof Refused)) throw problem;
		const { kind, reason, detail } = problem;
		if (kind === 'not-found') error(404, { message: reason, reason });
		return json({ reason, detail }, { status: statusOf[kind] });
	}
};
