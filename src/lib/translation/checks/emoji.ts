import { found, type Found } from './finding.ts';
import { counted, lacking } from './counted.ts';
import { written, type Pair } from './pair.ts';

const pictures =
	/(?:\p{Regional_Indicator}{2}|(?![©®™‼⁉])\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*)/gu;

export const emojiIn = (text: string): string[] =>
	[...text.matchAll(pictures)].map(([picture]) => picture.replaceAll('\ufe0f', ''));

/** Children draw with them: each stands in the translation, in whichever sentence. */
export function checkEmoji(pairs: readonly Pair[]): Found[] {
	const all = written(pairs);
	const inSource = counted(all.flatMap(({ source }) => emojiIn(source)));
	const inTarget = counted(all.flatMap(({ target }) => emojiIn(target)));
	const lost = lacking(inSource, inTarget);
	const added = lacking(inTarget, inSource);
	return all.flatMap(({ n, source, target }) => {
		const here = emojiIn(source);
		const there = emojiIn(target);
		const lostHere = lacking(counted(here), counted(there)).filter((each) => lost.includes(each));
		const addedHere = lacking(counted(there), counted(here)).filter((each) => added.includes(each));
		return [
			...(lostHere.length > 0 ? [found(n, 'emoji', 'lost', { words: lostHere })] : []),
			...(addedHere.length > 0 ? [found(n, 'emoji', 'added', { words: addedHere })] : [])
		];
	});
}
