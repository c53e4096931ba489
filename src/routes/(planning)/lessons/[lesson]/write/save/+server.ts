import { planIn, saveForm } from '#lib/lessons/forms.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { editedOf } from '#lib/lessons/writing/edited.ts';
import type { Answer } from '#lib/lessons/writing/sending.ts';
import { save } from '#lib/lessons/writing/writing.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { formOf, inJson } from '../../../../../in-json.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { RequestEvent } from './$types';

/** Saves as somebody types. Where others wrote meanwhile nothing changes: the answer is what they wrote. */
export const PUT = inJson(async (event: RequestEvent): Promise<Answer> => {
	const data = await formOf(event);
	const { base, met } = parse(saveForm, data);
	const doc = planIn(data);
	const { db, clock } = event.locals;
	const lesson = () => authorizeLesson(db, actorOf(event.locals), 'write', event.params.lesson);
	const form = met ? { doc, base: met.version, met: met.which } : { doc, base };
	try {
		return { version: await save(db, await lesson(), form, clock.now()) };
	} catch (problem) {
		if (!(problem instanceof Refused) || problem.reason !== 'lesson-changed-meanwhile')
			throw problem;
		const { subject } = await lesson();
		return { met: { version: subject.version, plan: editedOf(subject.doc) } };
	}
});
