import { coveredIn } from '#lib/moderation/protecting/neutral.ts';

/** Where two sentences were joined: they can be taken apart there again, each with its own words. */
export interface Seam {
	/** Where the first one ends, in UTF-16 units of the joined source. */
	readonly at: number;
	/** The white space between them. */
	readonly after: string;
	/** The number of the second one. */
	readonly n: number;
	/** What was written for each. */
	readonly first: string;
	readonly second: string;
}

export interface Cut {
	readonly n: number;
	readonly source: string;
	readonly after: string;
	readonly target: string;
	readonly seams: readonly Seam[];
}

/** Two neighbours as one, under the number of the first. */
export function joinTwo(one: Cut, next: Cut): Cut {
	const { n, source, after, target } = one;
	const shift = source.length + after.length;
	const seam = { at: source.length, after, n: next.n, first: target, second: next.target };
	return {
		n,
		source: source + after + next.source,
		after: next.after,
		target: written(target, next.target),
		seams: [...one.seams, seam, ...next.seams.map((each) => ({ ...each, at: each.at + shift }))]
	};
}

/**
 * One sentence as two. Where it was joined and nobody wrote since, each has its own words again; else what is
 * written stays with the first, for the translator to part.
 *
 * @param at one of `gapsOf` its source
 * @param fresh a number that no sentence of the text ever had
 * @returns undefined when there is no gap
 */
export function splitTwo(one: Cut, at: number, fresh: number): [Cut, Cut] | undefined {
	const gap = gapsOf(one.source).find((each) => each.at === at);
	if (!gap) return undefined;
	const seam = one.seams.find((each) => each.at === at);
	const untouched = seam && one.target === written(seam.first, seam.second);
	const from = at + gap.white.length;
	return [
		{
			n: one.n,
			source: one.source.slice(0, at),
			after: gap.white,
			target: untouched ? seam.first : one.target,
			seams: one.seams.filter((each) => each.at < at)
		},
		{
			n: seam?.n ?? fresh,
			source: one.source.slice(from),
			after: one.after,
			target: untouched ? seam.second : '',
			seams: one.seams
				.filter((each) => each.at > at)
				.map((each) => ({ ...each, at: each.at - from }))
		}
	];
}

/** A place between two words, and the white space there. */
export interface Gap {
	readonly at: number;
	readonly white: string;
	/** The word in front of it. */
	readonly word: string;
}

/** Where a sentence can be split: between words, and not within what is covered. */
export function gapsOf(source: string): Gap[] {
	const covered = coveredIn(source).length;
	return [...source.matchAll(/\s+/gu)].flatMap(({ 0: white, index: at }) => {
		const [before, behind] = [source.slice(0, at), source.slice(at + white.length)];
		if (before === '' || behind === '') return [];
		if (coveredIn(before).length + coveredIn(behind).length < covered) return [];
		return { at, white, word: /\S*$/u.exec(before)?.[0] ?? '' };
	});
}

const written = (...targets: readonly string[]) =>
	targets
		.map((target) => target.trim())
		.filter((target) => target !== '')
		.join(' ');
