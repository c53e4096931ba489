import type { Db, InTransaction } from '#lib/platform/database.ts';
import { onTheWay, type Letter } from '../letter.ts';
import { lastLetterTo } from '../way/reading.server.ts';

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
	return { all: await hasAnswered(db, personId, letterId), has: (n) => answered.has(n) };
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

/** A letter that was taken or called back answers nothing: what it answered is open again. */
export async function openQuestionsAgain(db: InTransaction, { authorId, ...letter }: Letter) {
	const asked = letter.answersId ?? (await lastLetterTo(db, authorId, letter.pairId));
	if (!asked || (await hasAnswered(db, authorId, asked))) return;
	await db
		.deleteFrom('answeredQuestion')
		.where('letterId', '=', asked)
		.where('answeredBy', '=', authorId)
		.execute();
}

/** Nothing is stored of it, so that no letter that comes back can leave it behind. */
const hasAnswered = async (db: Db, authorId: string, letterId: string): Promise<boolean> =>
	(await db
		.selectFrom('letter')
		.select('id')
		.where('authorId', '=', authorId)
		.where('answersId', '=', letterId)
		.where('status', 'in', answering)
		.executeTakeFirst()) !== undefined;

const answering = [...onTheWay, 'released'] as const;
