import type { Db } from '#lib/platform/database.ts';
import { foldName } from '#lib/platform/text.ts';
import type { RosterEntry, Wish } from './child.ts';

const enrolled = (db: Db, classId: string) =>
	db
		.selectFrom('enrolment')
		.select(['childId', 'letterName', 'nameToPrint', 'grade', 'ageBand', 'dictation'])
		.where('classId', '=', classId)
		.where('leftAt', 'is', null);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof enrolled>['executeTakeFirst']>>>;

const toEntry = ({ dictation, ...row }: Row): RosterEntry => ({
	...row,
	dictation: dictation === 1
});

const { compare } = new Intl.Collator('es', { numeric: true });

/** The children of a class who have not left, by letter name. */
export async function rosterOf(db: Db, classId: string): Promise<RosterEntry[]> {
	const rows = await enrolled(db, classId).execute();
	return rows.map(toEntry).sort((a, b) => compare(a.letterName, b.letterName));
}

export async function findChild(
	db: Db,
	classId: string,
	childId: string
): Promise<RosterEntry | undefined> {
	const row = await enrolled(db, classId).where('childId', '=', childId).executeTakeFirst();
	return row && toEntry(row);
}

export const countOf = async (db: Db, classId: string): Promise<number> =>
	Number(
		(
			await db
				.selectFrom('enrolment')
				.select((eb) => eb.fn.countAll().as('children'))
				.where('classId', '=', classId)
				.where('leftAt', 'is', null)
				.executeTakeFirstOrThrow()
		).children
	);

/** Those whose name holds what was typed, and who are in that grade when one was chosen. */
export function filterRoster(
	roster: readonly RosterEntry[],
	typed: string,
	grade: number | null
): RosterEntry[] {
	const wanted = foldName(typed);
	return roster.filter(
		(child) =>
			foldName(child.letterName).includes(wanted) && (grade === null || child.grade === grade)
	);
}

export const wishesOf = (db: Db, classId: string): Promise<Wish[]> =>
	db
		.selectFrom('rosterConstraint')
		.select(['id', 'kind', 'childA', 'childB'])
		.where('classId', '=', classId)
		.orderBy('id')
		.execute();

/** Children who left one of these classes and sit in none now: they can come back under the same id. */
export async function formerByClass(
	db: Db,
	classIds: readonly string[]
): Promise<(RosterEntry & { classId: string })[]> {
	if (classIds.length === 0) return [];
	const rows = await leftSeats(db)
		.select('old.classId')
		.where('old.classId', 'in', classIds)
		.execute();
	const left = Map.groupBy(rows, ({ classId }) => classId);
	return classIds.flatMap((classId) =>
		newestOf(left.get(classId) ?? []).map((child) => ({ ...child, classId }))
	);
}

/** How these children sat in the last class of all; without those who sit somewhere now. */
export async function latestSeats(db: Db, childIds: readonly string[]): Promise<RosterEntry[]> {
	if (childIds.length === 0) return [];
	return newestOf(await leftSeats(db).where('old.childId', 'in', childIds).execute());
}

const leftSeats = (db: Db) =>
	db
		.selectFrom('enrolment as old')
		.innerJoin('person', 'person.id', 'old.childId')
		.select(['old.childId', 'old.letterName', 'old.nameToPrint'])
		.select(['old.grade', 'old.ageBand', 'old.dictation'])
		.where('old.leftAt', 'is not', null)
		.where('person.erasedAt', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('enrolment as live')
						.select('live.id')
						.whereRef('live.childId', '=', 'old.childId')
						.where('live.leftAt', 'is', null)
				)
			)
		)
		.orderBy('old.leftAt', 'desc');

function newestOf(rows: readonly Row[]): RosterEntry[] {
	const newest = new Map(rows.toReversed().map((row) => [row.childId, toEntry(row)]));
	return [...newest.values()].sort((a, b) => compare(a.letterName, b.letterName));
}
