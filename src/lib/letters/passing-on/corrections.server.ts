import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import { isStorageTrouble } from '#lib/platform/trouble.ts';
import type { Letter, LetterStatus } from '../letter.ts';

/** A teacher corrected this letter, or words of it are covered for good: its author has not looked at that yet. */
export const rememberCorrection = (db: InTransaction, letter: Letter, at: number) =>
	db
		.insertInto('correction')
		.values({ letterId: letter.id, authorId: letter.authorId, at, seenAt: null })
		.onConflict((conflict) => conflict.column('letterId').doUpdateSet({ at, seenAt: null }))
		.execute();

/**
 * Its author opened the page that shows what changed. A page writes only when there is something to
 * note, and shows itself also while nothing can be stored: then the correction is pointed to once more.
 */
export async function lookAtCorrection(db: Db, letterId: string, now: number): Promise<void> {
	const [unseen] = await unseenOf(db, { letterId });
	if (!unseen) return;
	try {
		await db
			.updateTable('correction')
			.set({ seenAt: now })
			.where('letterId', '=', letterId)
			.where('seenAt', 'is', null)
			.execute();
	} catch (problem) {
		if (!isStorageTrouble(problem)) throw problem;
	}
}

const unseenOf = spelledOnce((db, given: { letterId: string }) =>
	db
		.selectFrom('correction')
		.select('letterId')
		.where('letterId', '=', given.letterId)
		.where('seenAt', 'is', null)
);

/** Letters of a child in which others changed words and the child has not looked since, newest first. */
export async function correctionsToSee(db: Db, authorId: string) {
	const found = await unseen(db, { authorId });
	return found.map((letter) => ({ ...letter, covered: Boolean(letter.covered) }));
}

/** What lies on the desk is announced as such, and of what was taken back there is nothing to tell. */
const quiet: readonly LetterStatus[] = [
	'draft',
	'returned',
	'safeguarded',
	'withdrawn',
	'recalled',
	'closed'
];

const unseen = spelledOnce((db, given: { authorId: string }) =>
	db
		.selectFrom('correction')
		.innerJoin('letter', 'letter.id', 'correction.letterId')
		.innerJoin('class as toClass', 'toClass.id', 'letter.recipientClassId')
		.select(['letter.id', 'toClass.name as toClass'])
		.select(nameInClass('letter.recipientId', 'letter.recipientClassId').as('to'))
		.leftJoin('covering', 'covering.revisionId', 'letter.revisionId')
		.select((eb) => eb('covering.revisionId', 'is not', null).as('covered'))
		.where('correction.authorId', '=', given.authorId)
		.where('correction.seenAt', 'is', null)
		.where('letter.status', 'not in', quiet)
		.orderBy('correction.at', 'desc')
		.limit(5)
);
