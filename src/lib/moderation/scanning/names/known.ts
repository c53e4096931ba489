import type { ScanContext } from '../flag.ts';
import { surnames, surnameWords } from './surnames.ts';
import { publicFigures } from './public-figures.ts';
import { placeNames } from './surroundings.ts';

const foldedName = (name: string) =>
	name
		.toLowerCase()
		.normalize('NFD')
		.replace(/n\u0303/g, 'ñ')
		.replace(/\p{M}/gu, '')
		.normalize('NFC');

const made = new WeakMap<ScanContext, ReadonlySet<string>>();

/** The names of a class and of the places of its exchange, as the plain view writes them. */
export function knownNames(context: ScanContext): ReadonlySet<string> {
	let known = made.get(context);
	if (!known) {
		known = new Set([...(context.letterNames ?? []), ...(context.places ?? [])].map(foldedName));
		made.set(context, known);
	}
	return known;
}

/** One of the class, a place of the exchange, or somebody that everybody knows. */
export function isKnown(names: readonly string[], known: ReadonlySet<string>): boolean {
	const whole = names.join(' ');
	if (known.has(whole)) return true;
	for (let from = 0; from < names.length; from++)
		for (let length = 1; length <= 4 && from + length <= names.length; length++) {
			const some = names.slice(from, from + length).join(' ');
			if (placeNames.has(some)) return true;
			const others = [...names.slice(0, from), ...names.slice(from + length)];
			if (
				publicFigures.has(some) &&
				!others.some((name) => surnames.has(name) || surnameWords.has(name))
			)
				return true;
			if (length > 1 && known.has(some)) return true;
		}
	return false;
}
