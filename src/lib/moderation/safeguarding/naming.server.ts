import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { placesOf } from '#lib/identity/places.ts';
import { endSessionsOf } from '#lib/identity/sessions.server.ts';
import { vouchedFor } from '#lib/identity/vetting/vouched.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { Refused } from '#lib/platform/refused.ts';
import { call, callFirst } from './calling.server.ts';
import { leadsOfCommunities, type Rank } from './leads.server.ts';
import { mayName } from './policy.ts';
import { inHand } from './in-hand.server.ts';

export interface Community {
	readonly id: string;
	readonly name: string;
	readonly timeZone: string;
}

export type Named = Authorized<Community, 'name-leads'>;

export const authorizeNaming = async (db: Db, actor: Actor, communityId: string): Promise<Named> =>
	permit(
		actor,
		'name-leads',
		await db
			.selectFrom('community')
			.select(['id', 'name', 'timeZone'])
			.where('id', '=', communityId)
			.executeTakeFirst(),
		mayName
	);

/**
 * Whom a coordinator may name: adults of the communities that they coordinate, or who work there, for whom
 * somebody vouches today. Not themselves, and nobody who teaches in the community: a letter may be about them.
 */
export async function candidatesFor(db: Db, actor: Actor, community: Community, now: number) {
	const places = placesOf(actor, 'coordinator');
	const today = localDate(now, community.timeZone);
	if (places.length === 0) return [];
	return db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.select(['person.id', 'person.name', 'community.name as place'])
		.where('person.kind', '=', 'adult')
		.where('person.id', '<>', actor.id)
		.where('person.disabledAt', 'is', null)
		.where('person.erasedAt', 'is', null)
		.where('person.id', 'in', vouchedFor(db, today))
		.where((eb) =>
			eb.or([
				eb('person.communityId', 'in', places),
				eb.exists(
					eb
						.selectFrom('role')
						.select('role.id')
						.whereRef('role.personId', '=', 'person.id')
						.where('role.scopeId', 'in', places)
						.where('role.endedAt', 'is', null)
				)
			])
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('classTeacher')
						.innerJoin('class', 'class.id', 'classTeacher.classId')
						.innerJoin('school', 'school.id', 'class.schoolId')
						.select('classTeacher.classId')
						.whereRef('classTeacher.personId', '=', 'person.id')
						.where('school.communityId', '=', community.id)
						.where('classTeacher.fromOn', '<=', today)
						.where((eb) =>
							eb.or([
								eb('classTeacher.untilOn', 'is', null),
								eb('classTeacher.untilOn', '>=', today)
							])
						)
				)
			)
		)
		.orderBy('person.foldedName')
		.orderBy('person.id')
		.limit(500)
		.execute();
}

/**
 * Names one of the two. Cases that nobody has in hand call them at once. Their sessions end: from now on
 * they come in with the code of their phone, as everybody does who sees what others must not.
 */
export const nameLead = (
	db: Db,
	of: Named,
	form: { act: string; rank: Rank; person: string },
	now: number
) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const { actor, subject } = of;
		const candidates = await candidatesFor(db, actor, subject, now);
		if (!candidates.some(({ id }) => id === form.person))
			throw new Refused('invalid', 'check-fields', {}, { person: 'choose' });
		const leads = await leadsOfCommunities(db, [subject.id], now);
		if (leads.some(({ rank, personId }) => rank !== form.rank && personId === form.person))
			throw new Refused('invalid', 'check-fields', {}, { person: 'already-named' });
		const lead = { personId: form.person, namedBy: actor.id, at: now };
		await db
			.insertInto('safeguardLead')
			.values({ communityId: subject.id, rank: form.rank, ...lead })
			.onConflict((conflict) => conflict.columns(['communityId', 'rank']).doUpdateSet(lead))
			.execute();
		await endSessionsOf(db, form.person);
		await note(db, of, 'lead-named', form.person, now);
		await callForWaiting(db, subject.id, form.person, now);
		return subject.id;
	});

/** Cases that nobody has in hand are told to whoever was named just now. */
async function callForWaiting(
	db: InTransaction,
	communityId: string,
	personId: string,
	now: number
) {
	const waiting = await db
		.selectFrom('safeguardCase')
		.select(['id', 'communityId', 'writtenBy'])
		.where('communityId', '=', communityId)
		.where('closedAt', 'is', null)
		.where('writtenBy', '<>', personId)
		.execute();
	const handOf = await inHand(
		db,
		waiting.map(({ id }) => id)
	);
	for (const one of waiting)
		if (!handOf(one.id).acted) await call(db, one, [personId], 'named', now);
}

/** Takes the name off; whoever is left is called about what nobody has in hand. */
export const unnameLead = (db: Db, of: Named, form: { act: string; rank: Rank }, now: number) =>
	once(db, of.actor.id, form.act, now, async (db) => {
		const gone = await db
			.deleteFrom('safeguardLead')
			.where('communityId', '=', of.subject.id)
			.where('rank', '=', form.rank)
			.returning('personId')
			.executeTakeFirst();
		if (!gone) throw new Refused('conflict', 'person-moved-on');
		await note(db, of, 'lead-ended', gone.personId, now);
		const open = await db
			.selectFrom('safeguardCase')
			.select(['id', 'communityId', 'writtenBy'])
			.where('communityId', '=', of.subject.id)
			.where('closedAt', 'is', null)
			.execute();
		for (const one of open) await callFirst(db, one, 'named', now);
		return of.subject.id;
	});

const note = (
	db: InTransaction,
	{ actor, subject }: Named,
	verb: 'lead-named' | 'lead-ended',
	person: string,
	at: number
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `community.${verb}`,
		subjectKind: 'community',
		subjectId: subject.id,
		detail: { person }
	});
