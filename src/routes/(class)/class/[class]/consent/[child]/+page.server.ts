import { noteAccess } from '#lib/audit/access-log.server.ts';
import { uses } from '#lib/consent/consent.ts';
import { ledgerOf, standingOf } from '#lib/consent/queries.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { findChild } from '#lib/exchanges/roster/queries.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { notFound } from '#lib/platform/refused.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { db } = locals;
	const now = locals.clock.now();
	const { actor, subject: klass } = await authorizeClass(
		db,
		actorOf(locals),
		'teach',
		params.class
	);
	const child = await findChild(db, klass.id, params.child);
	if (!child) throw notFound();
	const { childId } = child;
	await noteAccess(
		db,
		{ personId: actor.id, childId, what: 'permissions', subjectId: childId },
		now
	);
	const standing = await standingOf(db, [childId]);
	return {
		klass,
		child,
		today: localDate(now, klass.timeZone),
		stands: uses.map((use) => ({ use, consent: standing.get(`${childId} ${use}`) })),
		ledger: (await ledgerOf(db, childId)).map((line) => ({
			...line,
			day: localDate(line.at, klass.timeZone)
		}))
	};
});
