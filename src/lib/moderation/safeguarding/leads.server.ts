import type { Db } from '#lib/platform/database.ts';
import { addDays, localDate, type CalendarDate } from '#lib/platform/dates.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

export type Rank = 1 | 2;

/** Why a named person cannot be called: nobody vouches for them any more, they were shut out, or they teach there. */
export type LeadStanding = 'live' | 'lapsed' | 'disabled' | 'teaches';

export interface Lead {
	readonly communityId: string;
	readonly rank: Rank;
	readonly personId: string;
	readonly name: string;
	/** The last day of their vetting; null without one. */
	readonly untilOn: CalendarDate | null;
	readonly standing: LeadStanding;
}

/** The named people of some communities, the first before the second, whether or not they can be called. */
export async function leadsOfCommunities(
	db: Db,
	communityIds: readonly string[],
	now: number
): Promise<Lead[]> {
	if (communityIds.length === 0) return [];
	const rows = await named(db)
		.where('safeguardLead.communityId', 'in', communityIds)
		.orderBy('safeguardLead.communityId')
		.orderBy('safeguardLead.rank')
		.execute();
	return withStanding(db, rows, now);
}

/** Those whom Puente calls, the first before the second. */
export const liveLeads = async (db: Db, communityId: string, now: number): Promise<Lead[]> =>
	(await leadsOfCommunities(db, [communityId], now)).filter(({ standing }) => standing === 'live');

/** The communities for which somebody is a named person today: what `Actor.leads` holds. */
export async function communitiesLedBy(db: Db, personId: string, now: number): Promise<string[]> {
	const rows = await namedPerson(db, { personId });
	if (rows.length === 0) return [];
	return (await withStanding(db, rows, now))
		.filter(({ standing }) => standing === 'live')
		.map(({ communityId }) => communityId);
}

/** Everybody who is named anywhere, whether or not they can be called. */
export async function everyLead(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('safeguardLead').select('personId').distinct().execute();
	return rows.map(({ personId }) => personId);
}

const named = (db: Db) =>
	db
		.selectFrom('safeguardLead')
		.innerJoin('person', 'person.id', 'safeguardLead.personId')
		.innerJoin('community as home', 'home.id', 'person.communityId')
		.select(['safeguardLead.communityId', 'safeguardLead.rank', 'safeguardLead.personId'])
		.select(['person.name', 'person.disabledAt', 'person.erasedAt', 'home.timeZone'])
		.select((eb) =>
			eb
				.selectFrom('vetting')
				.whereRef('vetting.personId', '=', 'person.id')
				.where('vetting.revokedAt', 'is', null)
				.select((eb) => eb.fn.max('vetting.untilOn').as('untilOn'))
				.$asScalar()
				.as('untilOn')
		);

const namedPerson = spelledOnce((db, given: { personId: string }) =>
	// A list of one, because SQLite plans a join anew each time it is given a single value.
	named(db).where('safeguardLead.personId', 'in', [given.personId])
);

type Row = Awaited<ReturnType<ReturnType<typeof named>['execute']>>[number];

async function withStanding(db: Db, rows: readonly Row[], now: number): Promise<Lead[]> {
	const leads: Lead[] = [];
	for (const { disabledAt, erasedAt, timeZone, ...row } of rows) {
		const today = localDate(now, timeZone);
		const out = disabledAt !== null || erasedAt !== null;
		const lapsed = row.untilOn === null || row.untilOn < today;
		const standing: LeadStanding = out
			? 'disabled'
			: lapsed
				? 'lapsed'
				: (await teachesAt(db, row.personId, row.communityId, today))
					? 'teaches'
					: 'live';
		leads.push({ ...row, standing });
	}
	return leads;
}

/** Whoever teaches there may be the one of whom a child speaks, or be too near. */
export const teachesAt = async (
	db: Db,
	personId: string,
	communityId: string,
	today: CalendarDate
): Promise<boolean> =>
	(await db
		.selectFrom('classTeacher')
		.innerJoin('class', 'class.id', 'classTeacher.classId')
		.innerJoin('school', 'school.id', 'class.schoolId')
		.select('classTeacher.classId')
		.where('classTeacher.personId', '=', personId)
		.where('school.communityId', '=', communityId)
		.where('classTeacher.fromOn', '<=', today)
		.where((eb) =>
			eb.or([eb('classTeacher.untilOn', 'is', null), eb('classTeacher.untilOn', '>=', today)])
		)
		.executeTakeFirst()) !== undefined;

/** How many days ahead a coordinator hears that the vetting of a named person ends. */
const soon = 30;

/** What lacks in a community: nobody or only one who can be called is red, an end that comes near a warning. */
export type LeadsLack = 'nobody' | 'one' | 'ends-soon';

export function lackOf(leads: readonly Lead[], today: CalendarDate): LeadsLack | null {
	const live = leads.filter(({ standing }) => standing === 'live');
	if (live.length === 0) return 'nobody';
	if (live.length === 1) return 'one';
	return live.some(({ untilOn }) => (untilOn ?? '') <= addDays(today, soon)) ? 'ends-soon' : null;
}

/** The communities among these in which something lacks, for whoever coordinates them. */
export async function communitiesLacking(
	db: Db,
	communityIds: readonly string[],
	now: number
): Promise<{ id: string; name: string; lack: LeadsLack }[]> {
	if (communityIds.length === 0) return [];
	const communities = await db
		.selectFrom('community')
		.select(['id', 'name', 'timeZone'])
		.where('id', 'in', communityIds)
		.orderBy('name')
		.execute();
	const leads = await leadsOfCommunities(db, communityIds, now);
	return communities.flatMap(({ id, name, timeZone }) => {
		const own = leads.filter(({ communityId }) => communityId === id);
		const lack = lackOf(own, localDate(now, timeZone));
		return lack ? [{ id, name, lack }] : [];
	});
}
