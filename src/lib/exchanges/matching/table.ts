import type { Constraint, MatchingInput, RosterChild, Side, Warning } from '../matching.ts';

/** A child at the table: `place` is the position in its class, sorted by band, grade and lot. */
export type Seated = RosterChild & { side: Side; place: number; lot: number; level: number };

/** Who writes to whom so far. Pairs are changed through `link`, `unlink` and `attempt` only. */
export type Table = {
	sides: Record<Side, Seated[]>;
	children: Map<string, Seated>;
	partners: Map<string, Set<string>>;
	fixed: Set<string>;
	/** Pairs made for a wish (side of the wish) or so that a child does not depend on one alone. */
	made: Map<string, { kind: 'wish'; side: Side } | { kind: 'backup'; child: string; side: Side }>;
	apart: Map<string, Set<string>>;
	together: Map<string, Set<string>>;
	wishes: Constraint[];
	limit: number;
	shift: number;
	/** Steps taken to compare arrangements so far; see MOST_EFFORT. */
	effort: number;
};

/**
 * Real classes need a few thousand steps. After this many (well under a second) wishes that nobody
 * could grant, such as a hundred children who all want to be together, are given up and told.
 */
const MOST_EFFORT = 2_000_000;
export const isTired = (table: Table) => table.effort > MOST_EFFORT;

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** Sorts both classes, checks wishes and fixed pairs, and sets the fixed pairs. */
export function seat(input: MatchingInput): { table: Table; warnings: Warning[] } {
	const shift = input.gradeShift ?? 0;
	const sides = { a: sorted(input, 'a', shift), b: sorted(input, 'b', 0) };
	const children = new Map([...sides.a, ...sides.b].map((child) => [child.id, child]));
	const table: Table = {
		sides,
		children,
		partners: new Map([...children.keys()].map((id) => [id, new Set()])),
		fixed: new Set(),
		made: new Map(),
		apart: new Map(),
		together: new Map(),
		wishes: [],
		limit: Math.max(1, Math.floor(input.maxPerChild ?? 3)),
		shift,
		effort: 0
	};
	return { table, warnings: [...takeWishes(table, input), ...setFixed(table, input)] };
}

function takeWishes(table: Table, { constraints }: MatchingInput): Warning[] {
	const warnings: Warning[] = [];
	const seen = new Set<string>();
	const orderly = constraints
		.map(({ kind, a, b }): Constraint => (a < b ? { kind, a, b } : { kind, a: b, b: a }))
		.sort((x, y) => compare(x.kind, y.kind) || compare(x.a, y.a) || compare(x.b, y.b));
	for (const wish of orderly) {
		const { kind, a, b } = wish;
		const side = table.children.get(a)?.side;
		if (seen.has(`${kind} ${a} ${b}`)) continue;
		seen.add(`${kind} ${a} ${b}`);
		if (!side || a === b || table.children.get(b)?.side !== side)
			warnings.push({ kind: 'constraint-ignored', a, b });
		else if (kind === 'together' && table.apart.get(a)?.has(b))
			warnings.push({ kind: 'contradiction', side, a, b });
		else {
			for (const [one, other] of [
				[a, b],
				[b, a]
			] as const)
				table[kind].set(one, (table[kind].get(one) ?? new Set()).add(other));
			table.wishes.push(wish);
		}
	}
	return warnings;
}

function setFixed(table: Table, { fixed }: MatchingInput): Warning[] {
	const warnings: Warning[] = [];
	for (const { a, b } of [...fixed].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))) {
		if (table.children.get(a)?.side === 'a' && table.children.get(b)?.side === 'b') {
			link(table, a, b);
			table.fixed.add(pairKey(table, a, b));
		} else warnings.push({ kind: 'fixed-ignored', a, b });
	}
	for (const { id, side } of table.children.values())
		if (load(table, id) > table.limit)
			warnings.push({
				kind: 'fixed-beyond-limit',
				side,
				child: id,
				load: load(table, id),
				limit: table.limit
			});
	return warnings;
}

function sorted({ seed, ...input }: MatchingInput, side: Side, shift: number): Seated[] {
	const lots = input[side].map((child) => ({ child, lot: lotOf(seed, child.id) }));
	const level = (child: RosterChild) => bandOrder(child.ageBand) * 100 + child.grade + shift;
	lots.sort(
		(x, y) => level(x.child) - level(y.child) || x.lot - y.lot || compare(x.child.id, y.child.id)
	);
	return lots.map(({ child, lot }, place) => ({ ...child, side, place, lot, level: level(child) }));
}

/** Bands begin with their youngest age. */
const bandOrder = (band: string) => Number.parseInt(band, 10) || 0;

/** FNV-1a over UTF-16 units with a final mix, 32 bits: the same lot on every machine. */
function lotOf(seed: string, id: string): number {
	let hash = 0x811c9dc5;
	for (const sign of `${seed}\n${id}`)
		hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

export const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

export const partnersOf = (table: Table, id: string): Set<string> =>
	table.partners.get(id) ?? new Set();
export const load = (table: Table, id: string): number => partnersOf(table, id).size;
export const isFixed = (table: Table, x: string, z: string) =>
	table.fixed.has(pairKey(table, x, z));
export const consents = (table: Table, id: string) =>
	table.children.get(id)?.mayBeOnlyCorrespondent === true;

export const pairKey = (table: Table, x: string, z: string) =>
	table.children.get(x)?.side === 'a' ? `${x} ${z}` : `${z} ${x}`;

export function pairsOf(table: Table): { a: string; b: string; fixed: boolean }[] {
	return table.sides.a.flatMap(({ id }) =>
		[...partnersOf(table, id)]
			.sort((x, y) => (table.children.get(x)?.place ?? 0) - (table.children.get(y)?.place ?? 0))
			.map((b) => ({ a: id, b, fixed: isFixed(table, id, b) }))
	);
}

export function link(table: Table, x: string, z: string): void {
	table.partners.get(x)?.add(z);
	table.partners.get(z)?.add(x);
}

export function unlink(table: Table, x: string, z: string): void {
	table.partners.get(x)?.delete(z);
	table.partners.get(z)?.delete(x);
}

/** Whether a new pair would break no *apart*, on either side. */
export function allowed(table: Table, x: string, z: string): boolean {
	return !partnersOf(table, x).has(z) && !clash(table, x, z) && !clash(table, z, x);
}

/** Whether whoever a child should be apart from writes to this partner already. */
export function clash(table: Table, child: string, partner: string): boolean {
	const foes = table.apart.get(child);
	return foes !== undefined && [...partnersOf(table, partner)].some((other) => foes.has(other));
}

/** Has a correspondent whose letters may cross now. */
export const isCovered = (table: Table, id: string): boolean =>
	[...partnersOf(table, id)].some((partner) => consents(table, partner));

/** The correspondents that two children share. */
export const shared = (table: Table, x: string, y: string): string[] =>
	[...partnersOf(table, x)].filter((partner) => partnersOf(table, y).has(partner));

export function areTogether(table: Table, x: string, y: string): boolean {
	return [...partnersOf(table, x)].some(
		(partner) =>
			partnersOf(table, y).has(partner) ||
			[...(table.together.get(partner) ?? [])].some((mate) => partnersOf(table, y).has(mate))
	);
}

/** How much is wrong around these children: broken wishes, and children who depend on one alone. */
function trouble(table: Table, ids: Set<string>): number {
	let count = 0;
	for (const id of ids) {
		table.effort += 5 + (table.together.get(id)?.size ?? 0) + (table.apart.get(id)?.size ?? 0);
		if (!isCovered(table, id)) count += 3;
		for (const foe of table.apart.get(id) ?? []) count += 3 * shared(table, id, foe).length;
		for (const mate of table.together.get(id) ?? []) if (!areTogether(table, id, mate)) count += 1;
	}
	return count;
}

export type PairIds = readonly [string, string];

/**
 * Takes some pairs away and makes others, if that leaves less trouble than before (or, with
 * `gain` 0, no more), breaks no *apart* and goes beyond nobody's limit; otherwise nothing changes.
 */
export function attempt(table: Table, away: PairIds[], make: PairIds[], gain: 0 | 1 = 1): boolean {
	if (isTired(table) || away.some(([x, z]) => isFixed(table, x, z))) return false;
	const touched = new Set([...away, ...make].flat());
	const before = trouble(table, touched);
	away.forEach(([x, z]) => unlink(table, x, z));
	const made: PairIds[] = [];
	for (const [x, z] of make) {
		const room = load(table, x) < table.limit && load(table, z) < table.limit;
		if (!room || !allowed(table, x, z)) break;
		link(table, x, z);
		made.push([x, z]);
	}
	if (made.length === make.length && trouble(table, touched) <= before - gain) return true;
	made.forEach(([x, z]) => unlink(table, x, z));
	away.forEach(([x, z]) => link(table, x, z));
	return false;
}
