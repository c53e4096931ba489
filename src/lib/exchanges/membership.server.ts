import type { Actor } from '#lib/identity/actor.ts';
import { holdsAnywhere } from '#lib/identity/actor.ts';
import type { Known } from '#lib/identity/people.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';

/** Adds to a known person the classes they teach or sit in today, and where they are not independent. */
export async function withClasses(db: Db, person: Known, now: number): Promise<Actor> {
	if (person.kind === 'child')
		return { ...person, teaches: [], taughtIn: [], classId: await classOfChild(db, person.id) };
	const actor = { ...person, teaches: [], taughtIn: [], classId: null };
	const today = localDate(now, person.timeZone);
	const mustBeIndependent = holdsAnywhere(actor, 'moderator') || holdsAnywhere(actor, 'translator');
	return {
		...actor,
		teaches: holdsAnywhere(actor, 'teacher') ? await classesTaught(db, person.id, today) : [],
		taughtIn: mustBeIndependent ? await exchangesTaughtIn(db, person.id, today) : []
	};
}

async function classOfChild(db: Db, childId: string): Promise<string | null> {
	const enrolment = await db
		.selectFrom('enrolment')
		.select('classId')
		.where('childId', '=', childId)
		.where('leftAt', 'is', null)
		.executeTakeFirst();
	return enrolment?.classId ?? null;
}

async function classesTaught(db: Db, personId: string, today: string): Promise<string[]> {
	const rows = await db
		.selectFrom('classTeacher')
		.select('classId')
		.where('personId', '=', personId)
		.where('fromOn', '<=', today)
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		.execute();
	return rows.map((row) => row.classId);
}

async function exchangesTaughtIn(db: Db, personId: string, today: string): Promise<string[]> {
	const rows = await taught(db, today).where('classTeacher.personId', '=', personId).execute();
	return rows.map((row) => row.exchangeId);
}

/** Who is not independent in these exchanges, whatever roles they hold. */
export const whoTaughtIn = (db: Db, exchangeIds: readonly string[], today: string) =>
	taught(db, today).where('exchange.id', 'in', exchangeIds).execute();

/**
 * Who taught a class of which exchange since its season began, whatever became of their role and their
 * vetting. Before the season the class had other letters.
 */
const taught = (db: Db, today: string) =>
	db
		.selectFrom('classTeacher')
		.innerJoin('exchange', (join) =>
			join.on((eb) =>
				eb('classTeacher.classId', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')])
			)
		)
		.innerJoin('season', 'season.id', 'exchange.seasonId')
		.select(['exchange.id as exchangeId', 'classTeacher.personId'])
		.distinct()
		.where('classTeacher.fromOn', '<=', today)
		.where((eb) =>
			eb.or([
				eb('classTeacher.untilOn', 'is', null),
				eb('classTeacher.untilOn', '>=', eb.ref('season.fromOn')),
				// Ended the day before it began: given and taken away on one day, with the letters of that day.
				eb('classTeacher.fromOn', '>=', eb.ref('season.fromOn'))
			])
		);
