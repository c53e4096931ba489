import { longestNote } from '../limits.ts';
import { partsNamed } from '../parts.ts';
import { longestQuote, type TypedComment } from './comment.ts';

/**
 * The comments of a form. `place-3` is a place in the text (`12.34`) and `with-3` says that its comment goes
 * along; without a place `quote-3` are the words that are meant. What was said of them is `say-3`.
 */
export function typedComments(fields: Record<string, unknown>): TypedComment[] {
	const said = partsNamed('say', fields, longestNote);
	const quotes = partsNamed('quote', fields, longestQuote);
	const keys = new Set([...said.keys(), ...quotes.keys()]);
	return [...keys].flatMap((key) => {
		const place = placeOf(fields[`place-${key}`]);
		const comment = said.get(key)?.trim() ?? '';
		const words = quotes.get(key) ?? '';
		const goes = place ? fields[`with-${key}`] : comment || words.trim();
		return goes ? [{ key, place, words, comment }] : [];
	});
}

function placeOf(value: unknown) {
	const [, start, end] =
		/^(\d{1,6})\.(\d{1,6})$/.exec(typeof value === 'string' ? value : '') ?? [];
	return start && end ? { start: Number(start), end: Number(end) } : null;
}
