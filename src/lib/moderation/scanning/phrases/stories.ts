import { endsOf, mayBeIn, type Pattern } from './pattern.ts';
import { firstWhere } from '../halving.ts';
import type { Token } from './sentences.ts';
import { bitsFrom, clear, lay, type Stretch } from './stretch.ts';
import { waking } from './waking.ts';

/** Where a text speaks of what a frame is about: the numbers, among its words, of the last that say so. */
export type Stories = ReadonlyMap<string, readonly number[]>;

/** How near a story must be. `sentence`: the same one, within 25 words. `near`: also the two before and the one after. */
export type Reach = 'sentence' | 'near';

/** Where a text speaks of war, a film, a game …, by the patterns of each frame. */
export function storyFinder(
	frames: readonly (readonly [string, readonly Pattern[]])[]
): (stretches: readonly Stretch[], size: number) => Stories {
	const all = frames.flatMap(([name, patterns]) => patterns.map((pattern) => ({ name, pattern })));
	const wakenedBy = waking(all.map(({ pattern }) => pattern));
	return (stretches, size) => {
		const words = new Int32Array(size);
		const framed = new Map(frames.map(([name]) => [name, new Set<number>()]));
		for (const { from, sets } of stretches) {
			lay(words, sets);
			for (const number of wakenedBy(sets)) {
				const { name, pattern } = all[number]!;
				if (!mayBeIn(pattern, words)) continue;
				let ends = endsOf(pattern, words, bitsFrom(0));
				for (; ends !== 0; ends &= ends - 1)
					framed.get(name)!.add(from + 30 - Math.clz32(ends & -ends));
			}
			clear(words, sets);
		}
		return new Map(
			Array.from(framed, ([name, places]) => [name, [...places].sort((a, b) => a - b)])
		);
	};
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
