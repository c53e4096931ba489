import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import { placesOf } from '#lib/identity/places.ts';
import type { Db } from '#lib/platform/database.ts';
import { instantOf, type WallTime } from '#lib/platform/dates.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { nameForAdults } from './choices.ts';
import { isStudent } from './naming.server.ts';
import {
	beginningOf,
	endOf,
	isOver,
	mayJoin,
	mayOpenAt,
	maySee,
	type Goal,
	type Sprint
} from './sprint.ts';

const sprints = (db: Db) =>
	db
		.selectFrom('sprint')
		.innerJoin('community', 'community.id', 'sprint.communityId')
		.select([
			'sprint.id',
			'communityId',
			'title',
			'goal',
			'goalOf',
			'openedBy',
			'fromAt',
			'untilAt'
		])
		.select(['community.name as place', 'community.timeZone']);

const findSprint = (db: Db, id: string): Promise<Sprint | undefined> =>
	sprints(db).where('sprint.id', '=', id).executeTakeFirst();

export const authorizeSprint = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Sprint, 'see-sprint'>> =>
	permit(actor, 'see-sprint', await findSprint(db, id), maySee);

export const authorizeJoining = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Sprint, 'join-sprint'>> =>
	permit(actor, 'join-sprint', await findSprint(db, id), mayJoin);

/** Begins now or later, and ends by itself after some hours; whoever opens it and translates takes part. */
export const openSprint = (
	db: Db,
	actor: Actor,
	form: {
		act: string;
		title: string;
		communityId: string;
		goal: number;
		goalOf: Goal;
		hours: number;
		/** When it begins, by the clocks of its community; without it, now. */
		from?: WallTime | null;
	},
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		const { act: _, hours, from = null, ...rest } = form;
		if (!mayOpenAt(actor, form.communityId)) throw notFound();
		const fromAt = await instantAt(db, form.communityId, from, now);
		const id = newId();
		const sprint = { ...rest, id, openedBy: actor.id, fromAt, untilAt: endOf(fromAt, hours) };
		await db.insertInto('sprint').values(sprint).execute();
		if (mayJoin(actor, sprint))
			await db
				.insertInto('sprintMember')
				.values({ sprintId: id, personId: actor.id, joinedAt: now })
				.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'sprint.opened',
			subjectKind: 'sprint',
			subjectId: id,
			detail: { community: form.communityId }
		});
		return id;
	});

async function instantAt(db: Db, communityId: string, from: WallTime | null, now: number) {
	const { timeZone } = await db
		.selectFrom('community')
		.select('timeZone')
		.where('id', '=', communityId)
		.executeTakeFirstOrThrow();
	const begins = beginningOf(from === null ? null : instantOf(from, timeZone), now);
	if (typeof begins === 'string')
		throw new Refused('invalid', 'check-fields', {}, { from: begins });
	return begins;
}

export const joinSprint = (
	db: Db,
	{ actor, subject }: Authorized<Sprint, 'join-sprint'>,
	form: { act: string },
	now: number
) =>
	once(db, actor.id, form.act, now, async (db) => {
		if (isOver(subject, now)) throw new Refused('conflict', 'sprint-over');
		await db
			.insertInto('sprintMember')
			.values({ sprintId: subject.id, personId: actor.id, joinedAt: now })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		return subject.id;
	});

/** What those who take part handed in while it went on, for the first time; whatever is decided about it. */
export async function handedInDuring(db: Db, { id, communityId, fromAt, untilAt }: Sprint) {
	const { letters, words } = await db
		.selectFrom('submission')
		.innerJoin('textTranslation', 'textTranslation.id', 'submission.workId')
		.innerJoin('exchange', 'exchange.id', 'submission.exchangeId')
		.innerJoin('sprintMember', 'sprintMember.personId', 'submission.authorId')
		.select((eb) => [
			eb.fn.countAll().as('letters'),
			eb.fn.coalesce(eb.fn.sum('textTranslation.words'), eb.val(0)).as('words')
		])
		.where('sprintMember.sprintId', '=', id)
		.where('submission.kind', '=', 'translation')
		.where('submission.submittedAt', '>=', fromAt)
		.where('submission.submittedAt', '<', untilAt)
		.where((eb) =>
			eb.or([
				eb('exchange.communityA', '=', communityId),
				eb('exchange.communityB', '=', communityId)
			])
		)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('submission as earlier')
						.select('earlier.id')
						.whereRef('earlier.workId', '=', 'submission.workId')
						.whereRef('earlier.submittedAt', '<', 'submission.submittedAt')
				)
			)
		)
		.executeTakeFirstOrThrow();
	return { letters: Number(letters), words: Number(words) };
}

/** Who takes part, as they wish to be named; students by their first name. */
export async function membersOf(db: Db, { id }: Pick<Sprint, 'id'>) {
	const rows = await db
		.selectFrom('sprintMember')
		.innerJoin('person', 'person.id', 'sprintMember.personId')
		.leftJoin('translatorChoice as wish', 'wish.personId', 'person.id')
		.select(['person.id', 'person.name', 'wish.named'])
		.select(isStudent('person.id').as('learns'))
		.where('sprintMember.sprintId', '=', id)
		.orderBy('sprintMember.joinedAt')
		.orderBy('person.id')
		.execute();
	const names = rows.map(nameForAdults);
	return {
		ids: rows.map(({ id }) => id),
		names: names.filter((name) => name !== null),
		/** Who wishes not to be named. */
		others: names.filter((name) => name === null).length
	};
}

/** Those to come and that go on where somebody translates or coordinates, and the last ones that are over. */
export async function sprintsFor(db: Db, actor: Actor): Promise<Sprint[]> {
	const places = [...placesOf(actor, 'translator'), ...placesOf(actor, 'coordinator')];
	if (places.length === 0) return [];
	return sprints(db)
		.where('communityId', 'in', places)
		.orderBy('untilAt', 'desc')
		.orderBy('sprint.id', 'desc')
		.limit(10)
		.execute();
}
