import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { makeBadges } from '#lib/exchanges/door/class-door.server.ts';
import { badgesForm } from '#lib/exchanges/door/forms.ts';
import { pupilsAtDoor } from '#lib/exchanges/door/queries.server.ts';
import { confirmedSession } from '#lib/identity/signing-in/fresh-password.server.ts';
import { drawQr } from '#lib/identity/qr.server.ts';
import { parse } from '#lib/platform/forms.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import { answered, answering } from '../../../../answer.ts';
import { actorOf, sessionIn } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const of = await authorizeClass(locals.db, actorOf(locals), 'teach', params.class);
	const { id, name } = of.subject;
	return {
		class: { id, name },
		pupils: await pupilsAtDoor(locals.db, id, locals.clock.now()),
		seed: newToken()
	};
});

export const actions = answering({
	/** Only hashes are kept, so the cards are drawn in the answer and never again. */
	make: async ({ locals, params, request }) => {
		const { db, config } = locals;
		const now = locals.clock.now();
		const of = await authorizeClass(db, actorOf(locals), 'teach', params['class'] ?? '');
		const data = await request.formData();
		await confirmedSession(db, sessionIn(locals), data, now);
		const { home, ...form } = parse(badgesForm, data);
		const badges = await makeBadges(db, of, { ...form, home: home === 'on' }, now);
		return {
			cards: badges.map(({ childId, letterName, token }) => ({
				childId,
				letterName,
				qr: drawQr(`${config.origin}/badge#${token}`)
			}))
		};
	}
});
