import type { Locale } from '#lib/i18n/locale.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { foldName } from '#lib/platform/text.ts';

export interface NewChild {
	letterName: string;
	communityId: string;
	language: Locale;
	reads: readonly Locale[];
}

/** A child is a person without e-mail or password; who enrols them is `exchanges`' to say. */
export async function addChildPerson(
	db: InTransaction,
	{ letterName, communityId, language, reads }: NewChild,
	now: number
): Promise<string> {
	const id = newId();
	await db
		.insertInto('person')
		.values({
			id,
			kind: 'child',
			communityId,
			name: letterName,
			foldedName: foldName(letterName),
			language,
			reads: JSON.stringify(reads),
			createdAt: now
		})
		.execute();
	return id;
}

export const renameChild = (db: InTransaction, childId: string, letterName: string) =>
	db
		.updateTable('person')
		.set({ name: letterName, foldedName: foldName(letterName) })
		.where('id', '=', childId)
		.where('kind', '=', 'child')
		.execute();
