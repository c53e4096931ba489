import { typedForm } from '#lib/letters/pages/forms.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { formOf, inJson } from '../../../../../../../in-json.ts';
import { typedIn, typing } from '../typing.ts';
import type { RequestEvent } from './$types';

/** Saves as somebody types: answers with the versions that lie on the desk now. */
export const PUT = inJson(async (event: RequestEvent) => {
	const form = parse(typedForm, await formOf(event));
	const letter = await typing(event);
	return saveTyped(event.locals.db, letter, typedIn(form), event.locals.clock.now());
});
