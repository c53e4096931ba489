import type { RequestEvent } from '@sveltejs/kit';
import { confirmedAnew } from '#lib/identity/signing-in/fresh-password.server.ts';
import { writtenTextsOf } from '#lib/letters/pages/queries.server.ts';
import { openSealForm } from '#lib/moderation/protecting/forms.ts';
import { sealedPicturesOf } from '#lib/moderation/protecting/picture-seals.server.ts';
import { openingsOf, standingOfSeal } from '#lib/moderation/protecting/seal-queries.server.ts';
import { authorizeSeal, openSeal } from '#lib/moderation/protecting/seals.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { answered, answering } from '../../../answer.ts';
import { actorOf, sessionIn } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

const authorized = ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) =>
	authorizeSeal(locals.db, actorOf(locals), params['work'] ?? '');

/** Without a word or picture of it: these come with the answer to the form, once. */
export const load = answered(async (event: PageServerLoadEvent) => {
	const { db } = event.locals;
	const { actor, subject } = await authorized(event);
	const { last } = await standingOfSeal(db, subject.workId);
	return {
		id: subject.workId,
		kind: subject.kind,
		name: subject.name,
		sealedAt: Number(last),
		timeZone: actor.timeZone,
		openings: await openingsOf(db, subject.workId)
	};
});

export const actions = answering({
	/** The password each time: what is sealed is opened by nobody who finds this screen. */
	open: async (event) => {
		const { db, clock } = event.locals;
		const sealed = await authorized(event);
		const sent = await event.request.formData();
		const form = parse(openSealForm, sent);
		await confirmedAnew(db, sessionIn(event.locals), sent, clock.now());
		const originals = await openSeal(db, sealed, form, clock.now());
		const { workId } = sealed.subject;
		const pictures = await shownOf(db, await sealedPicturesOf(db, workId), { sealed: true });
		return {
			originals,
			pictures: [...pictures.values()],
			// Where a picture alone was covered, its words go on and everybody reads them who may.
			asWritten: originals.length > 0 ? await writtenTextsOf(db, workId) : []
		};
	}
});
