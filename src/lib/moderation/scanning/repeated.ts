import { plainView } from './plain.ts';
import { original, rewritten, type View } from './view.ts';

interface Stretch {
	readonly start: number;
	readonly end: number;
}

const fewestWords = 3;

/** Where a text repeats a prompt, or a whole sentence of one, word for word, in units of the original. */
export function repeatedFrom(prompts: readonly string[], plain: View): Stretch[] {
	if (prompts.length === 0) return [];
	const view = evenly(plain);
	return prompts.flatMap(partsOf).flatMap((part) => placesOf(part, view));
}

const evenly = (view: View): View => rewritten(view, /\s+/g, () => ' ');

function partsOf(prompt: string): string[] {
	const whole = evenly(plainView(prompt)).text.trim();
	const sentences = whole
		.split(/(?<=[.?!])\s/)
		.filter((part) => part.split(' ').length >= fewestWords);
	return [...new Set([whole, ...sentences])].filter((part) => part !== '');
}

function placesOf(part: string, view: View): Stretch[] {
	const found: Stretch[] = [];
	const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
	for (let at = view.text.indexOf(part); at >= 0; at = view.text.indexOf(part, at + part.length)) {
		const end = at + part.length;
		const cut =
			(isLetter(part.charAt(0)) && isLetter(view.text.charAt(at - 1))) ||
			(isLetter(part.slice(-1)) && isLetter(view.text.charAt(end)));
		if (!cut) found.push(original(view, at, end));
	}
	return found;
}
