import type { Language } from '../../submission.ts';
import type { Lexicon } from './lexicon.ts';

/** Words that stand for each other, in both languages: children mix them. */
export type Families = Readonly<Record<string, { readonly es?: string; readonly en?: string }>>;

/** A part: up to `gap` words of any kind, or one of its ways, where a number is a set of words. */
interface Node {
	readonly gap: number;
	readonly ways: readonly (number | readonly Node[])[];
	readonly optional: boolean;
}

/** Without one word of one of these sets in the sentence a pattern cannot be there. */
interface Need {
	readonly sets: readonly number[];
	/** How many words it has, with those that are in every sentence counted for a thousand. */
	readonly weight: number;
}

/** A sequence of sets of words, ready to be looked for. */
export interface Pattern {
	readonly nodes: readonly Node[];
	/** What cannot be missing in the sentence, the rarest first. */
	readonly needs: readonly (readonly number[])[];
	/** What must stand in the same stretch as well, before or after. */
	readonly also: readonly (readonly Node[])[];
}

/**
 * Reads patterns. Parts stand apart by spaces: `word|other|two_words` is one of these, `@family` one of a family,
 * `~3` up to three words of any kind, a `?` at the end makes a part optional. `one thing & another` wants both in the
 * same sentence, in any order. For words see lexicon.ts.
 */
export function patternReader(lexicon: Lexicon, families: Families) {
	const made = new Map<string, readonly (number | readonly Node[])[]>();
	const weight = new Map<number, number>();

	function entries(list: readonly string[], language: Language): (number | readonly Node[])[] {
		const single = list.filter((entry) => !/[_@]/.test(entry));
		const others = list.filter((entry) => /[_@]/.test(entry));
		const ways: (number | readonly Node[])[] = [];
		if (single.length > 0) {
			const id = lexicon.set(single, language);
			weight.set(
				id,
				single.reduce((sum, entry) => sum + (frequent.has(entry) ? 1000 : 1), 0)
			);
			ways.push(id);
		}
		for (const entry of others) {
			if (/^@\w+$/.test(entry) && !entry.includes('_')) ways.push(...family(entry.slice(1)));
			else ways.push(entry.split('_').map((word) => part(word, language)));
		}
		return ways;
	}

	function family(name: string): readonly (number | readonly Node[])[] {
		const known = made.get(name);
		if (known) return known;
		const words = families[name];
		if (!words) throw new Error(`no family of words is called @${name}`);
		const ways = [
			...entries(words.es?.split(/\s+/).filter(Boolean) ?? [], 'es'),
			...entries(words.en?.split(/\s+/).filter(Boolean) ?? [], 'en')
		];
		made.set(name, ways);
		return ways;
	}

	function part(text: string, language: Language): Node {
		if (/^~\d*$/.test(text)) return { gap: Number(text.slice(1) || 2), ways: [], optional: true };
		const optional = text.endsWith('?');
		return { gap: 0, ways: entries(text.replace(/\?$/, '').split('|'), language), optional };
	}

	/** What cannot be left out, the rarest first. */
	function needsOf(nodes: readonly Node[]): Need[] {
		return nodes
			.filter(({ optional }) => !optional)
			.map(({ ways }) => {
				const each = ways.map((way) =>
					typeof way === 'number'
						? { sets: [way], weight: weight.get(way) ?? 1 }
						: (needsOf(way)[0] ?? { sets: [], weight: Infinity })
				);
				return {
					sets: [...new Set(each.flatMap(({ sets }) => sets))],
					weight: each.reduce((total, way) => total + way.weight, 0)
				};
			})
			.sort((a, b) => a.weight - b.weight);
	}

	function nodesOf(text: string, language: Language): readonly Node[] {
		const nodes = text
			.trim()
			.split(/\s+/)
			.map((word) => part(word, language));
		while (nodes.length > 0 && nodes.at(-1)!.gap > 0) nodes.pop();
		return nodes;
	}

	return (text: string, language: Language): Pattern => {
		const [nodes = [], ...also] = text.split(' & ').map((each) => nodesOf(each, language));
		const each = [nodes, ...also].map((part) => needsOf(part));
		if (each.some(([rarest]) => rarest === undefined || rarest.weight === Infinity))
			throw new Error(`nothing in this pattern must be there: ${text}`);
		const needs = each
			.flat()
			.filter(({ weight }) => weight < Infinity)
			.sort((a, b) => a.weight - b.weight);
		return { nodes, needs: needs.map(({ sets }) => sets), also };
	};
}

/**
 * Where a pattern ends (excluded) that begins at one of the words `from`. Words are the bits of a number: bit 3 is
 * the fourth word of a stretch of at most 30, and `words[set]` says which of its words belong to a set. So all
 * beginnings and all ways are followed at once.
 */
export const endsOf = (pattern: Pattern, words: Int32Array, from: number): number =>
	follow(pattern.nodes, from, words);

/** Whether everything that a pattern cannot do without is somewhere in the stretch. */
export const mayBeIn = ({ needs }: Pattern, words: Int32Array): boolean => {
	for (const sets of needs) if (!anyIn(sets, words)) return false;
	return true;
};

function anyIn(sets: readonly number[], words: Int32Array): boolean {
	for (const set of sets) if (words[set] !== 0) return true;
	return false;
}

/** The whole of what a pattern found from word `start` to `end`, with what it wants besides; null when that is missing. */
export function withBesides(
	pattern: Pattern,
	words: Int32Array,
	start: number,
	end: number
): { start: number; end: number } | null {
	for (const nodes of pattern.also) {
		const ends = follow(nodes, 0x7fffffff, words);
		if (ends === 0) return null;
		const last = 31 - Math.clz32(ends);
		start = Math.min(start, last - 1);
		end = Math.max(end, last);
	}
	return { start, end };
}

function follow(nodes: readonly Node[], from: number, words: Int32Array): number {
	let reached = from;
	for (const node of nodes) {
		if (reached === 0) return 0;
		if (node.gap > 0) {
			for (let n = 0; n < node.gap; n++) reached |= (reached << 1) & 0x7fffffff;
			continue;
		}
		let next = node.optional ? reached : 0;
		for (const way of node.ways)
			next |= typeof way === 'number' ? (reached & words[way]!) << 1 : follow(way, reached, words);
		reached = next;
	}
	return reached;
}

/** Words in almost every sentence: a part made of them says little about where to look. */
const frequent = new Set(
	'a al de del el la los las un una y o que no me te se le lo nos mi mis tu su en con por para es esta este como si ya muy mas yo ella porque cuando i you my me your the to of and in it is a we he she they that for on with not dont was are be so if when at this have do can im will'.split(
		' '
	)
);
