import { flagKinds } from '../flag.ts';
import { rooms } from './features.ts';
import learnt from './learnt.json' with { type: 'json' };
import { most, type Model } from './model.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';

/** Weights as text, a letter each, and back. */
export const written = (weights: Int8Array): string =>
	Array.from(weights, (weight) => letters[weight + most]).join('');

function read(text: string): Int8Array {
	const weightOf = new Int8Array(128);
	for (const [at, letter] of [...letters].entries()) weightOf[letter.charCodeAt(0)] = at - most;
	const weights = new Int8Array(text.length);
	for (let at = 0; at < text.length; at++) weights[at] = weightOf[text.charCodeAt(at)]!;
	return weights;
}

let model: Model | undefined;

/** What `npm run learn` made of the lines in tests/corpus: a number for each kind of flag, in their order. */
export function learntModel(): Model {
	if (model) return model;
	const weights = read(learnt.weights);
	if (weights.length !== rooms * flagKinds.length)
		throw new Error('learnt.json is of other kinds than there are: npm run learn');
	return (model = { bias: learnt.bias, weights });
}
