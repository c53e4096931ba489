import { authorizeComparing } from '#lib/letters/pages/comparing/comparing.server.ts';
import { typedForm } from '#lib/letters/pages/forms.ts';
import { saveTyped } from '#lib/letters/pages/written.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { formOf, inJson } from '../../../../in-json.ts';
import { actorOf } from '../../../../signed-in.ts';
import { typedWithout } from '../typed.ts';
import type { RequestEvent } from './$types';

/** Saves what somebody puts right while they compare. */
export const PUT = inJson(async (event: RequestEvent) => {
	const { db, clock } = event.locals;
	const form = parse(typedForm, await formOf(event));
	const letter = await authorizeComparing(db, actorOf(event.locals), event.params.letter);
	return saveTyped(db, letter, typedWithout(form), clock.now());
});
