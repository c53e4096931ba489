import { daysNow } from '#lib/consent/held.server.ts';
import { record } from '#lib/audit/audit.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { otherLanguage, type Unit } from '../formats/unit.ts';
import { liveEntries } from './live.server.ts';

/** Read at once. */
const TOGETHER = 500;

/**
 * Everything that the memory may offer, for other programs; without names, as the memory holds none. Nothing of a
 * letter whose family says no any more, nor of a sealed one.
 *
 * @param taughtIn as in `liveEntries`
 */
export async function* takenOut(
	db: Db,
	from: Language,
	now: number,
	taughtIn?: readonly string[]
): AsyncGenerator<Unit> {
	const days = await daysNow(db, now);
	const to = otherLanguage(from);
	for (let after = -1; ;) {
		const rows = await liveEntries(db, days, taughtIn)
			.select(['memoryEntry.no', 'memoryEntry.es', 'memoryEntry.en'])
			.where('memoryEntry.no', '>', after)
			.orderBy('memoryEntry.no')
			.limit(TOGETHER)
			.execute();
		for (const row of rows)
			yield { source: row[from], target: row[to], sourceLanguage: from, targetLanguage: to };
		const last = rows.at(-1);
		if (!last) return;
		after = last.no;
	}
}

/** @param actorId null for the operator */
export const noteTakenOut = (db: Db, actorId: string | null, now: number): Promise<void> =>
	db.transaction().execute((db) =>
		record(db, {
			at: now,
			actorId,
			verb: 'memory.taken-out',
			subjectKind: 'memory',
			subjectId: newId()
		})
	);
