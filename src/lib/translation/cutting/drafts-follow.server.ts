import type { InTransaction } from '#lib/platform/database.ts';

/** What a machine proposed for two sentences is what it proposed for the one that they became. */
export async function joinDrafts(
	db: InTransaction,
	translationId: string,
	first: number,
	second: number
): Promise<void> {
	const both = await db
		.deleteFrom('machineDraft')
		.where('translationId', '=', translationId)
		.where('n', 'in', [first, second])
		.returningAll()
		.execute();
	const [one, next] = both.toSorted((a) => (a.n === first ? -1 : 1));
	if (!one) return;
	const text = [one, next].flatMap((each) => each?.text || []).join(' ');
	// The two together were never called right.
	const readAt = next || one.n !== first ? null : one.readAt;
	await db
		.insertInto('machineDraft')
		.values({ ...one, n: first, text, readAt, kept: null })
		.execute();
}
