import { redirect, type RequestEvent } from '@sveltejs/kit';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { bringLetterForm } from '#lib/letters/pages/forms.ts';
import { bringLetter, waysToWrite } from '#lib/letters/pages/without-sheet.server.ts';
import { quarantineOf } from '#lib/photos/intake/quarantine.server.ts';
import { refusals } from '#lib/photos/processing/picture.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const { db } = locals;
	const { subject: klass } = await authorizeClass(db, actorOf(locals), 'teach', params.class);
	return {
		klass,
		ways: await waysToWrite(db, klass.id),
		refused: refusals.filter((reason) => url.searchParams.getAll('refused').includes(reason))
	};
});

export const actions = answering({
	begin: async (event: RequestEvent) => {
		const { db, clock, storage, config } = event.locals;
		const actor = actorOf(event.locals);
		const klass = await authorizeClass(db, actor, 'teach', event.params['class'] ?? '');
		const data = await event.request.formData();
		const { act, way } = parse(bringLetterForm, data);
		const files = data.getAll('pages').filter((file) => file instanceof File && file.name !== '');
		const where = { storage, quarantine: quarantineOf(config) };
		const { letterId, refused } = await bringLetter(
			db,
			where,
			klass,
			{ act, ...way },
			files as File[],
			clock.now()
		);
		const here = `/class/${klass.subject.id}`;
		const told = new URLSearchParams(refused.map((reason) => ['refused', reason]));
		if (refused.length === files.length) redirect(303, `${here}/paper?${told}`);
		redirect(303, `${here}/letters/${letterId}/type?${told}`);
	}
});
