import { endsOf, mayBeIn, type Pattern } from './pattern.ts';
import { firstWhere } from '../halving.ts';
import type { Token } from './sentences.ts';
import { bitsFrom, clear, lay, longest, type Stretch } from './stretch.ts';

/** Where a text speaks of what a frame is about: the numbers, among its words, of the last that say so. */
export type Stories = ReadonlyMap<string, readonly number[]>;

/** How near a story must be. `sentence`: the same one, within 25 words. `near`: also the two before and the one after. */
export type Reach = 'sentence' | 'near';

/** Where the text speaks of war, a film, a game … */
export function storiesOf(
	stretches: readonly Stretch[],
	frameOf: readonly (readonly [string, readonly Pattern[]])[],
	size: number
): Stories {
	const words = new Int32Array(size);
	const framed = new Map(frameOf.map(([name]) => [name, new Set<number>()]));
	for (const { from, sets } of stretches) {
		lay(words, sets);
		for (const [name, patterns] of frameOf)
			for (const pattern of patterns) {
				if (!mayBeIn(pattern, words)) continue;
				const ends = endsOf(pattern, words, bitsFrom(0));
				for (let at = 1; at <= longest; at++)
					if (ends & (1 << at)) framed.get(name)!.add(from + at - 1);
			}
		clear(words, sets);
	}
	return new Map(Array.from(framed, ([name, places]) => [name, [...places].sort((a, b) => a - b)]));
}

/** Whether what stands from one word to another is part of a story of one of these frames. */
export function isFramed(
	tokens: readonly Token[],
	stories: Stories,
	wanted: Readonly<Record<string, Reach>> = {},
	from: number,
	to: number
): boolean {
	const { sentence } = tokens[from]!;
	const sentenceAt = (place: number) => tokens[place]!.sentence;
	return Object.entries(wanted).some(([name, reach]) => {
		const places = stories.get(name) ?? [];
		const same =
			places[firstWhere(places, (place) => place >= from - 25 && sentenceAt(place) >= sentence)];
		if (same !== undefined && same < to + 25 && sentenceAt(same) === sentence) return true;
		if (reach !== 'near') return false;
		const near = places[firstWhere(places, (place) => sentenceAt(place) >= sentence - 2)];
		return near !== undefined && sentenceAt(near) <= sentence + 1;
	});
}
