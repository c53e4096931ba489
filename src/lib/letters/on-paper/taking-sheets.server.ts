import type { Taker } from '#lib/photos/sending/takers.server.ts';
import type { Db } from '#lib/platform/database.ts';
import type { SealingKey } from '#lib/platform/sealing.server.ts';
import { readOutcome, writeOutcome, type Sorted } from './outcome.ts';
import { sortPhotograph } from './sorting.server.ts';

/**
 * What becomes of a photograph of the stack that came in pieces: it is sorted, and its receipt says whose pages it showed.
 *
 * @param secret by which marks are known as ours; asked for once a file came whole
 */
export const asSheets = (secret: () => SealingKey): Taker => ({
	async take(db, storage, klass, sent, now) {
		const sorted = await sortPhotograph(db, { storage, secret: secret() }, klass, sent, now);
		return {
			resultId: writeOutcome(sorted),
			again: sorted.every(({ became }) => became === 'again')
		};
	},
	async stands(db, resultId) {
		for (const one of readOutcome(resultId)) if (!(await isThere(db, one))) return false;
		return resultId !== '';
	}
});

/** Its page has a picture, or it waits for somebody to say what it is. */
async function isThere(db: Db, one: Sorted): Promise<boolean> {
	const waiting = db.selectFrom('stackPicture').select('id').where('status', '<>', 'aside');
	const row =
		'stack' in one
			? await waiting.where('id', '=', one.stack).executeTakeFirst()
			: one.became === 'double'
				? await waiting
						.where('sheetId', '=', one.sheet)
						.where('n', '=', one.n)
						.where('status', '=', 'double')
						.executeTakeFirst()
				: await db
						.selectFrom('sheetPage')
						.select('n')
						.where('sheetId', '=', one.sheet)
						.where('n', '=', one.n)
						.executeTakeFirst();
	return row !== undefined;
}
