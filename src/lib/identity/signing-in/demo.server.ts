import type { Db } from '#lib/platform/database.ts';
import { demoPassword } from './demo.ts';
import { secretMatches } from './passwords.server.ts';

/** By hash, because looking takes as long as a sign-in. */
const known = new Map<string, Promise<boolean>>();

/** Whether the password of the cast is this person's, who may have been invited or have chosen another. */
export async function hasDemoPassword(db: Db, personId: string): Promise<boolean> {
	const person = await db
		.selectFrom('person')
		.select('passwordHash')
		.where('id', '=', personId)
		.executeTakeFirst();
	const hash = person?.passwordHash;
	if (!hash) return false;
	const found = known.get(hash) ?? secretMatches(hash, demoPassword);
	known.set(hash, found);
	return found;
}
