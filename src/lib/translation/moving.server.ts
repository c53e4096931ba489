import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { onDesk, type TextTranslation, type TranslationStatus } from './translation.ts';

/** What the owner of a text does when its translation moved, in the same transaction. */
export type Moved = (
	db: InTransaction,
	event: { translation: TextTranslation; status: TranslationStatus; now: number }
) => Promise<void>;

let follower: Moved = async () => {};

/** Translation knows "a text", not a letter: the owner of texts joins itself here, once. */
export const whenMoved = (moved: Moved) => void (follower = moved);

/** From one state to another, if it still is where one thinks; its owner follows. */
export async function moveTo(
	db: InTransaction,
	translation: TextTranslation,
	status: TranslationStatus,
	now: number,
	{
		from,
		heldBy,
		set
	}: {
		from: readonly TranslationStatus[];
		/** Only while this person holds it. */
		heldBy?: string;
		set: Partial<
			Pick<
				TextTranslation,
				'translatorId' | 'claimedAt' | 'claimedUntil' | 'revisionId' | 'decisionId'
			>
		>;
	}
): Promise<void> {
	let update = db
		.updateTable('textTranslation')
		.set((eb) => ({ ...set, status, version: eb('version', '+', 1) }))
		.where('id', '=', translation.id)
		.where('takenBackAt', 'is', null)
		.where('status', 'in', from);
	if (heldBy) update = update.where('translatorId', '=', heldBy);
	const { numUpdatedRows } = await update.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whereItIs(db, translation.id);
	await follower(db, { translation, status, now });
}

/** To whom it belongs changes, where it is does not: its owner need not follow. */
export async function takeOver(
	db: InTransaction,
	subject: TextTranslation,
	mine: { translatorId: string; claimedAt: number; claimedUntil: number },
	now: number
) {
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({ ...mine, version: eb('version', '+', 1) }))
		.where('id', '=', subject.id)
		.where('status', 'in', onDesk)
		.where('claimedUntil', '<=', now)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whereItIs(db, subject.id);
}

/** Why a text could not be taken or changed: it was taken back, or it is on another desk. */
export async function whereItIs(db: Db, translationId: string): Promise<Refused> {
	const row = await db
		.selectFrom('textTranslation')
		.leftJoin('person', 'person.id', 'textTranslation.translatorId')
		.select(['textTranslation.status', 'textTranslation.takenBackAt', 'person.name'])
		.where('textTranslation.id', '=', translationId)
		.executeTakeFirst();
	if (row?.status === 'withdrawn' || row?.takenBackAt)
		return new Refused('conflict', 'translation-withdrawn');
	if (row && onDesk.includes(row.status) && row.name)
		return new Refused('conflict', 'on-other-desk', { by: row.name });
	return new Refused('conflict', 'translation-moved-on');
}
