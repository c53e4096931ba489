import type { Language } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { sha256 } from '#lib/platform/ids.server.ts';
import { coveredIn } from '#lib/moderation/protecting/neutral.ts';
import type { Segment, TextTranslation } from '../translation.ts';
import { segmentsOf } from '../queries.server.ts';
import { index, unindex } from './index.server.ts';
import { knownIn } from './known.server.ts';
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
	const known = await knownIn(db, translation.exchangeId);
	const segments = (await segmentsOf(db, translation.id)).filter(isWorthKeeping);
	const { sourceLanguage, id } = translation;
	const pairs = segments.map(({ source, target }) =>
		sourceLanguage === 'es' ? { es: source, en: target } : { es: target, en: source }
	);
	const entries = pairs.map((pair) => entryFor(pair, { known }));
	await keep(db, entries, { translationId: id, importId: null, at: now }, sourceLanguage);
}

/** Words that somebody covered say nothing of how to translate. */
const isWorthKeeping = ({ source, target }: Segment) =>
	wordsOf(source).length > 0 &&
	wordsOf(target).length > 0 &&
	coveredIn(source).length === 0 &&
	coveredIn(target).length === 0;

/**
 * Keeps pairs of an earlier project, as a file brings them, without those that the memory has.
 *
 * @returns how many were kept
 */
export async function rememberPairs(
	db: InTransaction,
	pairs: readonly Pair[],
	importId: string,
	now: number
): Promise<number> {
	const fresh = await newAmong(db, pairs.map(entryOfFile).filter(hasWords));
	return keep(db, fresh, { translationId: null, importId, at: now });
}

/** A pair as the memory holds it. */
export interface Entry extends Pair {
	words: Record<Language, readonly string[]>;
	keys: Record<Language, string>;
}

function entryFor(
	pair: Pair,
	{ known = {}, slotted = false }: { known?: Known; slotted?: boolean }
) {
	const [ours, theirs] = maskAll([pair.es, pair.en], known, { slotted });
	const words = { es: wordsOf(ours!.text), en: wordsOf(theirs!.text) };
	const keys = { es: keyOf(words.es, pair.es), en: keyOf(words.en, pair.en) };
	return { es: ours!.text, en: theirs!.text, words, keys };
}

/** What came out of another memory has its slots already. */
export const entryOfFile = (pair: Pair): Entry => entryFor(pair, { slotted: true });

export const hasWords = ({ words }: Entry): boolean => words.es.length > 0 && words.en.length > 0;

/** Each once, without those that the memory has, wherever it has them from. */
export async function newAmong(db: Db, entries: readonly Entry[]): Promise<Entry[]> {
	const fresh = new Map(entries.map((entry) => [`${entry.es}\n${entry.en}`, entry]));
	const asked = [...fresh.values()];
	for (let first = 0; first < asked.length; first += 200) {
		const part = asked.slice(first, first + 200);
		const there = await db
			.selectFrom('memoryEntry')
			.select(['es', 'en'])
			.distinct()
			.where('esKey', 'in', [...new Set(part.map(({ keys }) => keys.es))])
			.where('enKey', 'in', [...new Set(part.map(({ keys }) => keys.en))])
			.execute();
		for (const { es, en } of there) fresh.delete(`${es}\n${en}`);
	}
	return [...fresh.values()];
}

async function keep(
	db: InTransaction,
	entries: readonly Entry[],
	origin: Origin,
	from?: Language
): Promise<number> {
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
export const forgetTranslations = (
	db: InTransaction,
	translationIds: readonly string[]
): Promise<void> => forget(db, 'translationId', translationIds);

/** Whatever a file brought in is gone. */
export const forgetImport = (db: InTransaction, importId: string): Promise<void> =>
	forget(db, 'importId', [importId]);

async function forget(
	db: InTransaction,
	origin: 'translationId' | 'importId',
	ids: readonly string[]
): Promise<void> {
	if (ids.length === 0) return;
	const gone = await db
		.deleteFrom('memoryEntry')
		.where(origin, 'in', ids)
		.returning(['no', 'es', 'en'])
		.execute();
	await unindex(
		db,
		gone.map(({ no, es, en }) => ({ no, es: wordsOf(es), en: wordsOf(en) }))
	);
}
