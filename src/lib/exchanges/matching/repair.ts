import type { Side } from '../matching.ts';
import {
	allowed,
	areTogether,
	attempt,
	consents,
	isCovered,
	isFixed,
	isTired,
	link,
	load,
	otherSide,
	pairKey,
	partnersOf,
	shared,
	unlink,
	type Seated,
	type Table
} from './table.ts';

/** Swaps until nobody shares a correspondent with whom they should be apart from; else unpairs one. */
export function keepApart(table: Table): void {
	for (const { kind, a, b } of table.wishes) {
		if (kind !== 'apart') continue;
		for (const partner of shared(table, a, b)) {
			const movers = [b, a].filter((child) => !isFixed(table, child, partner));
			const swapped = movers.some((mover) => swapAway(table, mover, partner, () => true));
			const [loser] = movers;
			if (!swapped && loser !== undefined) unlink(table, loser, partner);
		}
	}
}

/** Exchanges `mover`'s correspondent with that of the nearest classmate for whom it leaves less trouble. */
function swapAway(
	table: Table,
	mover: string,
	partner: string,
	suits: (theirs: string, other: string) => boolean
): boolean {
	for (const other of nearest(table, mover, sideOf(table, mover)))
		for (const theirs of [...partnersOf(table, other.id)]) {
			if (theirs === partner || other.id === mover || !suits(theirs, other.id)) continue;
			const away = [
				[mover, partner],
				[other.id, theirs]
			] as const;
			const make = [
				[mover, theirs],
				[other.id, partner]
			] as const;
			if (attempt(table, [...away], [...make])) return true;
		}
	return false;
}

/** Brings those who want to be together to one correspondent: first by swaps, later by one pair more. */
export function seatTogether(table: Table, how: 'swap' | 'add'): void {
	for (const { kind, a, b } of table.wishes) {
		if (isTired(table)) return;
		if (kind !== 'together' || areTogether(table, a, b)) continue;
		const join = how === 'swap' ? joinBySwap : joinByAdding;
		if (!join(table, a, b)) join(table, b, a);
	}
}

/** The correspondents of `host`, and whom the other class wants together with them. */
const hostsPlaces = (table: Table, host: string) =>
	[...partnersOf(table, host)].flatMap((partner) => [
		partner,
		...(table.together.get(partner) ?? [])
	]);

function joinBySwap(table: Table, host: string, guest: string): boolean {
	for (const place of hostsPlaces(table, host))
		for (const other of [...partnersOf(table, place)]) {
			if (other === host || other === guest) continue;
			const own = [...partnersOf(table, guest)];
			const swapped = own.some((mine) => {
				const away = [[other, place] as const, [guest, mine] as const];
				return attempt(table, away, [
					[guest, place],
					[other, mine]
				]);
			});
			if (swapped || (own.length === 0 && attempt(table, [[other, place]], [[guest, place]])))
				return wished(table, guest, place);
		}
	return false;
}

function joinByAdding(table: Table, host: string, guest: string): boolean {
	const places = hostsPlaces(table, host).sort((x, y) => load(table, x) - load(table, y));
	for (const place of places)
		if (attempt(table, [], [[guest, place]])) return wished(table, guest, place);
	for (const place of places)
		for (const mine of [...partnersOf(table, guest)])
			for (const other of nearest(table, guest, sideOf(table, guest))) {
				if (other.id === guest || load(table, other.id) >= load(table, guest)) continue;
				const make = [[mine, other.id] as const, [guest, place] as const];
				if (attempt(table, [[guest, mine]], make)) return wished(table, guest, place);
			}
	return false;
}

function wished(table: Table, guest: string, place: string): true {
	table.made.set(pairKey(table, guest, place), { kind: 'wish', side: sideOf(table, guest) });
	return true;
}

/**
 * Gives whoever depends on children without permission a correspondent who has one: by a swap if
 * that leaves nobody else alone, else one more. Who has nobody at all gets anyone with room.
 */
export function nobodyAlone(table: Table): void {
	for (const child of table.children.values()) {
		if (isCovered(table, child.id)) continue;
		const own = [...partnersOf(table, child.id)];
		const spare = (theirs: string, other: string) =>
			consents(table, theirs) && load(table, other) > 1;
		if (own.some((mine) => swapAway(table, child.id, mine, spare))) continue;
		if (load(table, child.id) >= table.limit) continue;
		const free = [...nearest(table, child.id, otherSide(child.side))].filter(
			({ id }) => load(table, id) < table.limit && allowed(table, child.id, id)
		);
		const writers = free.filter((other) => other.mayBeOnlyCorrespondent);
		const chosen =
			lightest(table, child, writers) ?? (own.length ? null : lightest(table, child, free));
		if (!chosen) continue;
		link(table, child.id, chosen.id);
		if (own.length > 0)
			table.made.set(pairKey(table, child.id, chosen.id), {
				kind: 'backup',
				child: child.id,
				side: child.side
			});
	}
}

/** The least loaded; among equals one who needs this child as well, then the nearest in age. */
function lightest(table: Table, child: Seated, candidates: Seated[]): Seated | null {
	const weight = ({ id }: Seated) =>
		2 * load(table, id) - (child.mayBeOnlyCorrespondent && !isCovered(table, id) ? 1 : 0);
	let best: Seated | null = null;
	for (const candidate of candidates)
		if (!best || weight(candidate) < weight(best)) best = candidate;
	return best;
}

/** Moves pairs from the most loaded to the least loaded of a class while they differ by more than one. */
export function level(table: Table): void {
	for (const side of ['a', 'b'] as const) {
		for (let moved = true; moved;) {
			moved = false;
			const loads = table.sides[side].map(({ id }) => load(table, id));
			const least = Math.min(...loads);
			const most = Math.max(...loads);
			if (most - least < 2) break;
			for (const { id } of table.sides[side])
				if (load(table, id) === most && lighten(table, id, side, least)) moved = true;
		}
	}
}

function lighten(table: Table, heavy: string, side: Side, least: number): boolean {
	const light = [...nearest(table, heavy, side)].filter(({ id }) => load(table, id) === least);
	return [...partnersOf(table, heavy)].some((partner) =>
		light.some(({ id }) => attempt(table, [[heavy, partner]], [[id, partner]], 0))
	);
}

/** One class, those of the same age first, then outwards; `side` is sorted by level. */
function* nearest(table: Table, id: string, side: Side): Generator<Seated> {
	const from = table.children.get(id)?.level ?? 0;
	const row = table.sides[side];
	let right = row.findIndex((child) => child.level >= from);
	if (right < 0) right = row.length;
	let left = right - 1;
	for (;;) {
		const below = row[left];
		const above = row[right];
		if (below && (!above || from - below.level <= above.level - from)) {
			yield below;
			left--;
		} else if (above) {
			yield above;
			right++;
		} else return;
	}
}

const sideOf = (table: Table, id: string): Side => table.children.get(id)?.side ?? 'a';
