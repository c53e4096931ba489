import { record } from '#lib/audit/audit.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { localDate } from '#lib/platform/dates.ts';
import { Refused } from '#lib/platform/refused.ts';
import { keptUntil } from './case.ts';

/**
 * Nothing of a child is erased while a case about their words is open, or for a year after it was closed;
 * the refusal says until which day.
 *
 * @returns the letters whose cases are over, which may be erased with the rest
 */
export async function refuseWhileKept(
	db: InTransaction,
	childId: string,
	now: number
): Promise<Set<string>> {
	const cases = await db
		.selectFrom('safeguardCase')
		.innerJoin('community', 'community.id', 'safeguardCase.communityId')
		.select(['safeguardCase.id', 'closedAt', 'community.timeZone'])
		.where('writtenBy', '=', childId)
		.execute();
	for (const one of cases) {
		const until = keptUntil(one);
		if (until === null) throw new Refused('conflict', 'safeguarded-stays');
		if (until > now)
			throw new Refused('conflict', 'case-kept', { until: localDate(until, one.timeZone) });
	}
	if (cases.length === 0) return new Set();
	const held = await db
		.selectFrom('safeguardHeld')
		.select('workId')
		.where(
			'caseId',
			'in',
			cases.map(({ id }) => id)
		)
		.execute();
	return new Set(held.map(({ workId }) => workId));
}

/** Empties the cases about a child's words by the one path that the database allows: a year after they were closed. */
export async function eraseCasesOf(db: InTransaction, childId: string, now: number): Promise<void> {
	const cases = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('writtenBy', '=', childId)
		.where('erasedAt', 'is', null)
		.execute();
	for (const { id } of cases) {
		await db
			.updateTable('safeguardEntry')
			.set({ words: '', fileName: '' })
			.where('caseId', '=', id)
			.execute();
		await db
			.updateTable('safeguardCase')
			.set({ worry: '', statement: '', erasedAt: now })
			.where('id', '=', id)
			.execute();
		await record(db, {
			at: now,
			actorId: null,
			verb: 'case.erased',
			subjectKind: 'case',
			subjectId: id
		});
	}
}
