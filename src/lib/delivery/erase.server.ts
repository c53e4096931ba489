import type { InTransaction } from '#lib/platform/database.ts';

/** What adults wrote down about a child who was left without mail. */
export const eraseRemediesFor = (db: InTransaction, childId: string) =>
	db.updateTable('remedy').set({ reason: '' }).where('childId', '=', childId).execute();

/** What adults wrote about the translations of a child's letters, and whatever was answered to the child. */
export const eraseDoubtsOf = (
	db: InTransaction,
	{ childId, letterIds }: { childId: string; letterIds: readonly string[] }
) =>
	db
		.updateTable('translationDoubt')
		.set({ words: '', answer: '', note: '' })
		.where((eb) =>
			eb.or([
				eb('askerId', '=', childId),
				...(letterIds.length > 0 ? [eb('letterId', 'in', letterIds)] : [])
			])
		)
		.execute();

/** Which themes came up in a child’s letters. */
export async function eraseThemesOf(db: InTransaction, letterIds: readonly string[]) {
	if (letterIds.length > 0)
		await db.deleteFrom('themeWord').where('letterId', 'in', letterIds).execute();
}

/** What a child said about letters that they got, and what was answered to them; that they reported stays. */
export const eraseReportsBy = (db: InTransaction, childId: string) =>
	db
		.updateTable('letterReport')
		.set({ words: '', answer: '' })
		.where('reporterId', '=', childId)
		.execute();
