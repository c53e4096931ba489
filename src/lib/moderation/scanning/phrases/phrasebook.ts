import type { Language } from '../../submission.ts';
import type { FlagKind } from '../flag.ts';
import type { Found, Rule, Scanned } from '../scanned.ts';
import { original } from '../view.ts';
import { Lexicon } from './lexicon.ts';
import { closedUp } from './disguise.ts';
import {
	endsOf,
	mayBeIn,
	patternReader,
	withBesides,
	type Families,
	type Pattern
} from './pattern.ts';
import { tokensOf, type Token } from './sentences.ts';

type Written = Partial<Readonly<Record<Language, readonly string[]>>>;

/** What a thing to look at sounds like, in both languages; see pattern.ts for how patterns are written. */
export interface Phrases extends Written {
	readonly kind: FlagKind;
	/** Names the explanation (`flags:why.…`). */
	readonly why: string;
	readonly confidence?: number;
	/** Not where one of these overlaps it or touches it: "no me pega". */
	readonly not?: Written;
	/** Not where one of these stands within a dozen words of the same sentence. */
	readonly unless?: Written;
	/** Frames that make it a story, with how near they must be; see frames.ts. */
	readonly frames?: Readonly<Record<string, Reach>>;
}

/** `sentence`: the same one, within 25 words. `near`: also the two before and the one after. */
export type Reach = 'sentence' | 'near';

interface Compiled {
	readonly phrases: Phrases;
	readonly patterns: readonly Pattern[];
	readonly not: readonly Pattern[];
	readonly unless: readonly Pattern[];
}

/** A rule that looks for all phrases at once. Everything is read when it is first needed. */
export function phrasebook(
	all: () => readonly Phrases[],
	families: Families,
	frames: Readonly<Record<string, Written>>
): Rule {
	let book: ReturnType<typeof read> | undefined;
	return (scanned) => (book ??= read(all(), families, frames))(scanned);
}

function read(
	all: readonly Phrases[],
	families: Families,
	frames: Readonly<Record<string, Written>>
) {
	const lexicon = new Lexicon();
	const reader = patternReader(lexicon, families);
	const patternsOf = (written: Written = {}) => [
		...(written.es ?? []).map((text) => reader(text, 'es')),
		...(written.en ?? []).map((text) => reader(text, 'en'))
	];
	const rules: Compiled[] = all.map((phrases) => ({
		phrases,
		patterns: patternsOf(phrases),
		not: patternsOf(phrases.not),
		unless: patternsOf(phrases.unless)
	}));
	const tries = rules.flatMap((rule) => rule.patterns.map((pattern) => ({ pattern, rule })));
	const wakenedBy = waking(tries.map(({ pattern }) => pattern.needs[0]!));
	/** In which stretch a pattern was tried last. */
	const tried = new Float64Array(tries.length);
	let count = 0;
	const frameOf = Object.entries(frames).map(
		([name, written]) => [name, patternsOf(written)] as const
	);

	return function* (scanned: Scanned): Iterable<Found> {
		const view = closedUp(scanned.plain);
		const tokens = tokensOf(view, scanned.text);
		const stretches = stretchesOf(tokens, lexicon);
		let framed: ReadonlyMap<string, readonly number[]> | undefined;
		const words = new Int32Array(lexicon.size);
		for (const { from, last, sets } of stretches) {
			count++;
			lay(words, sets);
			for (const ofWord of sets)
				for (const number of wakenedBy(ofWord)) {
					if (tried[number] === count) continue;
					tried[number] = count;
					const { pattern, rule } = tries[number]!;
					const { phrases, not, unless } = rule;
					if (!mayBeIn(pattern, words) || endsOf(pattern, words, bitsFrom(0)) === 0) continue;
					for (let at = 0; at < last; at++) {
						const ends = endsOf(pattern, words, 1 << at) & ~bitsFrom(last + 1);
						if (ends === 0) continue;
						const whole = withBesides(pattern, words, at, 31 - Math.clz32(ends));
						if (!whole) break;
						const { start, end } = whole;
						if (end > last) continue;
						if (touches(not, words, at - 6, end + 1, at)) continue;
						if (touches(unless, words, at - 12, end + 12, at - 12)) continue;
						framed ??= framesIn(stretches, frameOf, lexicon.size);
						if (isFramed(tokens, framed, phrases.frames, from + at, from + end)) continue;
						yield {
							kind: phrases.kind,
							why: phrases.why,
							...original(view, tokens[from + start]!.start, tokens[from + end - 1]!.end),
							confidence: phrases.confidence ?? 0.7
						};
					}
				}
			clear(words, sets);
		}
	};
}

/** At most 30 words of one sentence. */
interface Stretch {
	/** Its first word, counted in the text. */
	readonly from: number;
	/** How many words it has. */
	readonly last: number;
	/** The sets of each of its words. */
	readonly sets: readonly Int32Array[];
}

/** Writes down which words of a stretch belong to which set, as bits. */
function lay(words: Int32Array, sets: readonly Int32Array[]): void {
	for (let at = 0; at < sets.length; at++) {
		const bit = 1 << at;
		for (const set of sets[at]!) words[set]! |= bit;
	}
}

function clear(words: Int32Array, sets: readonly Int32Array[]): void {
	for (const ofWord of sets) for (const set of ofWord) words[set] = 0;
}

/** Which patterns the sets of a word wake, so that a stretch tries few: a pattern wakes at the rarest part of it. */
function waking(rarest: readonly (readonly number[])[]): (sets: Int32Array) => Int32Array {
	const bySet = new Map<number, number[]>();
	for (const [pattern, sets] of rarest.entries())
		for (const set of sets) bySet.set(set, [...(bySet.get(set) ?? []), pattern]);
	const known = new WeakMap<Int32Array, Int32Array>();
	return (sets) => {
		let woken = known.get(sets);
		if (!woken) {
			woken = Int32Array.from(new Set(Array.from(sets, (set) => bySet.get(set) ?? []).flat()));
			known.set(sets, woken);
		}
		return woken;
	};
}

const longest = 30;
/** Of a sentence that is longer, stretches overlap, so that what spans up to 18 words is whole in one of them. */
const step = 12;

function stretchesOf(tokens: readonly Token[], lexicon: Lexicon): Stretch[] {
	const stretches: Stretch[] = [];
	for (let from = 0; from < tokens.length;) {
		const sentence = tokens[from]!.sentence;
		let to = from + 1;
		while (to < tokens.length && tokens[to]!.sentence === sentence) to++;
		for (; ; from += step) {
			const last = Math.min(longest, to - from);
			const sets = tokens.slice(from, from + last).map((token) => lexicon.setsOf(token));
			stretches.push({ from, last, sets });
			if (from + last >= to) break;
		}
		from = to;
	}
	return stretches;
}

/** Whether a pattern that begins from word `first` on, before `to`, ends after word `until`. */
function touches(
	patterns: readonly Pattern[],
	words: Int32Array,
	first: number,
	to: number,
	until: number
): boolean {
	const begin = bitsFrom(first) & ~bitsFrom(to);
	const after = bitsFrom(until);
	return patterns.some(
		(pattern) => mayBeIn(pattern, words) && (endsOf(pattern, words, begin) & after) !== 0
	);
}

/** The bits of all words from one on. */
const bitsFrom = (word: number) =>
	word <= 0 ? 0x7fffffff : word > 30 ? 0 : (-1 << word) & 0x7fffffff;

/** Where the text speaks of war, a film, a game …: the places of the last words that say so. */
function framesIn(
	stretches: readonly Stretch[],
	frameOf: readonly (readonly [string, readonly Pattern[]])[],
	size: number
): ReadonlyMap<string, readonly number[]> {
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
	return new Map(Array.from(framed, ([name, places]) => [name, [...places]]));
}

function isFramed(
	tokens: readonly Token[],
	framed: ReadonlyMap<string, readonly number[]>,
	wanted: Phrases['frames'],
	from: number,
	to: number
): boolean {
	const { sentence } = tokens[from]!;
	return Object.entries(wanted ?? {}).some(([name, reach]) =>
		framed.get(name)!.some((place) => {
			const apart = tokens[place]!.sentence - sentence;
			if (apart === 0) return place < to + 25 && place >= from - 25;
			return reach === 'near' && apart >= -2 && apart <= 1;
		})
	);
}
