import { found, type Found } from './finding.ts';
import { written, type Pair } from './pair.ts';

/** As many as end in a question mark, or in several at once (`???`, `?!`); not those in an address of the web. */
export const questionsIn = (text: string): number =>
	[...text.matchAll(/[?!]*\?[?!]*(?![\w/=&])/g)].length;

/**
 * A question that is lost comes back as a child who got no answer: organisers of letter exchanges name it
 * first. Translators may part or join sentences, so the letter is counted as a whole; where it differs, the
 * sentences say where.
 */
export function checkQuestions(pairs: readonly Pair[]): Found[] {
	const counted = written(pairs).map((pair) => ({
		n: pair.n,
		asked: questionsIn(pair.source),
		kept: questionsIn(pair.target)
	}));
	const asked = sum(counted.map((each) => each.asked));
	const kept = sum(counted.map((each) => each.kept));
	if (asked === kept) return [];
	return [
		found(null, 'questions', 'whole', { counts: { asked, kept } }),
		...counted
			.filter((each) => each.asked !== each.kept)
			.map(({ n, asked, kept }) => found(n, 'questions', 'here', { counts: { asked, kept } }))
	];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
