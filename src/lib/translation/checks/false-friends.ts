import { falseFriends } from './false-friends-list.ts';
import { found, type Found } from './finding.ts';
import { written, type CheckContext, type Pair } from './pair.ts';
import { placesOf, wordsIn } from './said.ts';

/**
 * Words that look alike and mean something else: both stand in one sentence, each on its side. A translation
 * that has the meaning or the word itself somewhere knows what it does (“here winter is the rainy season”).
 */
export function checkFalseFriends(pairs: readonly Pair[], { from }: CheckContext): Found[] {
	const all = written(pairs);
	const whole = all.map(({ target }) => wordsIn(target)).flat();
	const explained = (word: string, meaning: string) =>
		[word, meaning].some((each) => placesOf(whole, each).length > 0);
	return all.flatMap(({ n, source, target }) => {
		const mine = wordsIn(source);
		const theirs = wordsIn(target);
		return falseFriends[from]
			.filter(
				([word, friend]) => placesOf(mine, word).length > 0 && placesOf(theirs, friend).length > 0
			)
			.filter(([word, friend, meaning]) => word === friend || !explained(word, meaning))
			.map(([word, friend, meaning]) => {
				const places = placesOf(theirs, friend).map(
					(each) => ({ side: 'target', ...each }) as const
				);
				return found(n, 'false-friends', 'pair', { words: [word, friend, `→ ${meaning}`], places });
			});
	});
}
