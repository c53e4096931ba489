import { line, mapleLeaf, round, shape, type Paint, type Shape } from '#lib/ui/drawing.ts';

/** The stamps a child can choose for a letter: five from each side, and the bridge. */
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

/** One bell of the izote, hanging. */
const bell = (x: number, y: number) =>
	`M${x} ${y - 5}c5 1 6 6 5 11-2-1-3-1-5 1-2-2-3-2-5-1-1-5 0-10 5-11Z`;
const bells = [
	[30, 16],
	[24, 25],
	[36, 25],
	[19, 34],
	[30, 34],
	[41, 34],
	[24, 43],
	[36, 43]
].map(([x = 0, y = 0]) => shape('papel', bell(x, y), 2.2));

/** A stalk of maize that stands at x on the line y. */
const stalk = (x: number, y: number, high: number): Shape[] => [
	line(`M${x} ${y}v${-high}`, 4),
	shape(
		'milpa',
		`M${x} ${y - 6}c-4-8-9-10-13-8 2 6 7 9 13 8ZM${x} ${y - 12}c4-8 9-10 13-8-2 6-7 9-13 8Z`,
		2.2
	),
	shape('maiz', `M${x} ${y - high - 8}c5 3 5 9 0 13-5-4-5-10 0-13Z`, 2.2)
];

const bricks = 'M8 34h10M24 34h12M44 34h8M14 42h4M42 42h4M8 50h6M46 50h6M14 58h4M42 58h4';
const window = 'M18 38h9v11h-9ZM33 38h9v11h-9ZM18 20h9v10h-9ZM33 20h9v10h-9Z';

/** Ground colour and shapes, on a grid of 60 × 76 inside the perforated edge. */
export const stampDrawings: Record<StampId, { ground: Paint; shapes: readonly Shape[] }> = {
	torogoz: {
		ground: 'maiz',
		shapes: [
			line('M-2 56c20-4 42-3 64-8', 5, 'tinta'),
			line('M37 52 33 64M41 52l1 13', 3),
			shape('turquesa', round(31.5, 67, 3.5, 4.5), 2.2),
			shape('turquesa', round(42.5, 68, 3.5, 4.5), 2.2),
			shape('barro', 'M13 25c0-10 9-15 18-13 13 3 19 20 12 42-13-1-19-9-20-19-5-1-10-4-10-10Z'),
			shape('turquesa', 'M29 12c14 1 22 20 14 42-2-9-5-15-11-20-5-4-6-14-3-22Z'),
			shape('milpa', 'M33 34c7-2 12 3 12 9s-2 9-2 11c-2-9-5-15-10-20Z', 2.2),
			shape('tinta', 'M14 24c6-4 13-3 18 1-5 3-12 4-18-1Z', 2),
			line('M16 18c5-4 11-4 16-1', 3.5, 'cielo'),
			shape('tinta', 'M13 23 3 28l12 3Z', 2),
			shape('papel', round(22, 23.5, 1.3), 0),
			line('M34 53v4M39 53v4', 3)
		]
	},
	izote: {
		ground: 'anil',
		shapes: [
			line('M30 40v26', 6),
			shape(
				'milpa',
				'M30 72C24 62 14 52 2 50c4 8 12 18 28 22ZM30 72c6-10 16-20 28-22-4 8-12 18-28 22ZM30 73C24 66 20 56 22 46c6 6 9 14 8 27ZM30 73c6-7 10-17 8-27-6 6-9 14-8 27Z',
				2.4
			),
			...bells
		]
	},
	milpa: {
		ground: 'cielo',
		shapes: [
			shape('maiz', round(44, 15, 8)),
			shape('turquesa', 'M-3 42c14-14 28-14 36-4 8-6 20-6 30 2v14H-3Z'),
			shape('barro', 'M-3 54c20-6 46-6 66 0v25H-3Z'),
			line('M4 79c2-10 6-16 10-19M30 79V62M56 79c-2-10-6-16-10-19', 2.4),
			...stalk(14, 64, 28),
			...stalk(46, 64, 28),
			...stalk(30, 72, 34)
		]
	},
	volcano: {
		ground: 'papel',
		shapes: [
			shape('cielo', 'M26 20c-6-2-8-9-2-12 2-6 12-6 14 0 7 0 8 8 2 11-3 3-9 4-14 1Z'),
			shape('anil', 'M-4 62C10 54 18 40 22 24l6 3 5-3 5 3c4 14 12 28 26 35v17H-4Z'),
			shape(
				'ladrillo',
				'M22 24l6 3 5-3 5 3c1 4 2 7 4 10-4 3-6-1-8 4-3-3-5 2-7-2-2 2-4 0-8-2 2-4 3-9 3-13Z'
			),
			shape('milpa', 'M-4 62c12-8 24-6 32 0 10-8 24-8 36-2v19H-4Z'),
			shape('papel', 'M20 66v-7l6-5 6 5v7Z', 2.4),
			shape('ladrillo', 'M17 60l9-8 9 8Z', 2.4)
		]
	},
	pupusa: {
		ground: 'ladrillo',
		shapes: [
			line('M20 8c-4 5 4 8 0 13M31 5c-4 5 4 8 0 13M42 8c-4 5 4 8 0 13', 3, 'papel'),
			shape('tinta', round(30, 42, 28, 17)),
			shape('barro', round(30, 40, 25, 13.5), 2),
			shape('papel', round(21, 39, 10, 6.5), 2.4),
			shape('papel', round(40, 37, 10, 6.5), 2.4),
			shape('papel', round(31, 46, 10, 6.5), 2.4),
			line('M17 38h2M23 41h2M37 36h2M43 38h1M28 45h2M34 48h2', 2.4, 'barro'),
			shape(
				'maiz',
				'M14 74c-4-7 2-9 2-14 5 3 6 6 6 9 1-3 3-5 7-8 5 4 4 7 5 9 0-4 3-6 6-9 1 6 8 7 4 13Z'
			)
		]
	},
	'brick-house': {
		ground: 'cielo',
		shapes: [
			shape('ladrillo', 'M40 4h8v12h-8Z'),
			shape('ladrillo', 'M8 14h44v54H8Z'),
			shape('barro', 'M4 9h52v6H4Z'),
			line(bricks, 2),
			shape('papel', window, 2.4),
			shape('anil', 'M24 54h12v14H24Z'),
			shape('papel', 'M20 68h20v5H20ZM16 73h28v6H16Z', 2.4),
			shape('milpa', round(6, 69, 8, 7), 2.4),
			shape('milpa', round(54, 69, 8, 7), 2.4)
		]
	},
	maple: {
		ground: 'papel',
		shapes: [
			line('M30 46v24', 4),
			shape('ladrillo', mapleLeaf(30, 31, 1)),
			line('M30 18v30M30 46 16 32M30 46l14-14M30 34l-6-8M30 34l6-8', 2.4)
		]
	},
	sail: {
		ground: 'maiz',
		shapes: [
			shape('anil', 'M-3 52c8-6 14-6 22 0s14 6 22 0 14-6 22 0v27H-3Z'),
			line('M28 6v46', 4),
			shape('papel', 'M32 8c12 8 19 20 20 36H32Z'),
			shape('cielo', 'M24 16c-3 12-8 20-16 28h16Z'),
			shape('ladrillo', 'M6 49h48c-2 8-6 12-11 13H17C11 61 8 57 6 49Z'),
			line('M4 70c4-3 8-3 12 0M24 72c4-3 8-3 12 0M44 69c4-3 8-3 12 0', 2.4, 'cielo')
		]
	},
	snow: {
		ground: 'anil',
		shapes: [
			shape('papel', 'M-3 62c20-6 46-6 66 0v17H-3Z'),
			shape('papel', round(30, 55, 15, 14)),
			shape('papel', round(30, 32, 11)),
			shape('ladrillo', 'M19 37c7 5 15 5 22 0l2 5c-3 2-5 3-7 3l2 12h-6l-1-11c-5 0-10-1-14-4Z', 2.4),
			shape('tinta', 'M20 23h20v-3h-3V9H23v11h-3Z', 2),
			shape('tinta', round(26, 30, 1), 1.5),
			shape('tinta', round(34, 30, 1), 1.5),
			shape('maiz', 'M30 32l9 2-9 2Z', 2),
			line('M17 50 4 42M44 52l12-9', 3, 'barro'),
			shape(
				'papel',
				`${round(8, 12, 2)}${round(50, 10, 2)}${round(10, 28, 1.8)}${round(52, 26, 2)}${round(47, 39, 1.6)}`,
				0
			)
		]
	},
	footbridge: {
		ground: 'cielo',
		shapes: [
			shape('maiz', round(30, 16, 8)),
			shape('turquesa', 'M-3 58c8-4 14-4 22 0s14 4 22 0 14-4 22 0v21H-3Z'),
			shape('milpa', 'M-3 42h15c2 12 0 22 6 37H-3ZM63 42H48c-2 12 0 22-6 37h21Z'),
			line('M10 22v22M50 22v22', 4),
			line('M10 24c8 14 32 14 40 0M19 33v13M30 36v13M41 33v13', 2.6),
			shape('barro', 'M7 42c14 7 32 7 46 0v6c-14 7-32 7-46 0Z')
		]
	}
};

/** The perforated outline of a stamp of `wide` × `high`, with teeth of the given step. */
export function perforated(wide: number, high: number, step: number): string {
	const bite = step * 0.3;
	const side = (length: number, dx: number, dy: number) => {
		const gap = (step - 2 * bite) / 2;
		const tooth = `l${dx * gap} ${dy * gap}a${bite} ${bite} 0 0 0 ${dx * 2 * bite} ${dy * 2 * bite}l${dx * gap} ${dy * gap}`;
		return tooth.repeat(Math.round(length / step));
	};
	return `M0 0${side(wide, 1, 0)}${side(high, 0, 1)}${side(wide, -1, 0)}${side(high, 0, -1)}Z`;
}
