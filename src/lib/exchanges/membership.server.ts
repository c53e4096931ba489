import { holdsAnywhere, type Actor } from '#lib/identity/actor.ts';
import type { Known } from '#lib/identity/people.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

/**
 * Adds to a known person the classes they teach or sit in today, and where they are not independent. Whether they
 * are a named person of safeguarding is added in wiring: nothing that others hold depends on it.
 */
export async function withClasses(db: Db, person: Known, now: number): Promise<Actor> {
	if (person.kind === 'child')
		return {
			...person,
			teaches: [],
			taughtIn: [],
			classId: await classOfChild(db, person.id),
			leads: []
		};
	const actor = { ...person, teaches: [], taughtIn: [], classId: null, leads: [] };
	const today = localDate(now, person.timeZone);
	const mustBeIndependent = holdsAnywhere(actor, 'moderator') || holdsAnywhere(actor, 'translator');
	return {
		...actor,
		teaches: holdsAnywhere(actor, 'teacher') ? await classesTaught(db, person.id, today) : [],
		taughtIn: mustBeIndependent ? await exchangesTaughtIn(db, person.id, today) : []
	};
}

async function classOfChild(db: Db, childId: string): Promise<string | null> {
	const [enrolment] = await enrolled(db, { childId });
	return enrolment?.classId ?? null;
}

const enrolled = spelledOnce((db, { childId }: { childId: string }) =>
	db
		.selectFrom('enrolment')
		.select('classId')
		.where('childId', '=', childId)
		.where('leftAt', 'is', null)
);

async function classesTaught(db: Db, personId: string, today: string): Promise<string[]> {
	return (await teaching(db, { personId, today })).map((row) => row.classId);
}

const teaching = spelledOnce((db, { personId, today }: { personId: string; today: string }) =>
	db
		.selectFrom('classTeacher')
		.select('classId')
		.where('personId', '=', personId)
		.where('fromOn', '<=', today)
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
);

/** Exchanges whose classes this person teaches or taught while they went on, whatever their role is now. */
export async function exchangesTaughtIn(
	db: Db,
	personId: string,
	today: string
): Promise<string[]> {
	const rows = await taughtBy(db, { personId, today });
	return [...new Set(rows.filter(hadItsLetters).map((row) => row.exchangeId))];
}

const taughtBy = spelledOnce((db, { personId, today }: { personId: string; today: string }) =>
	// A list of one, because SQLite plans a join anew each time it is given a single value.
	taught(db, today).where('classTeacher.personId', 'in', [personId])
);

/** Who is not independent in these exchanges, whatever roles they hold. */
export const whoTaughtIn = async (db: Db, exchangeIds: readonly string[], today: string) =>
	(await taught(db, today).where('exchange.id', 'in', exchangeIds).execute()).filter(hadItsLetters);

/** Who teaches or taught a class of which exchange, whatever became of their role and their vetting. */
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
		.select(['classTeacher.fromOn', 'classTeacher.untilOn'])
		.select(['season.fromOn as seasonFrom', 'exchange.openedAt'])
		.where('classTeacher.fromOn', '<=', today);

type Taught = Awaited<ReturnType<ReturnType<typeof taught>['execute']>>[number];

/**
 * Since the season began, or the exchange was opened, whichever came first: its dates can be changed, and
 * nobody becomes independent by that. Before, the class had other letters. Whoever was given a class and
 * lost it on the same day, which leaves an end before the beginning, had the letters of that day.
 */
function hadItsLetters({ fromOn, untilOn, seasonFrom, openedAt }: Taught): boolean {
	const opened = openedAt === null ? seasonFrom : localDate(openedAt, westernmost);
	const since = opened < seasonFrom ? opened : seasonFrom;
	return untilOn === null || untilOn >= since || fromOn >= since;
}

/** Where a day begins last, so that in no community an exchange was opened on an earlier day. */
const westernmost = 'Etc/GMT+12';
