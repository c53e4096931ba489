import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Actor, HeldRole } from './actor.ts';
import { mentorsOn } from './vetting/vouched.server.ts';

/**
 * A person as identity knows them; which classes they teach or sit in is known by `exchanges`, and whether
 * they are a named person by `moderation`.
 */
export type Known = Omit<Actor, 'teaches' | 'taughtIn' | 'classId' | 'leads'>;

/** Null when there is no such person, or when they were disabled or erased. */
export async function knownPerson(db: Db, personId: string, now: number): Promise<Known | null> {
	const [person] = await personById(db, { personId });
	if (!person) return null;
	const { mentorId, reads, ...rest } = person;
	const known = { ...rest, reads: JSON.parse(reads) as Locale[] };
	if (person.kind === 'child') return { ...known, roles: [], practice: null };
	const today = localDate(now, person.timeZone);
	return { ...known, ...(await liveRoles(db, personId, mentorId, today)) };
}

const personById = spelledOnce((db, given: { personId: string }) =>
	db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'person.kind', 'person.name', 'person.language', 'person.reads'])
		.select(['person.communityId', 'person.mentorId', 'community.timeZone'])
		// A list of one, because SQLite plans a join anew each time it is given a single value.
		.where('person.id', 'in', [given.personId])
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
);

/**
 * A role works only while a vetting record is live (a young translator has a mentor in its place), after
 * the practice of a new moderator, and while no coordinator has paused it.
 */
async function liveRoles(
	db: Db,
	personId: string,
	mentorId: string | null,
	today: string
): Promise<Pick<Actor, 'roles' | 'practice'>> {
	const held = await rolesOf(db, { personId, today });
	const mentored = mentorId !== null && (await mayMentor(db, mentorId, today));
	const vouched = held.filter((row) => row.vetted || (mentored && row.role === 'translator'));
	const moderating = vouched.filter(({ role }) => role === 'moderator');
	const working = vouched.filter((row) => row.needsPractice === 0 && row.pausedAt === null);
	return {
		roles: working.map(({ role, scopeKind, scopeId, level, vetted }): HeldRole => ({
			role,
			scopeKind,
			scopeId,
			// For whom nobody vouches but a mentor, they learn, whatever level was written down.
			...(role === 'translator' ? { level: vetted ? level : 'student' } : {})
		})),
		practice:
			moderating.length === 0
				? null
				: moderating.every((row) => row.needsPractice === 1)
					? 'before'
					: 'again'
	};
}

const rolesOf = spelledOnce((db, given: { personId: string; today: string }) =>
	db
		.selectFrom('role')
		.select(['role', 'scopeKind', 'scopeId', 'needsPractice', 'pausedAt', 'level'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('vetting')
						.select('vetting.id')
						.whereRef('vetting.personId', '=', 'role.personId')
						.where('vetting.revokedAt', 'is', null)
						.where('vetting.untilOn', '>=', given.today)
				)
				.as('vetted')
		)
		.where('personId', '=', given.personId)
		.where('endedAt', 'is', null)
);

const mayMentor = async (db: Db, personId: string, today: string): Promise<boolean> =>
	(await mentorsOn(db, today).where('mentor.id', '=', personId).executeTakeFirst()) !== undefined;

/** The language in which Puente speaks to this person, on pages and in mail. */
export const speakLanguage = (db: Db, personId: string, language: Locale) =>
	db.updateTable('person').set({ language }).where('id', '=', personId).execute();
