import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { AdultRole, TranslatorLevel } from '../actor.ts';

/** Whoever holds a role in one of some places, translators of some levels; for telling them something, not for permission. */
export async function holdersOf(
	db: Db,
	role: AdultRole,
	places: readonly string[],
	levels?: readonly TranslatorLevel[]
): Promise<string[]> {
	let query = db
		.selectFrom('role')
		.innerJoin('person', 'person.id', 'role.personId')
		.select('role.personId')
		.distinct()
		.where('role.role', '=', role)
		.where('role.scopeId', 'in', places)
		.where('role.endedAt', 'is', null)
		.where('role.needsPractice', '=', 0)
		.where('role.pausedAt', 'is', null)
		.where('person.disabledAt', 'is', null);
	if (levels) query = query.where('role.level', 'in', levels);
	return (await query.execute()).map((row) => row.personId);
}

/** Where a person lives: whose coordinators look after them. */
export async function communityOf(db: Db, personId: string): Promise<string> {
	const { communityId } = await db
		.selectFrom('person')
		.select('communityId')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	return communityId;
}

/** Writes down the calendar day on which a person got their daily mail. */
export const rememberDigest = (db: InTransaction, personId: string, today: string) =>
	db.updateTable('person').set({ digestedOn: today }).where('id', '=', personId).execute();
