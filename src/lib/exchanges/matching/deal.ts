import { link, load, otherSide, type Seated, type Table } from './table.ts';

/**
 * Gives every child of the bigger class who has nobody yet one correspondent. The places of the
 * smaller class are as even as the fixed pairs and the limit allow (children who can write get the
 * odd ones); children and places, both in order, are then put side by side, which keeps the young
 * with the young.
 */
export function deal(table: Table): void {
	const many = table.sides.a.length >= table.sides.b.length ? 'a' : 'b';
	const waiting = table.sides[many].filter((child) => load(table, child.id) === 0);
	const places = shareOut(table, table.sides[otherSide(many)], waiting.length);
	const drawn = waiting.toSorted(byTurn).slice(0, places.length).toSorted(byPlace);
	drawn.forEach((child, index) => {
		const place = places[index];
		if (place) link(table, child.id, place.id);
	});
}

function shareOut(table: Table, hosts: Seated[], wanted: number): Seated[] {
	const loads = new Map(hosts.map((host) => [host, load(table, host.id)]));
	const turns = hosts.toSorted(byTurn);
	const places: Seated[] = [];
	for (let reached = 0; reached < table.limit && places.length < wanted; reached++)
		for (const host of turns) {
			if (places.length === wanted) break;
			if (loads.get(host) !== reached) continue;
			loads.set(host, reached + 1);
			places.push(host);
		}
	return places.sort(byPlace);
}

const byPlace = (x: Seated, y: Seated) => x.place - y.place;
/** Children who can write first, then by lot. */
const byTurn = (x: Seated, y: Seated) =>
	Number(y.mayBeOnlyCorrespondent) - Number(x.mayBeOnlyCorrespondent) ||
	x.lot - y.lot ||
	x.place - y.place;
