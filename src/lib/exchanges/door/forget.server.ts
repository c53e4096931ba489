import { forgetFailures, longLocked } from '#lib/identity/signing-in/failures.server.ts';
import type { Db } from '#lib/platform/database.ts';

/**
 * A child's lock waits for their teacher. A name that nobody in the class has locks just the same, so
 * that no door tells who sits there, but nobody ever comes to open it: those are forgotten. Called once
 * a day; doing it twice does nothing.
 */
export async function forgetLocksOfNobody(db: Db, now: number): Promise<void> {
	for (const { subject, classId, foldedName } of await longLocked(db, now)) {
		const child = await db
			.selectFrom('enrolment')
			.select('childId')
			.where('classId', '=', classId)
			.where('foldedName', '=', foldedName)
			.where('leftAt', 'is', null)
			.executeTakeFirst();
		if (!child) await forgetFailures(db, subject);
	}
}
