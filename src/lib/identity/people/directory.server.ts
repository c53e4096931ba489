import type { Db } from '#lib/platform/database.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';
import type { AdultRole } from '../actor.ts';
import { nameBegins } from './name-begins.server.ts';
import { whoMayReadStudents } from '../vetting/mentoring.server.ts';

export const peopleOnAPage = 50;

const adults = (db: Db) =>
	db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'person.name', 'person.foldedName', 'person.email'])
		.select(['person.communityId', 'community.name as communityName'])
		.select(['person.disabledAt', 'person.mentorId', 'person.totpSince'])
		.select('person.mentorAgreedAt')
		.where('person.kind', '=', 'adult')
		.where('person.erasedAt', 'is', null);

export interface Search {
	/** The beginning of a name or surname, as it was typed. */
	name: string;
	role: AdultRole | null;
	/** Where the page before ended: folded name and id. */
	after: { foldedName: string; id: string } | null;
}

/**
 * Adults of some communities one of whose names begins so, one more than a page holds. The place after
 * which a page begins is a row, not a number, so page 40 costs what page 1 does.
 */
export async function searchAdults(db: Db, communityIds: readonly string[], search: Search) {
	if (communityIds.length === 0) return [];
	let query = adults(db).where('person.communityId', 'in', communityIds);
	if (search.name.trim() !== '') query = query.where(nameBegins(search.name));
	const { role, after } = search;
	if (role)
		query = query.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('role')
					.select('role.id')
					.whereRef('role.personId', '=', 'person.id')
					.where('role.role', '=', role)
					.where('role.endedAt', 'is', null)
			)
		);
	if (after)
		query = query.where((eb) =>
			eb(eb.refTuple('person.foldedName', 'person.id'), '>', eb.tuple(after.foldedName, after.id))
		);
	return query
		.orderBy('person.foldedName')
		.orderBy('person.id')
		.limit(peopleOnAPage + 1)
		.execute();
}

export const findAdult = (db: Db, id: string) =>
	adults(db).where('person.id', '=', id).executeTakeFirst();

/** What these people hold today, and until when somebody vouches for them. */
export async function standingOf(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return { roles: [], vettedUntil: new Map<string, string>() };
	const roles = await db
		.selectFrom('role')
		.leftJoin('community', 'community.id', 'role.scopeId')
		.select(['role.personId', 'role.role', 'role.scopeKind', 'role.scopeId'])
		.select(['role.needsPractice', 'role.pausedAt', 'role.level'])
		.select(['community.name as placeName'])
		.where('role.personId', 'in', personIds)
		.where('role.endedAt', 'is', null)
		.orderBy('role.role')
		.execute();
	const vettings = await db
		.selectFrom('vetting')
		.select((eb) => ['personId' as const, eb.fn.max('untilOn').as('untilOn')])
		.where('personId', 'in', personIds)
		.where('revokedAt', 'is', null)
		.groupBy('personId')
		.execute();
	return {
		roles,
		vettedUntil: new Map(vettings.map((row) => [row.personId, row.untilOn]))
	};
}

/** Adults of some communities who may be a mentor on a day: they translate, and learn no more. */
export async function mentorsIn(db: Db, communityIds: readonly string[], today: CalendarDate) {
	if (communityIds.length === 0) return [];
	return db
		.selectFrom('person')
		.select(['person.id', 'person.name'])
		.where('person.communityId', 'in', communityIds)
		.where('person.id', 'in', whoMayReadStudents(db, today))
		.orderBy('person.foldedName')
		.execute();
}

/** Every vetting record of a person, newest first. */
export const vettingsOf = (db: Db, personId: string) =>
	db
		.selectFrom('vetting')
		.leftJoin('person as by', 'by.id', 'vetting.byPersonId')
		.select(['vetting.id', 'vetting.what', 'vetting.untilOn', 'vetting.at', 'vetting.revokedAt'])
		.select('by.name as byName')
		.where('vetting.personId', '=', personId)
		.orderBy('vetting.at', 'desc')
		.orderBy('vetting.id', 'desc')
		.execute();

/** Invitations that nobody has used yet and that still can be. */
export const openInvitations = (db: Db, communityIds: readonly string[], now: number) =>
	communityIds.length === 0
		? Promise.resolve([])
		: db
				.selectFrom('invitation')
				.select(['id', 'name', 'email', 'role', 'expiresAt'])
				.where('communityId', 'in', communityIds)
				.where('usedAt', 'is', null)
				.where('expiresAt', '>', now)
				.orderBy('createdAt', 'desc')
				.limit(100)
				.execute();

export const communitiesOf = (db: Db, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: db
				.selectFrom('community')
				.select(['id', 'name', 'language'])
				.where('id', 'in', ids)
				.orderBy('name')
				.execute();
