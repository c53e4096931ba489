import type { Language } from '../../submission.ts';
import type { FlagKind } from '../flag.ts';
import type { Found, Rule, Scanned } from '../scanned.ts';
import { original } from '../view.ts';
import { Lexicon } from './lexicon.ts';
import {
	endsOf,
	mayBeIn,
	patternReader,
	withBesides,
	type Families,
	type Pattern
} from './pattern.ts';
import { isFramed, storyFinder, type Reach, type Stories } from './stories.ts';
import { bitsFrom, clear, lay, stretchesOf } from './stretch.ts';
import { waking } from './waking.ts';

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

interface Compiled {
	readonly phrases: Phrases;
	readonly patterns: readonly Pattern[];
	readonly not: readonly Pattern[];
	readonly unless: readonly Pattern[];
}

export interface Phrasebook {
	/** Looks for all phrases at once. */
	readonly find: Rule;
	readonly storiesIn: (scanned: Scanned) => Stories;
}

/** Everything is read when it is first needed. */
export function phrasebook(
	all: () => readonly Phrases[],
	families: Families,
	frames: Readonly<Record<string, Written>>
): Phrasebook {
	let read: Phrasebook | undefined;
	const book = () => (read ??= reading(all(), families, frames));
	return {
		find: (scanned) => book().find(scanned),
		storiesIn: (scanned) => book().storiesIn(scanned)
	};
}

function reading(
	all: readonly Phrases[],
	families: Families,
	frames: Readonly<Record<string, Written>>
): Phrasebook {
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
	const wakenedBy = waking(tries.map(({ pattern }) => pattern));
	const storiesOf = storyFinder(
		Object.entries(frames).map(([name, written]) => [name, patternsOf(written)] as const)
	);

	function* find({ said: tokens, closed }: Scanned): Iterable<Found> {
		const stretches = stretchesOf(tokens, lexicon);
		let framed: Stories | undefined;
		const words = new Int32Array(lexicon.size);
		for (const { from, last, sets } of stretches) {
			lay(words, sets);
			for (const number of wakenedBy(sets)) {
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
					framed ??= storiesOf(stretches, lexicon.size);
					if (isFramed(tokens, framed, phrases.frames, from + at, from + end)) continue;
					yield {
						kind: phrases.kind,
						why: phrases.why,
						...original(closed, tokens[from + start]!.start, tokens[from + end - 1]!.end),
						confidence: phrases.confidence ?? 0.7
					};
				}
			}
			clear(words, sets);
		}
	}

	return {
		find,
		storiesIn: ({ said }) => storiesOf(stretchesOf(said, lexicon), lexicon.size)
	};
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
