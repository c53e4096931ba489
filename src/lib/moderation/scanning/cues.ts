import { spanishKey } from './phrases/spelling.ts';
import { endsSentence, type Token } from './tokens.ts';

/** Words written with spaces, as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Spanish words written with spaces, as a set that knows them as a child spells them too: "kaye", "berde". */
export const heard = (list: string): ReadonlySet<string> => new Heard(words(list));

class Heard extends Set<string> {
	readonly #keys: ReadonlySet<string>;
	readonly #asked = new Map<string, boolean>();
	constructor(list: ReadonlySet<string>) {
		super(list);
		const long = Array.from(list).filter((word) => word.length > 3);
		this.#keys = new Set(long.map(spanishKey));
	}
	override has(word: string): boolean {
		let known = this.#asked.get(word);
		if (known === undefined) {
			known = super.has(word) || (word.length > 3 && this.#keys.has(spanishKey(word)));
			if (this.#asked.size < 20_000) this.#asked.set(word, known);
		}
		return known;
	}
}

/**
 * Whether one of the words stands near: at most so many tokens before a stretch, or after it. Words of one
 * stretch of text help each other even over the end of a sentence.
 */
export function near(
	tokens: readonly Token[],
	{ first, after }: { first: number; after: number },
	cues: ReadonlySet<string>,
	before: number,
	behind: number
): boolean {
	const from = Math.max(0, first - before);
	const until = Math.min(tokens.length, after + behind);
	if (tokens.length > long) {
		const counts = countsOf(tokens, cues);
		return counts[first]! > counts[from]! || (until > after && counts[until]! > counts[after]!);
	}
	for (let i = from; i < first; i++) if (cues.has(tokens[i]!.text)) return true;
	for (let i = after; i < until; i++) if (cues.has(tokens[i]!.text)) return true;
	return false;
}

/** From this length on, looking around every number of a text costs more than counting once. */
const long = 2_000;
const counted = new WeakMap<readonly Token[], Map<ReadonlySet<string>, Uint32Array>>();

/** How many of the words stand before each token. */
function countsOf(tokens: readonly Token[], cues: ReadonlySet<string>): Uint32Array {
	let known = counted.get(tokens);
	if (!known) counted.set(tokens, (known = new Map()));
	let counts = known.get(cues);
	if (counts) return counts;
	counts = new Uint32Array(tokens.length + 1);
	for (let i = 0; i < tokens.length; i++)
		counts[i + 1] = counts[i]! + Number(cues.has(tokens[i]!.text));
	known.set(cues, counts);
	return counts;
}

/** The bounds, in tokens, of the sentence that a token stands in; no longer than `most` each way. */
export function sentenceAround(
	tokens: readonly Token[],
	at: number,
	most = 60
): { first: number; after: number } {
	let first = at;
	while (first > 0 && at - first < most && !endsSentence(tokens, first - 1)) first--;
	let after = at + 1;
	while (after < tokens.length && after - at < most && !endsSentence(tokens, after - 1)) after++;
	return { first, after };
}

/** Where a phrase of tokens begins with these words, one after the other. */
export const says = (tokens: readonly Token[], at: number, ...phrase: string[]): boolean =>
	phrase.every((word, n) => tokens[at + n]?.text === word);
