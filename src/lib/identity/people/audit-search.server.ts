import { hiddenKinds } from '#lib/audit/deeds.ts';
import type { Db } from '#lib/platform/database.ts';
import { nameBegins } from './name-begins.server.ts';

export const actsOnAPage = 25;

/** A place in the list: when it happened, then its number in the chain. */
export interface AuditPlace {
	at: number;
	seq: number;
}

export interface AuditSearch {
	verb?: string | undefined;
	/** How a name or surname of whoever acted begins. */
	actor?: string | undefined;
	subjectId?: string | undefined;
	/** Milliseconds UTC, the first included, the last not. */
	from: number;
	until: number;
	/** Everything before this place. */
	after?: AuditPlace | undefined;
}

/**
 * Acts, newest first, as far as they concern a coordinator: done by somebody who lives in one of these
 * places or holds a role there, or by Puente itself. What the other side's people do is for their own
 * coordinator. Adults are named, children are not: letter names cross only with an exchange.
 *
 * @param places communities and exchanges where this person coordinates
 */
export async function searchActs(db: Db, places: readonly string[], search: AuditSearch) {
	if (places.length === 0) return { acts: [], after: null };
	let query = db
		.selectFrom('audit')
		.leftJoin('person', 'person.id', 'audit.actorId')
		.select(['audit.seq', 'audit.at', 'audit.verb', 'audit.subjectKind', 'audit.subjectId'])
		.select(['audit.detail', 'audit.hash', 'person.kind as actorKind'])
		.select((eb) =>
			eb.case().when('person.kind', '=', 'adult').then(eb.ref('person.name')).end().as('actor')
		)
		.where('audit.subjectKind', 'not in', hiddenKinds)
		.where('audit.at', '>=', search.from)
		.where('audit.at', '<', search.until)
		.where((eb) =>
			eb.or([
				eb('audit.actorId', 'is', null),
				eb('person.communityId', 'in', places),
				eb.exists(
					eb
						.selectFrom('role')
						.select('role.id')
						.whereRef('role.personId', '=', 'audit.actorId')
						.where('role.scopeId', 'in', places)
				)
			])
		);
	if (search.verb) query = query.where('audit.verb', '=', search.verb);
	if (search.subjectId) query = query.where('audit.subjectId', '=', search.subjectId);
	if (search.actor) {
		query = query.where('person.kind', '=', 'adult').where(nameBegins(search.actor));
	}
	const { after } = search;
	if (after)
		query = query.where((eb) =>
			eb(eb.refTuple('audit.at', 'audit.seq'), '<', eb.tuple(after.at, after.seq))
		);
	const found = await query
		.orderBy('audit.at', 'desc')
		.orderBy('audit.seq', 'desc')
		.limit(actsOnAPage + 1)
		.execute();
	const acts = found.slice(0, actsOnAPage);
	const last = acts.at(-1);
	return {
		acts,
		after: found.length > actsOnAPage && last ? { at: last.at, seq: last.seq } : null
	};
}
