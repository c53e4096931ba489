import type { Language } from '../../submission.ts';
import type { FlagKind } from '../flag.ts';
import type { Found, Rule, Scanned } from '../scanned.ts';
import { original } from '../view.ts';
import { Lexicon } from './lexicon.ts';
import { endOf, patternReader, type Families, type Pattern } from './pattern.ts';
import { closedUp, tokensOf, type Token } from './sentences.ts';

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

interface Match {
	readonly from: number;
	/** Excluded. */
	readonly to: number;
}

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
	const frameOf = new Map(
		Object.entries(frames).map(([name, written]) => [name, patternsOf(written)] as const)
	);
	/** Which rules a set of words may begin, so that a sentence wakes only few. */
	const waking = new Map<number, [rule: number, pattern: Pattern][]>();
	rules.forEach(({ patterns }, rule) => {
		for (const pattern of patterns)
			for (const anchor of pattern.anchors)
				waking.set(anchor, [...(waking.get(anchor) ?? []), [rule, pattern]]);
	});

	return function* (scanned: Scanned): Iterable<Found> {
		const view = closedUp(scanned.plain);
		const tokens = tokensOf(view, scanned.text);
		const sets = tokens.map((token) => lexicon.setsOf(token));
		const look = new Looker(tokens, sets);
		for (const [from, to] of sentencesOf(tokens)) {
			const awake = new Map<Pattern, number>();
			for (let at = from; at < to; at++)
				for (const set of sets[at]!)
					for (const [rule, pattern] of waking.get(set) ?? []) awake.set(pattern, rule);
			for (const [pattern, rule] of awake) {
				const { phrases, not, unless } = rules[rule]!;
				for (const match of look.matches(pattern, from, to)) {
					if (look.any(not, match.from - 1, match.to + 1, from, to, true)) continue;
					if (look.any(unless, match.from - 12, match.to + 12, from, to)) continue;
					if (framed(phrases.frames, match)) continue;
					yield {
						kind: phrases.kind,
						why: phrases.why,
						...original(view, tokens[match.from]!.start, tokens[match.to - 1]!.end),
						confidence: phrases.confidence ?? 0.7
					};
				}
			}
		}

		function framed(wanted: Phrases['frames'], match: Match): boolean {
			return Object.entries(wanted ?? {}).some(([name, reach]) => {
				const sentence = tokens[match.from]!.sentence;
				return look.frame(name, frameOf.get(name) ?? []).some((hit) => {
					const apart = tokens[hit.from]!.sentence - sentence;
					if (apart === 0) return hit.from < match.to + 25 && hit.to > match.from - 25;
					return reach === 'near' && apart >= -2 && apart <= 1;
				});
			});
		}
	};
}

class Looker {
	readonly #tokens: readonly Token[];
	readonly #sets: readonly ReadonlySet<number>[];
	readonly #frames = new Map<string, Match[]>();
	readonly #present: ReadonlySet<number>;

	constructor(tokens: readonly Token[], sets: readonly ReadonlySet<number>[]) {
		this.#tokens = tokens;
		this.#sets = sets;
		this.#present = new Set(sets.flatMap((each) => [...each]));
	}

	*matches(pattern: Pattern, from: number, to: number): Iterable<Match> {
		for (let at = from; at < to; at++) {
			const end = endOf(pattern, this.#sets, at, to);
			if (end > at) yield { from: at, to: end };
		}
	}

	/** Whether one of the patterns touches the words `from` to `to` of a sentence (`whole`: overlaps them). */
	any(
		patterns: readonly Pattern[],
		from: number,
		to: number,
		first: number,
		last: number,
		whole = false
	): boolean {
		return patterns.some((pattern) => {
			if (!pattern.anchors.some((anchor) => this.#present.has(anchor))) return false;
			const begin = Math.max(first, whole ? from - 6 : from);
			for (let at = begin; at < Math.min(last, to); at++) {
				const end = endOf(pattern, this.#sets, at, last);
				if (end > at && end > from) return true;
			}
			return false;
		});
	}

	/** Where the text speaks of war, a film, a game … */
	frame(name: string, patterns: readonly Pattern[]): readonly Match[] {
		let found = this.#frames.get(name);
		if (!found) {
			found = [];
			for (const pattern of patterns)
				if (pattern.anchors.some((anchor) => this.#present.has(anchor)))
					for (const [from, to] of sentencesOf(this.#tokens))
						found.push(...this.matches(pattern, from, to));
			this.#frames.set(name, found);
		}
		return found;
	}
}

function* sentencesOf(tokens: readonly Token[]): Iterable<[from: number, to: number]> {
	for (let from = 0; from < tokens.length;) {
		let to = from + 1;
		while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to++;
		yield [from, to];
		from = to;
	}
}
