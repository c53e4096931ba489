import { otherLocale, type Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Segment } from '../translation.ts';
import { cardOf, type Card, type DeskGlossary, type Spot } from './card.ts';
import { termsIn } from './finding.ts';
import { termsOf } from './queries.server.ts';

/** The words of the glossary in each sentence of a text, also those that were only proposed. */
export async function glossaryOnDesk(
	db: Db,
	segments: readonly Pick<Segment, 'n' | 'source'>[],
	language: Locale,
	reader: Locale
): Promise<DeskGlossary> {
	const terms = await termsOf(db, language, 'all');
	const cards: Record<string, Card> = {};
	const spots: Record<number, Spot[]> = {};
	for (const { n, source } of segments)
		for (const term of termsIn(source, language, terms)) {
			cards[term.id] = cardOf(term, reader, otherLocale(language));
			(spots[n] ??= []).push(...term.places.map((place) => ({ ...place, card: term.id })));
		}
	return { cards, spots };
}
