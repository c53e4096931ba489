/** By halves, in a list in which what is true of one is true of all that follow: the first; the length when there is none. */
export function firstWhere<Item>(list: readonly Item[], is: (item: Item) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (is(list[middle]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}
