import type { Bit, Db, InTransaction } from '#lib/platform/database.ts';
import { bit } from '#lib/platform/database.ts';
import type { AdultRole } from '../actor.ts';

/** A moderator practises before their first role starts; whoever moderated here before did so already. */
export async function needsPractice(db: Db, personId: string, role: AdultRole): Promise<Bit> {
	if (role !== 'moderator') return bit(false);
	const before = await db
		.selectFrom('role')
		.select('id')
		.where('personId', '=', personId)
		.where('role', '=', 'moderator')
		.where('needsPractice', '=', 0)
		.executeTakeFirst();
	return bit(!before);
}

/** They practised: from now on their roles as a moderator work. */
export const startModerating = (db: InTransaction, personId: string) =>
	db
		.updateTable('role')
		.set({ needsPractice: 0 })
		.where('personId', '=', personId)
		.where('role', '=', 'moderator')
		.where('endedAt', 'is', null)
		.execute();
