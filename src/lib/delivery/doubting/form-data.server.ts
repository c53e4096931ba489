import type { Db } from '#lib/platform/database.ts';
import { notFound } from '#lib/platform/refused.ts';
import type { DeliveredLetter } from '../queries.server.ts';
import { readable } from '../reading/reading.server.ts';

type Read = Pick<
	DeliveredLetter,
	| 'letterId'
	| 'from'
	| 'text'
	| 'language'
	| 'translation'
	| 'translationLanguage'
	| 'translationId'
	| 'translationRevisionId'
>;

/**
 * A delivered letter as the page shows it on which a reader says what seems wrong: sentence by sentence. A
 * letter that stands alone has no such page.
 *
 * @param asked `?n=3`, the sentence from which the reader came
 */
export async function toDoubt(db: Db, letter: Read, asked: string | null) {
	const { translationRevisionId, translationLanguage } = letter;
	if (!translationRevisionId || !translationLanguage) throw notFound();
	const { original, translation, aligned } = await readable(db, letter);
	const other = new Map(
		aligned ? translation?.paragraphs.flat().map(({ n, text }) => [n, text]) : []
	);
	const sentences = original.paragraphs
		.flat()
		.map(({ n, text }) => ({ n, original: text, translation: other.get(n) ?? null }));
	return {
		letter: { id: letter.letterId, from: letter.from },
		revision: translationRevisionId,
		sentences,
		chosen: asked !== null && /^\d{1,4}$/.test(asked) ? Number(asked) : null,
		languages: { from: letter.language, to: translationLanguage }
	};
}
