/** Chance that is the same in every run, so that two runs fill the same database. */
export interface Chance {
	/** From 0 up to 1. */
	next(): number;
	below(limit: number): number;
	pick<Item>(from: readonly Item[]): Item;
	/** An id in the shape of UUIDv7, larger than all before it. */
	id(at: number): string;
}

/** Mulberry32: small, fast, and even enough to choose words with. */
export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0;
	let made = 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (from) => {
			const item = from[below(from.length)];
			if (item === undefined) throw new RangeError('Nothing to pick from.');
			return item;
		},
		id: (at) => {
			made++;
			const time = Math.floor(at).toString(16).padStart(12, '0');
			const count = made.toString(16).padStart(8, '0');
			const rest = below(0x7fffffff).toString(16).padStart(8, '0') + count.slice(3);
			return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${rest.slice(8, 11)}-${rest.slice(0, 8)}${count.slice(4)}`;
		}
	};
}
