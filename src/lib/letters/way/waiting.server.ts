import type { Db } from '#lib/platform/database.ts';
import type { LetterStatus } from '../letter.ts';

/** Where a letter waits for an adult. What only two people may know (safeguarded) is not among them. */
const waiting = [
	'with-teacher',
	'with-moderator',
	'approved',
	'translating',
	'translation-review'
] as const satisfies readonly LetterStatus[];

/** Counts stop here; a page then says "99+". */
const countsUpTo = 100;

export interface OnTeachersDesk {
	handedIn: number;
	returned: number;
}

/** How many letters of a class wait for its teacher, and how many are back with their authors. */
export async function onTeachersDesk(db: Db, classId: string): Promise<OnTeachersDesk> {
	return {
		handedIn: await count(db, classId, 'with-teacher'),
		returned: await count(db, classId, 'returned')
	};
}

async function count(db: Db, classId: string, status: LetterStatus): Promise<number> {
	const rows = await db
		.selectFrom('letter')
		.select('id')
		.where('authorClassId', '=', classId)
		.where('status', '=', status)
		.limit(countsUpTo)
		.execute();
	return rows.length;
}

export interface OldestWaiting {
	classId: string;
	status: (typeof waiting)[number];
	/** When it came to where it is, ms UTC. */
	since: number;
}

/** The letter of some classes that has not moved for the longest time, and on whose desk it lies. */
export async function oldestWaiting(
	db: Db,
	classIds: readonly string[]
): Promise<OldestWaiting | undefined> {
	if (classIds.length === 0) return undefined;
	const rows = await db
		.selectFrom('letter')
		.select((eb) => ['authorClassId', 'status', eb.fn.min('updatedAt').as('since')])
		.where('authorClassId', 'in', classIds)
		.where('status', 'in', waiting)
		.groupBy(['authorClassId', 'status'])
		.$narrowType<{ status: OldestWaiting['status'] }>()
		.execute();
	return rows
		.map((row) => ({ classId: row.authorClassId, status: row.status, since: Number(row.since) }))
		.sort((a, b) => a.since - b.since)[0];
}
