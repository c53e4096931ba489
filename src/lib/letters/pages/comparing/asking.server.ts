import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { tellOnceADay, type News } from '#lib/notifications/notifications.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import type { Letter } from '../../letter.ts';
import { helpersOf, wantsComparing } from './choice.server.ts';

export const toCompareIn = (classId: string): News => ({
	kind: 'page-to-compare',
	subjectId: classId,
	address: '/compare'
});

/** Whoever was named hears that something typed waits for a second look: at most once a day, however much is typed. */
export async function askToCompare(
	db: InTransaction,
	{ authorClassId, places }: Letter,
	typedBy: string,
	at: number
): Promise<void> {
	if (!(await wantsComparing(db, authorClassId))) return;
	const helpers = await helpersOf(db, authorClassId);
	if (helpers.length === 0) return;
	const still = new Set([
		...(await holdersOf(db, 'translator', places)),
		...(await holdersOf(db, 'moderator', places))
	]);
	const to = helpers.map(({ personId }) => personId);
	await tellOnceADay(
		db,
		to.filter((id) => still.has(id) && id !== typedBy),
		toCompareIn(authorClassId),
		at
	);
}
