import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { isEditable, type Letter } from '../letter.ts';
import { saveDraft } from '../writing/drafts.server.ts';
import type { Saved } from '../writing/drafts.ts';
import { keepVersion } from '../writing/versions.server.ts';
import { askToCompare } from './comparing/asking.server.ts';
import { noteHand } from './comparing/comparing.server.ts';

/** A text, and the version that it was typed on. */
export interface TypedOn {
	readonly text: string;
	readonly base: number;
}

export interface SavedWritten {
	readonly version: number;
	/** Whether what somebody else typed meanwhile was put aside for it. */
	readonly kept: boolean;
}

export interface SavedBoth {
	readonly written: SavedWritten;
	readonly reading: Saved;
}

/** Saves what is typed from the pages of a letter: as the child wrote it, and how it reads. */
export async function saveTyped(
	db: Db,
	letter: Authorized<Letter, 'write' | 'compare'>,
	typed: { written: TypedOn; reading: TypedOn; language?: Letter['language'] | undefined },
	now: number
): Promise<SavedBoth> {
	const { actor, subject } = letter;
	const written = await db.transaction().execute(async (db) => {
		if (letter.act === 'compare') await noteHand(db, subject.id, actor.id, now);
		else if (isEditable(subject) && typed.written.text.trim() !== '')
			await askToCompare(db, subject, actor.id, now);
		return settleWritten(db, subject, actor.id, typed.written, now);
	});
	const { stamp } = subject;
	const { language, reading: text } = typed;
	const draft = { ...text, stamp, language, typedAt: now, from: 'page' } as const;
	return { written, reading: await saveDraft(db, letter, draft, now) };
}

/** Of two texts the newer stays, and the other is kept beside the letter. */
export async function settleWritten(
	db: InTransaction,
	letter: Letter,
	by: string,
	{ text, base }: TypedOn,
	now: number
): Promise<SavedWritten> {
	const there = await heldWritten(db, letter.id);
	const version = there?.version ?? 0;
	if ((there?.text ?? '') === text) return { version, kept: false };
	if (!isEditable(letter)) {
		// Handed in already: nothing that was typed is lost.
		return { version, kept: await keepVersion(db, letter.id, by, text, 'other-device', now) };
	}
	const kept =
		there !== undefined &&
		there.version !== base &&
		(await keepVersion(db, letter.id, there.savedBy, there.text, 'other-device', there.savedAt));
	await keepWritten(db, letter.id, by, text, now);
	return { version: version + 1, kept };
}

/** Held against other writers until this transaction ends. */
const heldWritten = (db: InTransaction, letterId: string) =>
	db
		.updateTable('writtenDraft')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('letterId', '=', letterId)
		.returning(['text', 'version', 'savedAt', 'savedBy'])
		.executeTakeFirst();

export async function keepWritten(
	db: InTransaction,
	letterId: string,
	savedBy: string,
	text: string,
	savedAt: number
) {
	await db
		.insertInto('writtenDraft')
		.values({ letterId, text, version: 1, savedAt, savedBy })
		.onConflict((conflict) =>
			conflict.column('letterId').doUpdateSet((eb) => ({
				...{ text, savedAt, savedBy },
				version: eb('writtenDraft.version', '+', 1)
			}))
		)
		.execute();
}
