import * as words from '../bringing/words.ts';
import { parted } from './minutes.ts';

export interface Heading {
	readonly name: string;
	readonly minutes?: number;
	readonly numbered: boolean;
	/** What stands in the same line behind its colon. */
	readonly rest: string;
	/** Only its shape says that it is one. */
	readonly guessed: boolean;
}

/** What stands around a line; what a heading is depends on it. */
export interface Around {
	readonly before: string;
	/** The next line with words. */
	readonly after: string;
	/** The line before is an item of a numbered list. */
	readonly inList: boolean;
}

const longestHeading = 80;
const longestGuess = 60;
/** Minutes that are a part of what somebody does: "durante 20 minutos", "for 5 minutes." */
const withinSentence =
	/(?<!min|mins)\.$|\b(?:durante|por|de|en|unos|cada|for|in|about|of|every)\s\d+\s\p{L}+\.?$/iu;
const number = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])\s?[.)]-?\s+(?=\S)/i;
const bullet = /^[-•·▪◦‣●○■–—]\s|^\*\s/;

export const isNumbered = (line: string): boolean => number.test(line.trim());

/** A line as a heading, where it is one: it is marked or numbered as one, it is called like a part, or looks so. */
export function headingIn(line: string, around: Around): Heading | undefined {
	if (line === '' || bullet.test(line)) return undefined;
	const marked = /^#{1,6}\s/.test(line);
	const bare = unmarked(line);
	const plain = bare.replace(number, '');
	const numbered = plain !== bare;
	const [, label, rest = ''] = /^([^:]{1,60}):(.*)$/.exec(plain) ?? [];
	if (label !== undefined && isKnown(parted(label).name) && !(numbered && around.inList)) {
		return { ...named(label), numbered, rest: rest.trim(), guessed: false };
	}
	const heading = { ...named(plain), numbered, rest: '' };
	if (heading.name === '' || heading.name.length > longestHeading) return undefined;
	if (marked || isKnown(heading.name)) return { ...heading, guessed: false };
	return looksLikeOne(plain, heading, around) ? { ...heading, guessed: true } : undefined;
}

/** Without the marks of a heading in Markdown, or of its bold words in a chat. */
export const unmarked = (line: string): string =>
	line.replace(/^#{1,6}\s+/, '').replace(/^(\*{1,3})([^*]+)\1/, '$2');

function looksLikeOne(
	plain: string,
	{ minutes, numbered }: Heading | Omit<Heading, 'guessed'>,
	around: Around
): boolean {
	if (plain.length > longestGuess) return false;
	if (minutes !== undefined) return !withinSentence.test(plain);
	if (numbered) {
		const alone = !around.inList && around.after !== '' && !isNumbered(around.after);
		return alone && !/[.;,?!]$/.test(plain);
	}
	if (/\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)) return true;
	return plain.endsWith(':') && around.before === '' && plain.split(/\s+/).length <= 5;
}

const named = (words: string): Pick<Heading, 'name' | 'minutes'> => {
	const { name, ...minutes } = parted(words);
	return { name: name.trim().replace(/\s*:$/, ''), ...minutes };
};

const isKnown = (name: string): boolean =>
	words.keyOf(words.planFields, name) !== undefined ||
	words.keyOf(words.momentFields, name) !== undefined ||
	words.keyOf(words.stageWords, name) !== undefined;
