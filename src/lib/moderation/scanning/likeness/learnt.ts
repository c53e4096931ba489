import { flagKinds } from '../flag.ts';
import { rooms } from './features.ts';
import learnt from './learnt.json' with { type: 'json' };
import { most, type Model } from './model.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';

/** Weights as text, a letter each, and back. */
export const written = (weights: Int8Array): string =>
	Array.from(weights, (weight) => letters[weight + most]).join('');
const read = (text: string): Int8Array =>
	Int8Array.from(text, (letter) => letters.indexOf(letter) - most);

let model: Model | undefined;

/** What `npm run learn` made of the lines in tests/corpus: a number for each kind of flag, in their order. */
export function learntModel(): Model {
	if (model) return model;
	const weights = read(learnt.weights);
	if (weights.length !== rooms * flagKinds.length)
		throw new Error('learnt.json is of other kinds than there are: npm run learn');
	return (model = { bias: learnt.bias, weights });
}
