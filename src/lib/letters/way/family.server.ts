import type { Db, InTransaction } from '#lib/platform/database.ts';
import { lettersWithPictures, picturesOfLetters } from '../pages/queries.server.ts';

/** Words of one letter went into another: begun again, sent again, or taken along to another friend. */
export const tellWordsFrom = (
	db: InTransaction,
	words: { letterId: string; fromId: string },
	at: number
) =>
	db
		.insertInto('wordsFrom')
		.values({ ...words, at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();

/**
 * Every letter of this author in which the words of this one stand, were begun from, or went on: what is
 * frozen together. Edited copies are found by where their words came from, others also by the words.
 *
 * @returns their ids, this one among them, always in the same order
 */
export async function familyOf(db: Db, letterId: string): Promise<string[]> {
	const family = new Set([letterId]);
	let newest = [letterId];
	while (newest.length > 0) {
		const near = [
			...(await nextOf(db, newest)),
			...(await withSameWords(db, newest)),
			...(await withSamePage(db, newest))
		];
		newest = [...new Set(near)].filter((id) => !family.has(id));
		for (const id of newest) family.add(id);
	}
	return [...family].sort();
}

async function nextOf(db: Db, ids: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('wordsFrom')
		.select(['letterId', 'fromId'])
		.where((eb) => eb.or([eb('letterId', 'in', ids), eb('fromId', 'in', ids)]))
		.execute();
	return rows.flatMap(({ letterId, fromId }) => [letterId, fromId]);
}

/** The same photographed page was typed into more than one letter. */
async function withSamePage(db: Db, ids: readonly string[]): Promise<string[]> {
	const pictureIds = await picturesOfLetters(db, ids);
	return pictureIds.length === 0 ? [] : lettersWithPictures(db, pictureIds);
}

/** Exactly the text that was handed in last, frozen or on the desk of another letter of the same author. */
async function withSameWords(db: Db, ids: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('letter')
		.innerJoin('revision', 'revision.id', 'letter.revisionId')
		.innerJoin('letter as other', 'other.authorId', 'letter.authorId')
		.select('other.id')
		.distinct()
		.where('letter.id', 'in', ids)
		.whereRef('other.id', '<>', 'letter.id')
		// Of an erased letter no words are left.
		.where('revision.text', '<>', '')
		.where((eb) =>
			eb.or([
				eb.exists(
					eb
						.selectFrom('revision as frozen')
						.select('frozen.id')
						.where('frozen.kind', '=', 'letter')
						.whereRef('frozen.workId', '=', 'other.id')
						.whereRef('frozen.text', '=', 'revision.text')
				),
				eb.exists(
					eb
						.selectFrom('letterDraft')
						.select('letterDraft.letterId')
						.whereRef('letterDraft.letterId', '=', 'other.id')
						.whereRef('letterDraft.text', '=', 'revision.text')
				)
			])
		)
		.execute();
	return rows.map(({ id }) => id);
}
