import { coveredIn } from '../../protecting/neutral.ts';
import { flagKinds, groupOf, type FlagKind } from '../flag.ts';
import { firstWhere } from '../halving.ts';
import { storiesIn } from '../phrases/find.ts';
import type { Token } from '../phrases/sentences.ts';
import { isFramed } from '../phrases/stories.ts';
import type { Found, Scanned } from '../scanned.ts';
import { isHarmless } from '../signs/signs.ts';
import { original } from '../view.ts';
import { featuresOf } from './features.ts';
import { learntModel } from './learnt.ts';
import { both, sumOf, surenessOf } from './model.ts';

/**
 * From which sureness on a sentence is pointed to although no rule has words for it. Set on lines left out of
 * learning, so that at most one in twenty ordinary ones is pointed to by all kinds together.
 */
const enough: Readonly<Record<FlagKind, number>> = {
	phone: 0.22,
	email: 0.3,
	url: 0.28,
	handle: 0.68,
	address: 0.3,
	'id-number': 0.28,
	'birth-date': 0.5,
	'full-name': 0.6,
	'contact-attempt': 0.48,
	secrecy: 0.42,
	'gift-request': 0.46,
	insult: 0.5,
	migration: 0.3,
	detention: 0.3,
	politics: 0.34,
	'self-harm': 0.4,
	abuse: 0.42,
	threat: 0.36
};
/** What a rule found in a sentence that reads like nothing of the kind is left out … */
const tooLittle = 0.07;
/** … unless the rule is this sure, or found data: a number is a number wherever it stands. */
const sureEnough = 0.9;

/**
 * Adults who plan for adults write "nobody", "alone" and "before" in every other step, and no child confides: a sentence of
 * theirs has to read much more like something before it is pointed to. Set on the plans that come with Puente, of which
 * half stood before every letter in the queue; of the labelled lines nine in ten are still found.
 */
const leastByAdults = { rule: 0.3, alike: 0.5 };

/** A stretch of a text: one sentence, or two that follow each other. */
interface Stretch {
	/** In units of the original. */
	readonly start: number;
	readonly end: number;
	/** Its words among `said`, the end excluded. */
	readonly from: number;
	readonly to: number;
	/** How sure the model is of each kind, in the order of `flagKinds`. */
	readonly sureness: Float64Array;
}

interface Stretches {
	readonly sentences: readonly Stretch[];
	/** The one at `n` is of sentence `n` and the next. */
	readonly pairs: readonly Stretch[];
}

type Told = Found & Pick<Stretch, 'from' | 'to'>;

/** What the rules found, weighed by how its sentences read beside the labelled lines of tests/corpus. */
export function weighed(found: readonly Found[], scanned: Scanned): Found[] {
	const stretches = stretchesOf(scanned);
	const { byAdult = false } = scanned.context;
	const kept = found.filter((each) => (byAdult ? readsMuchSo : readsSo)(each, stretches));
	const least = byAdult ? leastByAdults.alike : 0;
	const more = flagKinds.flatMap((kind) =>
		alike(kind, Math.max(enough[kind], least), kept, stretches)
	);
	const told = more.length > 0 ? outsideStories(more, scanned) : [];
	return [
		...kept,
		...told.map(({ kind, why, start, end, confidence }) => ({ kind, why, start, end, confidence }))
	];
}

const readsSo = (found: Found, stretches: Stretches): boolean =>
	found.confidence >= sureEnough ||
	groupOf(found.kind) === 'contact' ||
	readsLike(found, stretches, tooLittle);

const readsMuchSo = (found: Found, stretches: Stretches): boolean =>
	groupOf(found.kind) === 'contact' || readsLike(found, stretches, leastByAdults.rule);

function readsLike(found: Found, { sentences, pairs }: Stretches, least: number): boolean {
	const kind = flagKinds.indexOf(found.kind);
	const { first, after } = touchedBy(found, sentences);
	const near = [...sentences.slice(first, after), ...pairs.slice(Math.max(first - 1, 0), after)];
	return near.some(({ sureness }) => sureness[kind]! >= least);
}

/** Of these, one sentence reads like the other: what a rule could tell stays as it is told. */
const isNumber: ReadonlySet<FlagKind> = new Set(['phone', 'id-number', 'birth-date']);

/** A greeting or a word alone reads like anything. */
const fewest = 4;

/** Single sentences first, so that the shortest stretch that reads so is the one that is shown. */
function alike(
	kind: FlagKind,
	least: number,
	found: readonly Found[],
	{ sentences, pairs }: Stretches
): Told[] {
	const number = flagKinds.indexOf(kind);
	const known = new Uint8Array(sentences.length + 1);
	const numeric = isNumber.has(kind);
	for (const each of found) {
		if (each.kind !== kind && !(numeric && isNumber.has(each.kind))) continue;
		const { first, after } = touchedBy(each, sentences);
		known.fill(1, first, after);
	}
	const more: Told[] = [];
	const look = (stretches: readonly Stretch[], length: number) => {
		for (let at = 0; at < stretches.length; at++) {
			const { sureness, start, end, from, to } = stretches[at]!;
			if (sureness[number]! < least || to - from < fewest) continue;
			if (known[at] || known[at + length - 1]) continue;
			known.fill(1, at, at + length);
			more.push({ kind, why: 'told-in-other-words', start, end, from, to, confidence: 0.5 });
		}
	};
	look(sentences, 1);
	look(pairs, 2);
	return more;
}

/**
 * What a film tells has happened to nobody, the war of the grandparents is heritage, and data that somebody covered
 * is data no more.
 */
function outsideStories(found: readonly Told[], scanned: Scanned): Told[] {
	const stories = storiesIn(scanned);
	return found.filter(({ kind, start, end, from, to }) => {
		const group = groupOf(kind);
		if (group === 'contact') return coveredIn(scanned.text.slice(start, end)).length === 0;
		if (isHarmless(kind, scanned.said.slice(from, to))) return false;
		const frames = group === 'conduct' ? inFiction : inFictionOrWar;
		return !isFramed(scanned.said, stories, frames, from, to);
	});
}

const inFiction = { fiction: 'sentence' } as const;
const inFictionOrWar = { fiction: 'sentence', war: 'near' } as const;

/** Which sentences something found stands in: the first, and the one after the last. */
function touchedBy({ start, end }: Found, sentences: readonly Stretch[]) {
	const first = firstWhere(sentences, (sentence) => sentence.end > start);
	const after = firstWhere(sentences, (sentence) => sentence.start >= end);
	return { first, after };
}

function stretchesOf({ said, closed }: Scanned): Stretches {
	const model = learntModel();
	const sums = sentencesOf(said).map(({ from, to }) => ({
		...original(closed, said[from]!.start, said[to - 1]!.end),
		from,
		to,
		sum: sumOf(model, featuresOf(said.slice(from, to)))
	}));
	const read = ({ sum, ...place }: (typeof sums)[number]): Stretch => ({
		...place,
		sureness: surenessOf(model, sum)
	});
	const pairs = sums.slice(1).map((second, at) => {
		const { start, from, sum } = sums[at]!;
		return { start, end: second.end, from, to: second.to, sum: both(sum, second.sum) };
	});
	return { sentences: sums.map(read), pairs: pairs.map(read) };
}

const longest = 40;

/** Where sentences begin and end (excluded); a very long one in parts. */
function sentencesOf(said: readonly Token[]): { from: number; to: number }[] {
	const sentences: { from: number; to: number }[] = [];
	for (let from = 0; from < said.length;) {
		let to = from + 1;
		while (to < said.length && to - from < longest && said[to]!.sentence === said[from]!.sentence)
			to++;
		sentences.push({ from, to });
		from = to;
	}
	return sentences;
}
