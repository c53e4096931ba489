import { holds, type Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import { carriedBy } from './carried.server.ts';
import { schoolYearAt, sumOf } from './carried.ts';
import { hoursOf, minutesOf } from './stretches.ts';
import { stretchesOf } from './stretches.server.ts';

interface Certified {
	id: string;
	communityId: string;
	mentorId: string | null;
	mentorAgreedAt: number | null;
}

/** Somebody's own, and that of whom they look after: as their mentor, or as the coordinator at their home. */
export const mayPrint = (actor: Actor, person: Certified): boolean =>
	person.id === actor.id ||
	(person.mentorId === actor.id && person.mentorAgreedAt !== null) ||
	holds(actor, 'coordinator', [person.communityId]);

/**
 * What a person carried in the school year of their community, for a certificate; else the usual 404.
 * Hours are only known of who learns or did so.
 */
export async function certificateOf(db: Db, actor: Actor, personId: string, now: number) {
	const person = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.leftJoin('person as mentor', 'mentor.id', 'person.mentorId')
		.select(['person.id', 'person.name', 'person.communityId'])
		.select(['person.mentorId', 'person.mentorAgreedAt', 'mentor.name as mentorName'])
		.select(['community.name as communityName', 'community.country', 'community.timeZone'])
		.where('person.id', '=', personId)
		.where('person.kind', '=', 'adult')
		.where('person.erasedAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('role')
					.select('role.id')
					.whereRef('role.personId', '=', 'person.id')
					.where('role.role', '=', 'translator')
			)
		)
		.executeTakeFirst();
	if (!person || !mayPrint(actor, person)) throw notFound();
	const year = schoolYearAt(now, person.country, person.timeZone);
	const stretches = await stretchesOf(db, person.id, year);
	return {
		name: person.name,
		community: person.communityName,
		mentor: person.mentorAgreedAt === null ? null : person.mentorName,
		timeZone: person.timeZone,
		year: year.name,
		...sumOf(await carriedBy(db, person.id, year)),
		hours:
			stretches.length === 0
				? null
				: hoursOf(stretches.reduce((sum, one) => sum + minutesOf(one), 0))
	};
}
