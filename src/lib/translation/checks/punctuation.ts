import { found, type Found } from './finding.ts';
import { written, type CheckContext, type Pair, type Place } from './pair.ts';

/**
 * The marks of the language into which it goes: Spanish opens questions and exclamations (Ortografía de la
 * lengua española, RAE and ASALE 2010, III.3.4.9), English does not; « » are no English quotation marks.
 */
export function checkPunctuation(pairs: readonly Pair[], { to }: CheckContext): Found[] {
	const all = written(pairs);
	const opened = to === 'es' ? unopened(all) : all.flatMap((pair) => foreign(pair));
	return [...opened, ...all.flatMap((pair) => unpaired(pair, all))];
}

/** A question may run over the lines of a poem, so a paragraph whose marks are in pairs is fine. */
function unopened(all: readonly Pair[]): Found[] {
	const balanced = new Set(
		[...new Set(all.map(({ paragraph }) => paragraph))].filter((paragraph) => {
			const text = all.filter((each) => each.paragraph === paragraph).map(({ target }) => target);
			return opens(text.join('\n')).length === closes(text.join('\n')).length;
		})
	);
	return all
		.filter((pair) => !balanced.has(pair.paragraph))
		.flatMap(({ n, target }) => {
			const [open, close] = [opens(target), closes(target)];
			if (open.length === close.length) return [];
			const marks = open.length < close.length ? close : open;
			const why = open.length < close.length ? 'unopened' : 'unclosed';
			return [
				found(n, 'punctuation', why, {
					words: marks.map(({ mark }) => mark),
					places: marks.map(({ place }) => place)
				})
			];
		});
}

const marksIn = (text: string, marks: RegExp) =>
	[...text.matchAll(marks)].map((match) => ({ mark: match[0], place: placeOf(match) }));

const opens = (text: string) => marksIn(text, /[¿¡]+/g);
/** Not a mark in brackets that only wonders (`(!)`), and not one within an address of the web. */
const closes = (text: string) => marksIn(text, /(?<!\()[?!]+(?![\w/=&])/g);

function foreign({ n, target }: Pair): Found[] {
	const marks = marksIn(target, /[¿¡«»]+/g);
	if (marks.length === 0) return [];
	const words = marks.map(({ mark }) => mark);
	return [found(n, 'punctuation', 'foreign', { words, places: marks.map(({ place }) => place) })];
}

const quotes = [
	['“', '”'],
	['«', '»'],
	['(', ')']
] as const;

/** A quotation that opens and never closes, unless its source is like that or it closes in another sentence. */
function unpaired({ n, source, target }: Pair, all: readonly Pair[]): Found[] {
	const differs = (text: string, [open, close]: readonly [string, string]) =>
		text.split(open).length - text.replace(/(?<=^\s*\(?\w{1,3})\)/gm, '').split(close).length;
	const whole = all.map(({ target }) => target).join('\n');
	const wrong = quotes.filter(
		(pair) =>
			differs(target, pair) !== 0 && differs(whole, pair) !== 0 && differs(source, pair) === 0
	);
	if (wrong.length === 0) return [];
	return [found(n, 'punctuation', 'unpaired', { words: wrong.map((pair) => pair.join(' ')) })];
}

const placeOf = (match: RegExpExecArray): Place => ({
	side: 'target',
	start: match.index,
	end: match.index + match[0].length
});
