import type { Db, InTransaction } from '#lib/platform/database.ts';
import { day } from '#lib/platform/clock.ts';
import { hashToken } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { waitAfter, type Patience } from './failures.ts';

/** Of an address that somebody typed, whether or not anybody has it; the address itself is not kept. */
export const subjectOfEmail = (email: string): string =>
	`adult:${hashToken('email', email.toLowerCase())}`;

/** Of a letter name in a class, whether or not there is such a child. */
export const subjectOfLetterName = (classId: string, foldedName: string): string =>
	`class:${classId}:${foldedName}`;

/**
 * Counts a try before it is looked at, so that twenty at once are not twenty free guesses; call
 * `forgetFailures` when it was right. Throws `too-many` while a wait lasts (`wait-to-try`, with the
 * minutes) or when the door is locked (`locked-out`), the same for people who do not exist.
 *
 * @param note writes down that the door locks now, or, where none ever locks, that the waits begin
 */
export async function countTry(
	db: Db,
	subject: string,
	patience: Patience,
	now: number,
	note: (db: InTransaction) => Promise<void> = async () => {}
): Promise<void> {
	const stopped = await db.transaction().execute(async (db) => {
		await db
			.insertInto('signInFailure')
			.values({ subject, failures: 0, lastAt: now, waitUntil: null, lockedAt: null })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		const { failures, waitUntil, lockedAt } = await db
			.updateTable('signInFailure')
			.set({ lastAt: now })
			.where('subject', '=', subject)
			.returning(['failures', 'waitUntil', 'lockedAt'])
			.executeTakeFirstOrThrow();
		if (lockedAt !== null) return new Refused('too-many', 'locked-out');
		if (waitUntil !== null && waitUntil > now) return waiting(waitUntil - now);
		const count = failures + 1;
		const wait = waitAfter(count, patience);
		await db
			.updateTable('signInFailure')
			.set({
				failures: count,
				waitUntil: wait === 0 ? null : now + wait,
				lockedAt: patience.locksAt !== null && count >= patience.locksAt ? now : null
			})
			.where('subject', '=', subject)
			.execute();
		if (count === (patience.locksAt ?? patience.waitsFrom)) await note(db);
		return null;
	});
	if (stopped) throw stopped;
}

const waiting = (ms: number) =>
	new Refused('too-many', 'wait-to-try', { count: Math.ceil(ms / 60_000) });

/** After the right secret, or when a teacher unlocks. */
export const forgetFailures = (db: Db, subject: string) =>
	db.deleteFrom('signInFailure').where('subject', '=', subject).execute();

/** So long after the last try a failure is kept. */
const kept = 30 * day;

/** What nobody tried again for a month is no longer kept; what is locked stays locked. */
export const forgetOldFailures = (db: Db, now: number) =>
	db
		.deleteFrom('signInFailure')
		.where('lastAt', '<', now - kept)
		.where('lockedAt', 'is', null)
		.execute();

/** Letter names that were locked and not tried for a month; whether any child has them, `exchanges` knows. */
export async function longLocked(db: Db, now: number) {
	const rows = await db
		.selectFrom('signInFailure')
		.select('subject')
		.where('lastAt', '<', now - kept)
		.where('lockedAt', 'is not', null)
		.where('subject', 'like', 'class:%')
		.execute();
	return rows.map(({ subject }) => {
		const [, classId = '', ...name] = subject.split(':');
		return { subject, classId, foldedName: name.join(':') };
	});
}

/** Who is locked out of a class, or has to wait: by folded letter name. */
export async function failuresInClass(db: Db, classId: string, now: number) {
	const start = subjectOfLetterName(classId, '');
	const rows = await db
		.selectFrom('signInFailure')
		.select(['subject', 'waitUntil', 'lockedAt'])
		.where('subject', 'like', `${start}%`)
		.execute();
	return new Map(
		rows
			.filter(({ lockedAt, waitUntil }) => lockedAt !== null || (waitUntil ?? 0) > now)
			.map(({ subject, lockedAt }) => [
				subject.slice(start.length),
				lockedAt === null ? ('waiting' as const) : ('locked' as const)
			])
	);
}
