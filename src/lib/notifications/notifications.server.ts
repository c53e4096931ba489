import { day } from '#lib/platform/clock.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { NotificationKind } from './notification.ts';

export interface News {
	kind: NotificationKind;
	/** What it is about: the same kind about the same thing stays one line, however often it happens. */
	subjectId: string;
	/** Where to go: a path of this site. */
	address: string;
}

/**
 * Tells people something once, in the transaction of its cause. Another cause for the same line makes
 * it new again, so it is in the next daily mail too.
 */
export async function tell(
	db: InTransaction,
	personIds: readonly string[],
	news: News,
	at: number
): Promise<void> {
	if (personIds.length === 0) return;
	await db
		.insertInto('notification')
		.values([...new Set(personIds)].map((personId) => ({ id: newId(), personId, ...news, at })))
		.onConflict((conflict) =>
			conflict
				.columns(['personId', 'kind', 'subjectId'])
				.doUpdateSet({ at, readAt: null, digestedAt: null, address: news.address })
		)
		.execute();
}

/** The same, and no more than once within a day: of what goes on while somebody types, not every word is news. */
export async function tellOnceADay(
	db: InTransaction,
	personIds: readonly string[],
	news: News,
	at: number
): Promise<void> {
	if (personIds.length === 0) return;
	const told = await db
		.selectFrom('notification')
		.select('personId')
		.where('kind', '=', news.kind)
		.where('subjectId', '=', news.subjectId)
		.where('personId', 'in', personIds)
		.where('at', '>', at - day)
		.execute();
	const already = new Set(told.map(({ personId }) => personId));
	await tell(
		db,
		personIds.filter((id) => !already.has(id)),
		news,
		at
	);
}

/** What a person has not looked at yet, newest first. */
export const unread = (db: Db, personId: string) =>
	db
		.selectFrom('notification')
		.select(['id', 'kind', 'address', 'at'])
		.where('personId', '=', personId)
		.where('readAt', 'is', null)
		.orderBy('at', 'desc')
		.limit(20)
		.execute();

export const markAllRead = (db: Db, personId: string, now: number) =>
	db
		.updateTable('notification')
		.set({ readAt: now })
		.where('personId', '=', personId)
		.where('readAt', 'is', null)
		.execute();
