import type { Db } from '#lib/platform/database.ts';

/**
 * How much of what machines proposed stands in what translators handed in, in percent over all sentences of an
 * exchange; null while nothing was handed in. High is no praise: it may be that nobody reads.
 */
export async function keptInExchange(db: Db, exchangeId: string): Promise<number | null> {
	const { kept } = await db
		.selectFrom('machineDraft')
		.innerJoin('textTranslation', 'textTranslation.id', 'machineDraft.translationId')
		.select((eb) => eb.fn.avg<number | string | null>('machineDraft.kept').as('kept'))
		.where('textTranslation.exchangeId', '=', exchangeId)
		.where('machineDraft.kept', 'is not', null)
		.executeTakeFirstOrThrow();
	return kept === null ? null : Math.round(Number(kept));
}
