import type { Locale } from '#lib/i18n/locale.ts';
import type { CalendarDate } from '#lib/platform/dates.ts';

/** So many texts are offered on top of the line. */
export const mostOffered = 5;

/** What says how well a waiting text fits somebody; of its author no more than whether they know the pair. */
export interface Waiting {
	readonly id: string;
	readonly targetLanguage: Locale;
	/** They translated letters of its author, or of whom its author writes with. */
	readonly knownPair: boolean;
	readonly mailDay: CalendarDate | null;
	readonly askedAt: number;
}

/**
 * The texts that fit a translator best, the best first: into the language that they write best; of a pair
 * whose letters they carried, so that a child's voice stays the same; whose mail goes next; the oldest.
 */
export const byFit = <Text extends Waiting>(texts: readonly Text[], writes: Locale): Text[] =>
	texts.toSorted(
		(a, b) =>
			first(a.targetLanguage === writes, b.targetLanguage === writes) ||
			first(a.knownPair, b.knownPair) ||
			sooner(a.mailDay, b.mailDay) ||
			a.askedAt - b.askedAt ||
			(a.id < b.id ? -1 : 1)
	);

/** Whether two lists hold the same texts, in whatever order; empty ones are not worth a word. */
export const holdSame = (a: readonly { id: string }[], b: readonly { id: string }[]): boolean =>
	a.length > 0 && a.length === b.length && a.every(({ id }) => b.some((one) => one.id === id));

const first = (a: boolean, b: boolean): number => Number(b) - Number(a);

/** Whose mail day is not planned comes last. */
const sooner = (a: CalendarDate | null, b: CalendarDate | null): number => {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? 1 : -1;
	return a < b ? -1 : 1;
};
