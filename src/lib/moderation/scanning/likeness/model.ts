import { rooms } from './features.ts';

/** Weights are kept from -31 to 31, in steps of this. */
const fineness = 0.4;
export const most = 31;

/** How much each feature speaks for each kind of thing. */
export interface Model {
	/** What each kind begins with, before a feature speaks. */
	readonly bias: readonly number[];
	/** Room by room, a weight for each kind, in steps of `fineness`. */
	readonly weights: Int8Array;
}

/** What the features of a stretch say together, and how many they are. */
export interface Sum {
	readonly count: number;
	readonly of: Float64Array;
}

export function sumOf({ bias, weights }: Model, features: readonly number[]): Sum {
	const of = new Float64Array(bias.length);
	for (const feature of features) {
		const first = feature * bias.length;
		for (let kind = 0; kind < of.length; kind++) of[kind]! += weights[first + kind]!;
	}
	return { count: features.length, of };
}

/** What two stretches say, one after the other. */
export const both = (one: Sum, other: Sum): Sum => ({
	count: one.count + other.count,
	of: one.of.map((sum, kind) => sum + other.of[kind]!)
});

/** How sure the model is of each kind, from 0 to 1. */
export const surenessOf = ({ bias }: Model, { count, of }: Sum): Float64Array =>
	of.map((sum, kind) => sureness(bias[kind]! + (sum * fineness) / Math.sqrt(Math.max(count, 1))));

const sureness = (sum: number) => 1 / (1 + Math.exp(-sum));

/** A line from which the model learns. */
export interface Example<Kind> {
	readonly features: readonly number[];
	readonly kinds: ReadonlySet<Kind>;
}

/** How often all lines are read, how far a weight moves at first, and how strongly each is pulled back to nothing. */
const pace = { rounds: 12, step: 0.2, pull: 0.008 };

/**
 * Logistic regression for each kind, by stochastic gradient descent with a step of its own for each weight
 * (AdaGrad: Duchi, Hazan and Singer, 2011). The same lines give the same model.
 */
export function learn<Kind>(lines: readonly Example<Kind>[], kinds: readonly Kind[]): Model {
	const weights = new Int8Array(rooms * kinds.length);
	const bias = kinds.map((kind, number) => {
		const learnt = learnOne(lines, kind);
		for (const [room, weight] of learnt.weights.entries())
			weights[room * kinds.length + number] = stepsOf(weight);
		return Math.round(learnt.bias * 100) / 100;
	});
	return { bias, weights };
}

const stepsOf = (weight: number) => Math.max(-most, Math.min(most, Math.round(weight / fineness)));

function learnOne<Kind>(lines: readonly Example<Kind>[], kind: Kind) {
	const weights = new Float64Array(rooms);
	const seen = new Float64Array(rooms);
	let bias = -2;
	let seenBias = 1e-6;
	const order = lines.slice();
	const random = pseudoRandom();
	for (let round = 0; round < pace.rounds; round++) {
		shuffle(order, random);
		for (const { features, kinds } of order) {
			const share = 1 / Math.sqrt(Math.max(features.length, 1));
			let sum = 0;
			for (const feature of features) sum += weights[feature]!;
			const sure = sureness(bias + sum * share);
			// One line that is missed weighs as much as three that are flagged for nothing.
			const off = kinds.has(kind) ? (sure - 1) * 3 : sure;
			for (const feature of features) {
				const slope = off * share + pace.pull * weights[feature]!;
				seen[feature]! += slope * slope;
				weights[feature]! -= (pace.step * slope) / Math.sqrt(seen[feature]! + 1e-8);
			}
			seenBias += off * off;
			bias -= (pace.step * off) / Math.sqrt(seenBias);
		}
	}
	return { weights, bias };
}

function shuffle<T>(list: T[], random: () => number): void {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[list[at], list[other]] = [list[other]!, list[at]!];
	}
}

/** The same numbers from 0 to 1 each time (a linear congruential generator). */
function pseudoRandom(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x80000000;
	};
}
