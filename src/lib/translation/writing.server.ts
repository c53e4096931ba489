import type { InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { segmentsOf } from './queries.server.ts';
import { claimLasts, onDesk } from './translation.ts';

/**
 * Writes what stands in the target column, by the one who holds the text; that renews their claim.
 *
 * @returns false when this person does not hold the text, or it is not on a desk
 */
export async function writeSegments(
	db: InTransaction,
	translationId: string,
	translatorId: string,
	targets: ReadonlyMap<number, string>,
	now: number
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({ version: eb('version', '+', 1), claimedUntil: now + claimLasts }))
		.where('id', '=', translationId)
		.where('translatorId', '=', translatorId)
		.where('status', 'in', onDesk)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) return false;
	await refuseOtherNumbers(db, translationId, targets);
	for (const [n, target] of targets)
		await db
			.updateTable('segment')
			.set({ target, state: target ? 'draft' : 'empty', savedAt: now, savedBy: translatorId })
			.where('translationId', '=', translationId)
			.where('n', '=', n)
			.where('target', '<>', target)
			.execute();
	return true;
}

/** Words for a sentence that the text does not have would be lost in silence. */
async function refuseOtherNumbers(
	db: InTransaction,
	translationId: string,
	targets: ReadonlyMap<number, string>
) {
	const sentences = new Set((await segmentsOf(db, translationId)).map(({ n }) => n));
	const wrong = [...targets.keys()].filter((n) => !sentences.has(n));
	if (wrong.length === 0) return;
	const fields = Object.fromEntries(wrong.map((n) => [`target-${n}`, 'wrong']));
	throw new Refused('invalid', 'check-fields', {}, fields);
}
