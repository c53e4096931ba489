import { weightOf } from './words.ts';

/**
 * How alike two sentences are, from 0 to 1, over their words as `wordsOf` gives them:
 *
 *     0.4 × edit + 0.4 × grams + 0.2 × shared
 *
 * `edit` is one minus the weighted edit distance over words (Levenshtein, 1966) as a share of the longer sentence: the
 * same words in the same order. `grams` is the Dice coefficient of their letter trigrams (Dice, 1945): the same words in
 * any order and any inflection. `shared` is what the shorter one has in common with the longer one, as a share of the
 * shorter: it bears an added clause. Words that hold a sentence together weigh 0.3, slots 0.5. The pairs that it was
 * tuned on stand in score.test.ts.
 */
export function similarity(one: readonly string[], other: readonly string[]): number {
	if (one.length === 0 || other.length === 0) return 0;
	if (one.length === other.length && one.every((word, at) => word === other[at])) return 1;
	const score =
		0.4 * editSimilarity(one, other) + 0.4 * gramSimilarity(one, other) + 0.2 * shared(one, other);
	return Math.min(score, 0.99);
}

function editSimilarity(one: readonly string[], other: readonly string[]): number {
	let row = [0];
	for (const word of other) row.push(row.at(-1)! + weightOf(word));
	for (const word of one) {
		const next = [row[0]! + weightOf(word)];
		for (const [at, target] of other.entries()) {
			const change =
				row[at]! + Math.max(weightOf(word), weightOf(target)) * (1 - alike(word, target));
			next.push(Math.min(change, row[at + 1]! + weightOf(word), next[at]! + weightOf(target)));
		}
		row = next;
	}
	return Math.max(0, 1 - row.at(-1)! / Math.max(weight(one), weight(other)));
}

/** Two forms of one word count in part: "perro" and "perros". */
function alike(one: string, other: string): number {
	if (one === other) return 1;
	if (one.length < 4 || other.length < 4) return 0;
	let same = 0;
	while (same < Math.min(one.length, other.length) && one[same] === other[same]) same++;
	const share = same / Math.max(one.length, other.length);
	return share >= 0.6 ? share : 0;
}

function gramSimilarity(one: readonly string[], other: readonly string[]): number {
	const [ours, theirs] = [gramsOf(one), gramsOf(other)];
	let both = 0;
	for (const [gram, count] of ours) both += Math.min(count, theirs.get(gram) ?? 0);
	return (2 * both) / (total(ours) + total(theirs));
}

/** Trigrams of each word with its edges, weighed as the word is. */
function gramsOf(words: readonly string[]): Map<string, number> {
	const grams = new Map<string, number>();
	for (const word of words) {
		const edged = ` ${word} `;
		for (let at = 0; at + 3 <= Math.max(edged.length, 3); at++) {
			const gram = edged.slice(at, at + 3);
			grams.set(gram, (grams.get(gram) ?? 0) + weightOf(word));
		}
	}
	return grams;
}

function shared(one: readonly string[], other: readonly string[]): number {
	const [short, long] = weight(one) <= weight(other) ? [one, other] : [other, one];
	// One word in common says nothing.
	if (weight(short) < 2) return 0;
	const left = [...long];
	let common = 0;
	for (const word of short) {
		const at = left.findIndex((each) => alike(word, each) >= 0.6);
		if (at < 0) continue;
		left.splice(at, 1);
		common += weightOf(word);
	}
	return common / weight(short);
}

const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
const total = (grams: ReadonlyMap<string, number>) => {
	let sum = 0;
	for (const count of grams.values()) sum += count;
	return sum;
};
