import type { Language } from '#lib/moderation/submission.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { sha256 } from '#lib/platform/ids.server.ts';
import { coveredIn } from '#lib/moderation/protecting/neutral.ts';
import { contextOf } from '#lib/moderation/scanning/context.server.ts';
import type { Segment, TextTranslation } from '../translation.ts';
import { segmentsOf } from '../queries.server.ts';
import { index, unindex } from './index.server.ts';
import { maskAll, type Known } from './masks.ts';
import { wordsOf } from './words.ts';

/** A sentence and its translation, whichever was first. */
export interface Pair {
	es: string;
	en: string;
}

interface Origin {
	translationId: string | null;
	importId: string | null;
	at: number;
}

/** Whatever has the same words has the same key; a question is not a statement. */
export const keyOf = (words: readonly string[], text: string): string =>
	sha256(`${words.join(' ')}${/[?？]/.test(text) ? '?' : ''}`).slice(0, 32);

/** Keeps the sentences of a translation that was approved, in place of what was kept of it before. */
export async function rememberTranslation(
	db: InTransaction,
	translation: TextTranslation,
	now: number
): Promise<void> {
	await forgetTranslations(db, [translation.id]);
	const known = await contextOf(db, translation);
	const segments = (await segmentsOf(db, translation.id)).filter(isWorthKeeping);
	const { sourceLanguage, id } = translation;
	const pairs = segments.map(({ source, target }) =>
		sourceLanguage === 'es' ? { es: source, en: target } : { es: target, en: source }
	);
	await keep(db, pairs, { translationId: id, importId: null, at: now }, known, sourceLanguage);
}

/** Words that somebody covered say nothing of how to translate. */
const isWorthKeeping = ({ source, target }: Segment) =>
	wordsOf(source).length > 0 &&
	wordsOf(target).length > 0 &&
	coveredIn(source).length === 0 &&
	coveredIn(target).length === 0;

/** Keeps pairs of an earlier project, as an operator brings them. */
export const rememberPairs = (
	db: InTransaction,
	pairs: readonly Pair[],
	importId: string,
	now: number
): Promise<number> =>
	keep(
		db,
		pairs.filter(({ es, en }) => wordsOf(es).length > 0 && wordsOf(en).length > 0),
		{ translationId: null, importId, at: now },
		{}
	);

async function keep(
	db: InTransaction,
	pairs: readonly Pair[],
	origin: Origin,
	known: Known,
	from?: Language
): Promise<number> {
	const entries = pairs.map(({ es, en }) => {
		const [ours, theirs] = maskAll([es, en], known);
		const words = { es: wordsOf(ours!.text), en: wordsOf(theirs!.text) };
		const keys = { es: keyOf(words.es, es), en: keyOf(words.en, en) };
		return { es: ours!.text, en: theirs!.text, words, keys };
	});
	for (let first = 0; first < entries.length; first += 100) {
		const part = entries.slice(first, first + 100);
		const rows = await db
			.insertInto('memoryEntry')
			.values(
				part.map(({ es, en, keys }, i) => ({
					...{ es, en, esKey: keys.es, enKey: keys.en, ...origin },
					n: from ? first + i : null,
					beforeKey: (from && entries[first + i - 1]?.keys[from]) ?? null,
					afterKey: (from && entries[first + i + 1]?.keys[from]) ?? null
				}))
			)
			.returning('no')
			.execute();
		// Both engines give the numbers in the order of the values.
		await index(
			db,
			part.map(({ words }, i) => ({ no: rows[i]!.no, ...words }))
		);
	}
	return entries.length;
}

/** Whatever was kept of some translations is gone. */
export async function forgetTranslations(
	db: InTransaction,
	translationIds: readonly string[]
): Promise<void> {
	if (translationIds.length === 0) return;
	const gone = await db
		.deleteFrom('memoryEntry')
		.where('translationId', 'in', translationIds)
		.returning(['no', 'es', 'en'])
		.execute();
	await unindex(
		db,
		gone.map(({ no, es, en }) => ({ no, es: wordsOf(es), en: wordsOf(en) }))
	);
}
