import type { Db } from '#lib/platform/database.ts';
import type { LetterStatus } from '../letter.ts';

/** Where a letter waits for an adult. What only two people may know looks as if it were being read. */
const waiting = {
	'with-teacher': 'with-teacher',
	'with-moderator': 'with-moderator',
	protected: 'with-moderator',
	safeguarded: 'with-moderator',
	approved: 'approved',
	translating: 'translating',
	'translation-review': 'translation-review'
} as const satisfies Partial<Record<LetterStatus, LetterStatus>>;
type Waiting = keyof typeof waiting;

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
	status: (typeof waiting)[Waiting];
	/** When it came to where it is, ms UTC. */
	since: number;
}

/** The letter of some exchanges that has not moved for the longest time, and on whose desk it lies. */
export async function oldestWaiting(
	db: Db,
	exchanges: readonly { id: string; classIds: readonly string[] }[]
): Promise<OldestWaiting | undefined> {
	if (exchanges.length === 0) return undefined;
	// By class, because there is an index on class and state.
	const classIds = [...new Set(exchanges.flatMap((exchange) => exchange.classIds))];
	const exchangeIds = exchanges.map(({ id }) => id);
	const rows = await db
		.selectFrom('letter')
		.select((eb) => ['authorClassId', 'status', eb.fn.min('updatedAt').as('since')])
		.where('authorClassId', 'in', classIds)
		.where('exchangeId', 'in', exchangeIds)
		.where('kind', '<>', 'teachers')
		.where('status', 'in', Object.keys(waiting) as Waiting[])
		.groupBy(['authorClassId', 'status'])
		.$narrowType<{ status: Waiting }>()
		.execute();
	return rows
		.map((row) => ({
			classId: row.authorClassId,
			status: waiting[row.status],
			since: Number(row.since)
		}))
		.sort((a, b) => a.since - b.since)[0];
}
