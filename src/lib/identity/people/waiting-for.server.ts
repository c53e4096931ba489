import type { Db } from '#lib/platform/database.ts';
import { localDate, type CalendarDate } from '#lib/platform/dates.ts';
import type { Actor, AdultRole } from '../actor.ts';
import { standingOf } from './directory.server.ts';
import { vouchedFor } from '../vetting/vouched.server.ts';

/** Why nothing is open to an adult, and who can change that. */
export interface WaitingFor {
	/**
	 * No role was given; no vetting is written down yet (or it was taken back); it ended on `until`; the
	 * practice comes first; a coordinator paused it.
	 */
	readonly what: 'role' | 'vetting' | 'renewal' | 'practice' | 'paused';
	readonly roles: readonly AdultRole[];
	readonly until: CalendarDate | null;
	/** Names of those who coordinate where this person lives; empty when only the operator can help. */
	readonly helpers: readonly string[];
}

/** Null when a role of this adult works, or they are a named person. */
export async function waitingFor(db: Db, actor: Actor, now: number): Promise<WaitingFor | null> {
	if (actor.roles.length > 0 || actor.leads.length > 0) return null;
	const { roles, vettedUntil } = await standingOf(db, [actor.id]);
	const until = vettedUntil.get(actor.id) ?? null;
	return {
		what: whatFor(actor, roles.length, until),
		roles: [...new Set(roles.map(({ role }) => role))],
		until,
		helpers: await helpersOf(db, actor, localDate(now, actor.timeZone))
	};
}

function whatFor(actor: Actor, roles: number, until: CalendarDate | null): WaitingFor['what'] {
	if (roles === 0) return 'role';
	if (actor.practice === 'before') return 'practice';
	if (actor.practice === 'again') return 'paused';
	return until === null ? 'vetting' : 'renewal';
}

async function helpersOf(db: Db, actor: Actor, today: CalendarDate): Promise<string[]> {
	const rows = await db
		.selectFrom('person')
		.innerJoin('role', 'role.personId', 'person.id')
		.select(['person.name', 'person.foldedName'])
		.distinct()
		.where('role.role', '=', 'coordinator')
		.where('role.scopeId', '=', actor.communityId)
		.where('role.endedAt', 'is', null)
		.where('person.id', '<>', actor.id)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where('person.id', 'in', vouchedFor(db, today))
		.orderBy('person.foldedName')
		.execute();
	return rows.map(({ name }) => name);
}
