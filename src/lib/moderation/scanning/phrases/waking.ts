import type { Pattern } from './pattern.ts';

/** Which patterns may be in a stretch, each once: a pattern wakes at the rarest of the parts that it needs. */
export function waking(
	patterns: readonly Pattern[]
): (stretch: readonly Int32Array[]) => readonly number[] {
	const bySet = new Map<number, number[]>();
	for (const [number, { needs }] of patterns.entries())
		for (const set of needs[0]!) bySet.set(set, [...(bySet.get(set) ?? []), number]);
	const known = new WeakMap<Int32Array, Int32Array>();
	const ofWord = (sets: Int32Array) => {
		let woken = known.get(sets);
		if (!woken) {
			woken = Int32Array.from(new Set(Array.from(sets, (set) => bySet.get(set) ?? []).flat()));
			known.set(sets, woken);
		}
		return woken;
	};
	/** In which stretch a pattern woke last. */
	const woke = new Float64Array(patterns.length);
	let count = 0;
	return (stretch) => {
		count++;
		const numbers: number[] = [];
		for (const sets of stretch)
			for (const number of ofWord(sets)) {
				if (woke[number] === count) continue;
				woke[number] = count;
				numbers.push(number);
			}
		return numbers;
	};
}
