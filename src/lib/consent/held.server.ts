import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Db } from '#lib/platform/database.ts';
import { compareDates, localDate, type CalendarDate } from '#lib/platform/dates.ts';
import { Refused } from '#lib/platform/refused.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { isLive } from './consent.ts';

/*
 * Held for consent: what a child wrote stays where it is while nobody in the family allows letters.
 * It is computed at every gate and never stored, so that it goes on by itself when the yes comes back.
 */

/** Whether a letter of this person has to wait for a family; an adult asks nobody. */
export async function isHeldForConsent(db: Db, writerId: string, now: number): Promise<boolean> {
	const row = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.leftJoin('consentNow', (join) =>
			join.onRef('consentNow.childId', '=', 'person.id').on('consentNow.use', '=', 'letter')
		)
		.select(['person.kind', 'community.timeZone', 'consentNow.answer', 'consentNow.untilOn'])
		.where('person.id', '=', writerId)
		.executeTakeFirstOrThrow();
	const { kind, answer, untilOn, timeZone } = row;
	return (
		kind === 'child' && !isLive(answer ? { answer, untilOn } : undefined, localDate(now, timeZone))
	);
}

/** For whoever would open, decide or hand in: nothing is lost, and nothing goes on. */
export async function refuseIfHeld(db: Db, writerId: string, now: number): Promise<void> {
	if (await isHeldForConsent(db, writerId, now)) throw new Refused('conflict', 'waits-for-family');
}

/** Which day it is in each community: a yes counts to the end of its last day at home. */
export type Days = {
	/** The latest day anywhere; also where nobody knows the community, for expired means no. */
	readonly latest: CalendarDate;
	/** Where it is still an earlier one. */
	readonly earlier: readonly {
		readonly date: CalendarDate;
		readonly communityIds: readonly string[];
	}[];
};

/** All of them, for a line that reaches through several communities. */
export async function daysNow(db: Db, now: number): Promise<Days> {
	const communities = (await placesAndZones(db, {})).map(({ id, timeZone }) => ({
		id,
		date: localDate(now, timeZone)
	}));
	const [latest = '9999-12-31', ...earlier] = [
		...new Set(communities.map(({ date }) => date))
	].toSorted((a, b) => compareDates(b, a));
	const there = (date: CalendarDate) =>
		communities.filter((one) => one.date === date).map(({ id }) => id);
	return { latest, earlier: earlier.map((date) => ({ date, communityIds: there(date) })) };
}

const placesAndZones = spelledOnce((db, _: Record<never, never>) =>
	db.selectFrom('community').select(['id', 'timeZone'])
);

/** Frozen words that are in a line: the columns of the query around it that say who wrote them, and which they are. */
export interface InLine {
	readonly writer: string;
	readonly revision: RawBuilder<string | null>;
}

/** 0 where somebody whom these words ask besides their author did not say yes; null where they ask nobody else. */
export type AskedBesides = (revision: InLine['revision'], days: Days) => RawBuilder<number | null>;

let askedBesides: AskedBesides = () => sql<null>`null`;

/** A letter asks the family of its author. Whatever asks others too joins here, once. */
export const whoIsAskedBesides = (asked: AskedBesides) => void (askedBesides = asked);

/** The same of one text: whether its writer's family has to be waited for, or that of somebody else whom it asks. */
export async function wordsAreHeld(
	db: Db,
	{ writerId, revisionId }: { writerId: string; revisionId: string },
	now: number
): Promise<boolean> {
	if (await isHeldForConsent(db, writerId, now)) return true;
	const said = askedBesides(sql`${revisionId}`, await daysNow(db, now));
	const row = await db.selectNoFrom(said.as('said')).executeTakeFirstOrThrow();
	return row.said === 0;
}

/** Every family that is asked for these words says yes: they may be in line. */
export const goesOn = ({ writer, revision }: InLine, days: Days): RawBuilder<SqlBool> =>
	sql<SqlBool>`(${isNotHeld(writer, days)} and coalesce(${askedBesides(revision, days)}, 1) = 1)`;

/**
 * `isHeldForConsent` turned round and said in SQL, for lines and lists. First the yes that counts
 * everywhere, which nearly all have; only then who wrote it, and which day it is at their home. A value
 * that is there and no `exists`, which PostgreSQL would turn into a join of everybody instead of walking
 * the line.
 *
 * @param writer the column of the query around it that holds the id of who wrote the words
 */
export function isNotHeld(writer: string, days: Days): RawBuilder<SqlBool> {
	return sql<SqlBool>`coalesce(
		(select 1 from consent_now as said
			where said.child_id = ${sql.ref(writer)} and said.use = 'letter' and said.answer = 'yes'
			and (said.until_on is null or said.until_on >= ${days.latest})),
		(select 1 from person as writer
			left join consent_now as said on said.child_id = writer.id and said.use = 'letter'
				and said.answer = 'yes'
			where writer.id = ${sql.ref(writer)}
			and (writer.kind <> 'child' or said.until_on >= ${dayAtHome('writer', days)}))
	) is not null`;
}

/** Which day it is at the home of a person, whom the query around it calls so. */
export function dayAtHome(person: string, { latest, earlier }: Days): RawBuilder<CalendarDate> {
	if (earlier.length === 0) return sql<CalendarDate>`${latest}`;
	const cases = earlier.map(
		({ date, communityIds }) =>
			sql`when ${sql.ref(`${person}.community_id`)} in (${sql.join(communityIds)}) then ${date}`
	);
	return sql<CalendarDate>`case ${sql.join(cases, sql` `)} else ${latest} end`;
}
