import type { Language } from '../submission.ts';
import { coveredIn, tokenFor } from './neutral.ts';

interface Sentence {
	n: number;
	source: string;
	target: string;
}

/**
 * What is covered in a letter and stands no more in its translation, by the sentence in which it is missing, as
 * it is written in the language of the translation; nothing as long as each stands somewhere in it.
 */
export function lostCovers(
	sentences: readonly Sentence[],
	language: Language
): ReadonlyMap<number, string[]> {
	const whole = (part: 'source' | 'target') => sentences.map((each) => each[part]).join('\n');
	if (missing(whole('source'), whole('target')).length === 0) return new Map();
	return new Map(
		sentences
			.map(({ n, source, target }) => [n, missing(source, target)] as const)
			.filter(([, words]) => words.length > 0)
			.map(([n, words]) => [n, words.map((word) => tokenFor(word, language))])
	);
}

/** As often as it is covered in one and not in the other, whichever language each is in. */
function missing(source: string, target: string) {
	const there = coveredIn(target);
	return coveredIn(source).filter((word) => {
		const at = there.indexOf(word);
		if (at < 0) return true;
		there.splice(at, 1);
		return false;
	});
}
