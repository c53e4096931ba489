import type { Flag } from './flag.ts';

// A letter from paper has its words twice: as they are to be read, and letter for letter. What stands only in the second is
// flagged too, with a place as if both were one text.

const between = '\n\n';

type Place = Pick<Flag, 'start' | 'end'>;

/** Whether a flag of a text stands in the words beside it. */
export const liesBeside = ({ start }: Pick<Place, 'start'>, text: string): boolean =>
	start >= text.length + between.length;

/** The words that a flag points at. */
export const flaggedWords = ({ start, end }: Place, text: string, beside: string | null): string =>
	`${text}${between}${beside ?? ''}`.slice(start, end);

/** The flags of a text, and after them those of the words beside it that say something else. */
export function withBeside(flags: readonly Flag[], text: string, beside: readonly Flag[]): Flag[] {
	const by = text.length + between.length;
	const known = new Set(flags.map(sayingOf));
	return [
		...flags,
		...beside
			.filter((flag) => !known.has(sayingOf(flag)))
			.map((flag) => ({ ...flag, start: flag.start + by, end: flag.end + by }))
	];
}

const sayingOf = ({ kind, text }: Pick<Flag, 'kind' | 'text'>) => `${kind} ${text}`;
