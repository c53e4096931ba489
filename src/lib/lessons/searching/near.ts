/*
 * Words that sound alike, and words with a letter too many, too few, other, or in the wrong place. A word is kept under
 * what is left of it when letters are left out; two words that share such a rest are near (SymSpell, W. Garbe, 2012).
 */

/** As it sounds to somebody who writes by ear: `yuvia` and `lluvia`, `bolcan` and `volcan`, `ogar` and `hogar`. */
export const soundOf = (word: string): string =>
	word
		.replace(/ph/g, 'f')
		.replace(/ch/g, 'ç')
		.replace(/h/g, '')
		.replace(/ll/g, 'y')
		.replace(/qu|ck/g, 'k')
		.replace(/c(?=[ei])|z/g, 's')
		.replace(/c/g, 'k')
		.replace(/g(?=[ei])/g, 'j')
		.replace(/v|w/g, 'b')
		.replace(/(.)\1+/g, '$1');

/** Shorter words have too many neighbours. */
const shortest = 4;
/** From here on two letters may be wrong. */
const long = 8;
/** Of longer words only the beginning is looked up. */
const beginning = 9;

/** Under what a word is kept and looked up; none for a short one or a number. */
export function nearKeys(word: string): string[] {
	if (word.length < shortest || /\d/.test(word)) return [];
	const sound = soundOf(word).slice(0, beginning);
	const once = withoutOne([sound]);
	const keys = [sound, ...once, ...(word.length >= long ? withoutOne(once) : [])];
	return [...new Set(keys)].filter((key) => key.length >= 2);
}

const withoutOne = (words: readonly string[]): string[] => [
	...new Set(
		words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))
	)
];

/** Whether one word may be meant by the other: one wrong letter, in long words two. */
export function isNear(one: string, other: string): boolean {
	const most = Math.min(one.length, other.length) >= long ? 2 : 1;
	return distance(soundOf(one), soundOf(other)) <= most;
}

/** Letters left out, put in, changed, or two that changed places (Damerau, 1964; optimal string alignment). */
export function distance(one: string, other: string): number {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
			let least = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return row.at(-1)!;
}
