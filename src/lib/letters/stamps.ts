/** The stamps a child can choose for a letter, drawn in stamps.svg: five from each side, and the bridge. */
export const stamps = [
	'torogoz',
	'izote',
	'milpa',
	'volcano',
	'pupusa',
	'brick-house',
	'maple',
	'sail',
	'snow',
	'footbridge'
] as const;

export type StampId = (typeof stamps)[number];

export const isStamp = (value: unknown): value is StampId =>
	typeof value === 'string' && (stamps as readonly string[]).includes(value);
