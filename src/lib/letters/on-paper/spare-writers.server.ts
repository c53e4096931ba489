import { rosterOf } from '#lib/exchanges/roster/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { correspondentsOf } from '../beginning/correspondents.server.ts';

/** Who may have written on a spare sheet, and to whom: `writerForm` reads the value. */
export interface SpareWriter {
	readonly value: string;
	readonly name: string;
	/** Null where the child writes with nobody yet: then it is to the class. */
	readonly to: string | null;
	readonly exchangeId: string | null;
}

/** Every child of a class with each one they write with. */
export async function spareWriters(db: Db, classId: string): Promise<SpareWriter[]> {
	const writers = [];
	for (const { childId, letterName: name } of await rosterOf(db, classId)) {
		const friends = await correspondentsOf(db, childId, classId);
		if (friends.length === 0) writers.push({ value: childId, name, to: null, exchangeId: null });
		for (const { pairId, letterName: to, exchangeId } of friends)
			writers.push({ value: `${childId}.${pairId}`, name, to, exchangeId });
	}
	return writers;
}
