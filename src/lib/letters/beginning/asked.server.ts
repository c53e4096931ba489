import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Letter } from '../letter.ts';

/** Stands for "all of them": whoever hands in an answer has answered the letter. */
const everything = 1_000_000;

/**
 * Tells of each question of a received letter, by its number from 0, whether this person ticked it off;
 * `all` when they handed in an answer to the letter. If that comes back, only their own ticks count.
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
	const all = answered.has(everything);
	return { all, has: (n) => answered.has(n) };
}

/** Ticks a question off, or takes the tick away again. */
export async function tick(
	db: Db,
	personId: string,
	question: { letterId: string; n: number; answered: boolean },
	now: number
) {
	const { letterId, n, answered } = question;
	if (answered) return void (await put(db, personId, letterId, n, now));
	await db
		.deleteFrom('answeredQuestion')
		.where('letterId', '=', letterId)
		.where('n', 'in', [n, everything])
		.where('answeredBy', '=', personId)
		.execute();
}

/** Handing in an answer ticks off whatever the other letter asked. */
export async function tickOffAll(db: InTransaction, letter: Letter, now: number) {
	if (letter.answersId) await put(db, letter.authorId, letter.answersId, everything, now);
}

const put = (db: Db, answeredBy: string, letterId: string, n: number, at: number) =>
	db
		.insertInto('answeredQuestion')
		.values({ letterId, n, answeredBy, at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
