import type { Kept, KeptText } from '#lib/moderation/safeguarding/keeping.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { unfinishedTranslationsOf } from '#lib/translation/following.server.ts';
import { writtenTextsOf } from '../pages/queries.server.ts';
import { findLetter } from '../queries.server.ts';
import { namesOn } from './reading.server.ts';

/**
 * Every text of a letter that nobody handed in, sealed ones too: for the two named people, to whom nothing
 * of a disclosure is missing.
 */
export async function keptOf(db: Db, letterId: string): Promise<Kept> {
	const letter = await findLetter(db, letterId);
	if (!letter) throw new Error(`There is no letter ${letterId}.`);
	const { to, toClass } = await namesOn(db, letter);
	const { language } = letter;
	return {
		to,
		toClass,
		desk: (await deskOf(db, letterId)).map((text) => ({ ...text, language })),
		beside: (await besideOf(db, letterId)).map((text) => ({ ...text, language })),
		asWritten: (await writtenTextsOf(db, letterId)).map((text) => ({ ...text, language })),
		unfinished: await unfinishedTranslationsOf(db, letterId)
	};
}

type Unspoken = Omit<KeptText, 'language'>;

async function deskOf(db: Db, letterId: string): Promise<Unspoken[]> {
	const rows = await db
		.selectFrom('letterDraft')
		.innerJoin('letter', 'letter.id', 'letterDraft.letterId')
		.leftJoin('revision', 'revision.id', 'letter.revisionId')
		.select(['letterDraft.letterId as id', 'letterDraft.text', 'letterDraft.savedAt as at'])
		.select('revision.text as frozen')
		.where('letterDraft.letterId', '=', letterId)
		.execute();
	return rows
		.filter(({ text, frozen }) => text.trim() !== '' && text.trim() !== frozen?.trim())
		.map(({ id, text, at }) => ({ id, text, at }));
}

const besideOf = (db: Db, letterId: string): Promise<Unspoken[]> =>
	db
		.selectFrom('letterVersion')
		.select(['id', 'text', 'savedAt as at'])
		.where('letterId', '=', letterId)
		.orderBy('savedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
