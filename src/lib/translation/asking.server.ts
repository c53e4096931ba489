import { authorOf } from '#lib/moderation/author.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { countWords } from './people/carried.ts';
import { segment, segmentMarked } from './segments.ts';

interface Wish {
	exchangeId: string;
	sourceRevisionId: string;
	targetLanguage: Language;
	/** Signs at the beginnings of its lines make lists and quotes. */
	marked?: boolean;
}

/**
 * Asks for a frozen text in another language, once per text and language: asking again answers with
 * the translation that there is.
 */
export async function askForTranslation(
	db: InTransaction,
	{ marked = false, ...wish }: Wish,
	now: number
): Promise<string> {
	const source = await db
		.selectFrom('revision')
		.select(['sha256', 'language', 'text', 'authorId'])
		.where('id', '=', wish.sourceRevisionId)
		.executeTakeFirstOrThrow();
	const { classId } = await authorOf(db, source.authorId, wish.exchangeId);
	const id = newId();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('textTranslation')
		.values({
			...wish,
			id,
			sourceSha256: source.sha256,
			sourceLanguage: source.language,
			fromClassId: classId,
			status: 'waiting',
			words: countWords(source.text),
			askedAt: now
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows === 0n) return askedBefore(db, wish);
	const segments = (marked ? segmentMarked : segment)(source.text, source.language);
	if (segments.length > 0)
		await db
			.insertInto('segment')
			.values(
				segments.map(({ n, paragraph, text, after }) => ({
					translationId: id,
					n,
					paragraph,
					source: text,
					after,
					place: n,
					told: n
				}))
			)
			.execute();
	return id;
}

async function askedBefore(
	db: InTransaction,
	wish: { sourceRevisionId: string; targetLanguage: Language }
): Promise<string> {
	const { id } = await db
		.selectFrom('textTranslation')
		.select('id')
		.where('sourceRevisionId', '=', wish.sourceRevisionId)
		.where('targetLanguage', '=', wish.targetLanguage)
		.executeTakeFirstOrThrow();
	return id;
}
