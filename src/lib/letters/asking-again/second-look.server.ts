import type { Actor } from '#lib/identity/actor.ts';
import { isEmpty, type Line } from '#lib/moderation/queue/line.server.ts';
import { countsUpTo, inOrder } from '#lib/moderation/queue/queue.server.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { Letter } from '../letter.ts';
import { mayRead, offered } from '../policy.ts';

/** How another look stands for its author and their teacher: never who looks. */
export interface AnotherLook {
	/** Nobody asked yet, and somebody may. */
	offered: boolean;
	asked: {
		/** Who asked, as the reader of this page knows them. */
		by: 'you' | 'author' | 'teacher';
		/** Why, in their own words. */
		words: string;
		/** `open` while somebody else reads the letter; `stays` when they returned it too. */
		how: 'open' | 'stays' | 'over';
	} | null;
}

export async function anotherLook(db: Db, actor: Actor, letter: Letter): Promise<AnotherLook> {
	if (!mayRead(actor, letter)) return { offered: false, asked: null };
	const row = await db
		.selectFrom('secondLook')
		.innerJoin('submission', 'submission.id', 'secondLook.submissionId')
		.select(['secondLook.askedBy', 'secondLook.words', 'submission.status'])
		.select('submission.revisionId')
		.where('secondLook.letterId', '=', letter.id)
		.executeTakeFirst();
	if (!row) return { offered: offered(actor, letter)['ask-again'], asked: null };
	const { status } = letter.state;
	const open = row.status === 'waiting' && status === 'with-moderator';
	// With a newer text it is an ordinary letter again.
	const stays = status === 'returned' && letter.revisionId === row.revisionId;
	const byTeacher = row.askedBy === letter.authorId ? 'author' : 'teacher';
	return {
		offered: false,
		asked: {
			by: row.askedBy === actor.id ? 'you' : byTeacher,
			words: row.words,
			how: open ? 'open' : stays ? 'stays' : 'over'
		}
	};
}

/** What a second reviewer reads of the first decision: why, never who. */
export interface FirstLook {
	askedBy: 'author' | 'teacher';
	words: string;
	reason: ReturnReason | null;
	note: string;
}

/** @param submissionId one that this reviewer has open */
export async function firstLookAt(db: Db, submissionId: string): Promise<FirstLook | null> {
	const row = await db
		.selectFrom('secondLook')
		.innerJoin('decision', 'decision.id', 'secondLook.decisionId')
		.select(['secondLook.askedBy', 'secondLook.words'])
		.select(['decision.authorId', 'decision.reason', 'decision.note'])
		.where('secondLook.submissionId', '=', submissionId)
		.executeTakeFirst();
	if (!row) return null;
	const { askedBy, authorId, ...look } = row;
	return { ...look, askedBy: askedBy === authorId ? 'author' : 'teacher' };
}

/** Who decided the first time, and so hears nothing of it. */
export async function mayNotDecide(db: Db, letterId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('secondLook')
		.innerJoin('decision', 'decision.id', 'secondLook.decisionId')
		.select('decision.reviewerId')
		.where('secondLook.letterId', '=', letterId)
		.execute();
	return rows.map(({ reviewerId }) => reviewerId);
}

/** What of this person's line waits for another look, oldest first; as many as a count goes. */
export async function secondLooksIn(db: Db, line: Line): Promise<string[]> {
	if (isEmpty(line)) return [];
	const rows = await lookedAtAgain(db, line);
	return rows.map(({ id }) => id);
}

const lookedAtAgain = spelledOnce((db, line: Line) =>
	inOrder(db, line, countsUpTo).where('submission.id', 'in', (eb) =>
		eb.selectFrom('secondLook').select('submissionId')
	)
);
