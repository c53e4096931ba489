import { exchangeOfClass } from '#lib/exchanges/queries.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { keepDraft } from '../writing/drafts.server.ts';
import { editable, type Letter } from '../letter.ts';

export interface NewLetter {
	exchangeId: string;
	authorClassId: string;
	kind: Letter['kind'];
	pairId: string | null;
	recipientId: string | null;
	recipientClassId: string;
	language: Letter['language'];
	stamp: string;
	answersId: string | null;
}

/**
 * A letter to the same reader that is still on the desk is taken up again; else a new one begins.
 *
 * @param answering the author answers exactly this letter now, so what lies on the desk answers it too
 */
export async function takeUpOrBegin(
	db: InTransaction,
	authorId: string,
	letter: NewLetter,
	now: number,
	answering = false
): Promise<string> {
	const open = await db
		.selectFrom('letter')
		.select(['id', 'answersId'])
		.where('authorId', '=', authorId)
		.where('authorClassId', '=', letter.authorClassId)
		.where('exchangeId', '=', letter.exchangeId)
		.where('kind', '=', letter.kind)
		.where('pairId', letter.pairId === null ? 'is' : '=', letter.pairId)
		.where('recipientId', letter.recipientId === null ? 'is' : '=', letter.recipientId)
		.where('status', 'in', editable)
		.orderBy('updatedAt', 'desc')
		.executeTakeFirst();
	if (!open) return putOnDesk(db, authorId, letter, now);
	if (letter.answersId && (answering || !open.answersId))
		await db
			.updateTable('letter')
			.set({ answersId: letter.answersId })
			.where('id', '=', open.id)
			.execute();
	return open.id;
}

/** Puts an empty letter on the author's desk. */
export async function putOnDesk(
	db: InTransaction,
	authorId: string,
	letter: NewLetter,
	now: number
): Promise<string> {
	const exchange = await exchangeOfClass(db, letter.authorClassId, letter.exchangeId);
	if (exchange?.status !== 'open') throw new Refused('conflict', 'exchange-not-open');
	const id = newId();
	await db
		.insertInto('letter')
		.values({
			...letter,
			id,
			authorId,
			status: 'draft',
			state: '{}',
			revisionId: null,
			decisionId: null,
			createdAt: now,
			updatedAt: now
		})
		.execute();
	await keepDraft(db, id, authorId, '', now);
	return id;
}
