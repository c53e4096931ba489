import { record } from '#lib/audit/audit.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { moveTo } from './moving.server.ts';
import { mayTranslate } from './policy.ts';
import { findTranslation } from './queries.server.ts';
import { onDesk } from './translation.ts';

/** Whoever has a text on their desk. */
export async function whoHoldsTexts(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('textTranslation')
		.select('translatorId')
		.distinct()
		.where('status', 'in', onDesk)
		.where('translatorId', 'is not', null)
		.$narrowType<{ translatorId: string }>()
		.execute();
	return rows.map((row) => row.translatorId);
}

/** A text that went back, and from whose desk. */
export interface LetGo {
	id: string;
	personId: string;
}

/**
 * Puts back for somebody else what lies on this person's desk and they may not translate any more. What
 * they wrote stays with the text.
 *
 * @param actor as they are now; null when they may not act at all
 * @returns what was let go, to be written down when everything has moved
 */
export async function giveTextsBack(
	db: InTransaction,
	personId: string,
	actor: Actor | null,
	now: number
): Promise<LetGo[]> {
	const held = await db
		.selectFrom('textTranslation')
		.select('id')
		.where('status', 'in', onDesk)
		.where('translatorId', '=', personId)
		.orderBy('id')
		.execute();
	const letGo: LetGo[] = [];
	for (const { id } of held) {
		const text = await findTranslation(db, id);
		if (!text || (actor && mayTranslate(actor, text))) continue;
		await moveTo(db, text, 'waiting', now, {
			from: onDesk,
			heldBy: personId,
			set: { translatorId: null, claimedAt: null, claimedUntil: null }
		});
		letGo.push({ id, personId });
	}
	return letGo;
}

export async function noteLetGo(db: InTransaction, letGo: readonly LetGo[], now: number) {
	for (const { id, personId } of letGo)
		await record(db, {
			at: now,
			actorId: null,
			verb: 'translation.let-go',
			subjectKind: 'translation',
			subjectId: id,
			detail: { person: personId }
		});
}
