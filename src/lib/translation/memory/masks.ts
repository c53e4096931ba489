import { givenNames, givenWords } from '#lib/moderation/scanning/names/given.ts';
import { surnames } from '#lib/moderation/scanning/names/surnames.ts';
import { foldName } from '#lib/platform/text.ts';

/** Names that the classes of an exchange know; other names are known by the list of given names. */
export interface Known {
	readonly letterNames?: readonly string[];
	/** Of their teachers. */
	readonly adults?: readonly string[];
	readonly places?: readonly string[];
}

/** What stands behind a slot: `⟨n1⟩` a name, `⟨#1⟩` a number, `⟨p1⟩` a place. */
export type SlotKind = 'n' | '#' | 'p';

/** A sentence without its names, numbers and places, and what stood there, by slot. */
export interface Masked {
	readonly text: string;
	readonly values: ReadonlyMap<string, string>;
}

/** One slot in a masked sentence. */
export const slot = /⟨([n#p])(\d{1,3})⟩/g;

/** A slot, or what stands between brackets. */
const slotOrText = /⟨[n#p]\d{1,3}⟩|[^⟨⟩]+/g;

const piece = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}+(?:['’-]\p{L}+)*/gu;

/**
 * Masks a sentence and, with the same slots, its partner: what stands in both has one slot, so that it can be
 * filled in on both sides. What stands in one alone is masked too, because nothing kept may name a child.
 *
 * @param bold takes "Rosa" or "Ella" that begins a sentence for a name, which it is in a pair when both have it
 * @param slotted what came out of a memory has slots, and they stay
 */
export function maskAll(
	sentences: readonly string[],
	known: Known,
	{ bold = false, slotted = false } = {}
): Masked[] {
	const names = { children: partsOf(known.letterNames), adults: partsOf(known.adults) };
	const places = (known.places ?? []).filter((place) => place.trim() !== '');
	const slots = new Map<string, string>();
	const counts = slotted ? highestIn(sentences) : { n: 0, '#': 0, p: 0 };
	const inAll = (word: string) =>
		bold ||
		(sentences.length > 1 && sentences.every((each) => each.match(piece)?.includes(word) ?? false));
	const slotFor = (kind: SlotKind, value: string) => {
		const key = `${kind}${kind === '#' ? digits(value) : foldName(value)}`;
		let name = slots.get(key);
		if (name === undefined) slots.set(key, (name = `⟨${kind}${++counts[kind]}⟩`));
		return name;
	};
	return sentences.map((sentence) => {
		const values = new Map<string, string>();
		const put = (kind: SlotKind, value: string) => {
			const name = slotFor(kind, value);
			values.set(name, value);
			return name;
		};
		// Whoever wrote such brackets themselves is not a slot.
		const plain = slotted
			? (sentence.match(slotOrText) ?? []).join('')
			: sentence.replace(/[⟨⟩]/g, '');
		const text = splitAt(plain, places, (place) => put('p', place)).replace(slotOrText, (part) =>
			part.startsWith('⟨')
				? part
				: part.replace(piece, (word, at: number) => {
						if (/^\p{N}/u.test(word)) return put('#', word);
						const inside = at > 0 || inAll(word);
						if (isName(word, names, inside)) return put('n', word);
						// "Mateo's", "Ana-Lucía".
						return word.replace(/\p{L}+/gu, (part, from: number) =>
							part !== word && isName(part, names, inside || from > 0) ? put('n', part) : part
						);
					})
		);
		return { text, values };
	});
}

export const mask = (sentence: string, known: Known, bold = false): Masked =>
	maskAll([sentence], known, { bold })[0]!;

/** New slots are numbered after those that stand there. */
function highestIn(sentences: readonly string[]): Record<SlotKind, number> {
	const counts = { n: 0, '#': 0, p: 0 };
	for (const [, kind, number] of sentences.flatMap((each) => [...each.matchAll(slot)]))
		counts[kind as SlotKind] = Math.max(counts[kind as SlotKind], Number(number));
	return counts;
}

/** The same places filled with what stands in another sentence; what it lacks becomes three dots. */
export const filled = (text: string, values: ReadonlyMap<string, string>): string =>
	text.replace(slot, (name) => values.get(name) ?? '…');

interface Names {
	readonly children: ReadonlySet<string>;
	readonly adults: ReadonlySet<string>;
}

/** What somebody is called with, and no name by itself. */
const titles = new Set(['profe', 'doña', 'don', 'niña', 'seño', 'miss', 'mrs'].map(foldName));

/** Each word of some names: "Luz María" is called María too. */
const partsOf = (names: readonly string[] = []): ReadonlySet<string> =>
	new Set(
		names
			.flatMap((name) => [name, ...(name.match(/\p{Lu}\p{L}{2,}/gu) ?? [])])
			.map((name) => foldName(name.trim()))
			.filter((name) => name !== '' && !titles.has(name))
	);

/**
 * Children write the names of their class small as well as large; rather a flower too many is hidden than a name kept.
 *
 * @param inside it has its capital for itself, and not because a sentence begins with it
 */
function isName(word: string, { children, adults }: Names, inside: boolean): boolean {
	const folded = foldName(word);
	if (children.has(folded)) return true;
	if (!/^\p{Lu}/u.test(word)) return false;
	if (adults.has(folded) || givenNames.has(folded)) return true;
	return inside && (givenWords.has(folded) || surnames.has(folded));
}

/** 1,250 and 1250 are one number; 3.50 and 3,50 too. */
const digits = (value: string) => value.replace(/[.,]/g, '');

/** A town that is called after a saint is no person: "San José Las Flores", "Santa Rosa de Lima". */
const saint =
	/(?<!\p{L})(?:San|Santa|Santo)(?: (?:(?:de|del) )?(?:(?:la|los|las) )?\p{Lu}\p{L}+)+/gu;

/** Puts something in the place of places, and of towns that are called after a saint. */
export function splitAt(
	text: string,
	places: readonly string[],
	put: (place: string) => string
): string {
	if (places.length === 0) return text.replace(saint, put);
	const any = places
		.toSorted((a, b) => b.length - a.length)
		.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('|');
	return text
		.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), put)
		.replace(/⟨p\d+⟩|[^⟨⟩]+/g, (part) => (part.startsWith('⟨') ? part : part.replace(saint, put)));
}
