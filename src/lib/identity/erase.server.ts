import type { InTransaction } from '#lib/platform/database.ts';
import { forgetFailures, subjectOfLetterName } from './signing-in/failures.server.ts';
import { endSessionsOf } from './sessions.server.ts';

/**
 * Takes away a child's name and every way in. The person stays as a number, because letters, decisions
 * and the audit point at it.
 *
 * @param seats the classes in which tries to sign in were counted under this child's name
 */
export async function erasePerson(
	db: InTransaction,
	childId: string,
	seats: readonly { classId: string; foldedName: string }[],
	now: number
): Promise<void> {
	await endSessionsOf(db, childId);
	await db.deleteFrom('childSecret').where('childId', '=', childId).execute();
	await db.deleteFrom('badge').where('childId', '=', childId).execute();
	for (const { classId, foldedName } of seats)
		await forgetFailures(db, subjectOfLetterName(classId, foldedName));
	await db
		.updateTable('person')
		.set({ name: '—', foldedName: '', email: null, passwordHash: null, erasedAt: now })
		.where('id', '=', childId)
		.execute();
}
