import { isNotHeld, type Days } from '#lib/consent/held.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { LetterStatus } from '../letter.ts';

/** Where a letter waits for an adult. What only two people may know waits for them, with the reviewers' things. */
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
	/** Letters of children in which a reviewer covered words: the teacher may agree. */
	covered: string[];
}

/** What of a class waits for its teacher, and how many letters are back with their authors. */
export async function onTeachersDesk(db: Db, classId: string): Promise<OnTeachersDesk> {
	return {
		handedIn: await count(db, classId, 'with-teacher'),
		returned: await count(db, classId, 'returned'),
		covered: await askForAgreement(db, classId)
	};
}

/** Where two moderators approve, the second key is a reviewer's; see `countersign`. */
async function askForAgreement(db: Db, classId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('letter')
		.innerJoin('exchange', 'exchange.id', 'letter.exchangeId')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.select('letter.id')
		.where('letter.authorClassId', '=', classId)
		.where('letter.status', '=', 'protected')
		.where('author.kind', '=', 'child')
		.where('exchange.fourEyes', '=', 'teacher-and-moderator')
		.orderBy('letter.updatedAt')
		.limit(countsUpTo)
		.execute();
	return rows.map(({ id }) => id);
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
	exchangeId: string;
	/** From which it comes. */
	classId: string;
	/** `held`: wherever it lies, it waits for its teacher, who alone can record the permission. */
	status: (typeof waiting)[Waiting] | 'held';
	/** When it came to where it is, ms UTC. */
	since: number;
}

interface Begun {
	id: string;
	classIds: readonly string[];
}

/** The letter of some exchanges that has not moved for the longest time, and on whose desk it lies. */
export async function oldestWaiting(
	db: Db,
	exchanges: readonly Begun[],
	days: Days
): Promise<OldestWaiting | undefined> {
	if (exchanges.length === 0) return undefined;
	const free = await oldestByDesk(db, exchanges, Object.keys(waiting) as Waiting[])
		.where(isNotHeld('letter.authorId', days))
		.execute();
	const held = await oldestByDesk(db, exchanges, [...(Object.keys(waiting) as Waiting[]), 'ready'])
		.where((eb) => eb.not(isNotHeld('letter.authorId', days)))
		.execute();
	return [
		...free.map((row) => ({ ...row, status: waiting[row.status as Waiting] })),
		...held.map((row) => ({ ...row, status: 'held' as const }))
	]
		.map(({ since, ...row }) => ({ ...row, since: Number(since) }))
		.sort((a, b) => a.since - b.since)[0];
}

const oldestByDesk = (db: Db, exchanges: readonly Begun[], at: readonly LetterStatus[]) =>
	db
		.selectFrom('letter')
		.select(['exchangeId', 'authorClassId as classId', 'status'])
		.select((eb) => eb.fn.min('updatedAt').as('since'))
		// By class, because there is an index on class and state.
		.where('authorClassId', 'in', [...new Set(exchanges.flatMap(({ classIds }) => classIds))])
		.where(
			'exchangeId',
			'in',
			exchanges.map(({ id }) => id)
		)
		.where('kind', '<>', 'teachers')
		.where('status', 'in', at)
		.groupBy(['exchangeId', 'authorClassId', 'status']);
