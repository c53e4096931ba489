import type { Db, InTransaction } from '#lib/platform/database.ts';
import { editable, onTheWay, type Letter, type LetterStatus } from '../letter.ts';

/**
 * Tells of each question of a received letter, by its number from 0, whether this person ticked it off;
 * `all` while an answer of theirs is on its way or was delivered: whoever hands in an answer has answered
 * the letter. If that comes back, only their own ticks count.
 */
export async function answeredBy(
	db: Db,
	personId: string,
	letterId: string
): Promise<{ all: boolean; has: (n: number) => boolean }> {
	const rows = await db
		.selectFrom('answeredQuestion')
		.select('n')
		.where('letterId', '=', letterId)
		.where('answeredBy', '=', personId)
		.execute();
	const answered = new Set(rows.map((row) => row.n));
	return { all: await isAnswering(db, personId, letterId, answering), has: (n) => answered.has(n) };
}

/** Ticks a question off, or takes the tick away again. */
export async function tick(
	db: Db,
	answeredBy: string,
	question: { letterId: string; n: number; answered: boolean },
	at: number
) {
	const { letterId, n, answered } = question;
	if (answered)
		await db
			.insertInto('answeredQuestion')
			.values({ letterId, n, answeredBy, at })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	else
		await db
			.deleteFrom('answeredQuestion')
			.where('letterId', '=', letterId)
			.where('n', '=', n)
			.where('answeredBy', '=', answeredBy)
			.execute();
}

/**
 * A letter that was taken or called back answers nothing: what it answered is open again, unless the
 * author answers the same letter with another one, be it a draft.
 */
export async function openQuestionsAgain(db: InTransaction, { authorId, answersId }: Letter) {
	if (!answersId || (await isAnswering(db, authorId, answersId, [...answering, ...editable])))
		return;
	await db
		.deleteFrom('answeredQuestion')
		.where('letterId', '=', answersId)
		.where('answeredBy', '=', authorId)
		.execute();
}

/** Nothing is stored of it, so that no letter that comes back can leave it behind. */
const isAnswering = async (
	db: Db,
	authorId: string,
	letterId: string,
	statuses: readonly LetterStatus[]
): Promise<boolean> =>
	(await db
		.selectFrom('letter')
		.select('id')
		.where('authorId', '=', authorId)
		.where('answersId', '=', letterId)
		.where('status', 'in', statuses)
		.executeTakeFirst()) !== undefined;

const answering: readonly LetterStatus[] = [...onTheWay, 'released'];
