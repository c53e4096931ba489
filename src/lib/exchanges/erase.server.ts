import type { InTransaction } from '#lib/platform/database.ts';

/** A class in which a child sat, and the name by which it knew them, folded. */
export interface FormerSeat {
	classId: string;
	foldedName: string;
}

/** Takes a child's name out of every roster, ends their pairs and forgets the wishes about them. */
export async function eraseFromClasses(
	db: InTransaction,
	childId: string,
	now: number
): Promise<FormerSeat[]> {
	const seats = await db
		.selectFrom('enrolment')
		.select(['classId', 'foldedName'])
		.where('childId', '=', childId)
		.execute();
	await db
		.updateTable('enrolment')
		.set((eb) => ({
			letterName: '—',
			foldedName: '',
			nameToPrint: null,
			leftAt: eb.fn.coalesce('leftAt', eb.val(now))
		}))
		.where('childId', '=', childId)
		.execute();
	await db
		.updateTable('pair')
		.set({ endedAt: now })
		.where((eb) => eb.or([eb('childA', '=', childId), eb('childB', '=', childId)]))
		.where('endedAt', 'is', null)
		.execute();
	await db.deleteFrom('returningChild').where('childId', '=', childId).execute();
	await db
		.deleteFrom('rosterConstraint')
		.where((eb) => eb.or([eb('childA', '=', childId), eb('childB', '=', childId)]))
		.execute();
	return seats;
}
