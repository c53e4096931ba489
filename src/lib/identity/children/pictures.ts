import { line, mirror, round, shape, star, type Shape } from '#lib/ui/drawing.ts';

/** The sixteen pictures of which a child's secret is made, in the order of the board. */
export const pictures = [
	'sun',
	'moon',
	'star',
	'tree',
	'flower',
	'bird',
	'fish',
	'dog',
	'cat',
	'corn',
	'house',
	'boat',
	'ball',
	'kite',
	'drum',
	'book'
] as const;

export type PictureId = (typeof pictures)[number];

const petal = (turn: number) => round(32 + 12 * Math.sin(turn), 22 - 12 * Math.cos(turn), 8);
const petals = Array.from({ length: 6 }, (_, at) => shape('flor', petal((at * Math.PI) / 3)));

const dogEar = 'M19 15 C9 8 3 20 5 37 C6 44 15 43 18 35 Z';
const husk = 'M32 60 C16 60 9 46 10 27 C21 31 29 43 32 60 Z';
const page = 'M32 17 C26 11 15 10 7 12 L7 49 C15 47 26 48 32 54 Z';

/** Drawn on a grid of 64; told apart by their outline alone, so that a photocopy works as well. */
export const pictureShapes: Record<PictureId, readonly Shape[]> = {
	sun: [
		shape('maiz', star(32, 32, 30, 19.5, 12)),
		shape('maiz', round(32, 32, 15)),
		line('M26 29v1.5M38 29v1.5M25.5 35.5c3 4.5 10 4.5 13 0')
	],
	moon: [
		shape('cielo', 'M43 6C27 3 9 14 9 33s18 30 37 23C33 54 26 44 26 31S33 9 43 6Z'),
		shape('papel', star(47, 29, 8, 3.5, 4))
	],
	star: [shape('maiz', star(32, 35, 31, 13, 5))],
	tree: [
		shape('barro', 'M27 38h10l2 22H25Z'),
		shape(
			'milpa',
			'M32 4c9 0 14 6 14 12 8 0 13 6 13 13 0 8-6 13-14 13-4 0-6-1-7-2-2 2-4 2-6 2s-4 0-6-2c-1 1-3 2-7 2C11 42 5 37 5 29c0-7 5-13 13-13 0-6 5-12 14-12Z'
		),
		line('M24 24c0 4 3 6 6 6M42 22c0 4-2 6-5 7')
	],
	flower: [
		line('M32 34v27', 5, 'tinta'),
		shape(
			'milpa',
			'M32 58c2-11 10-15 20-14-1 10-9 15-20 14ZM32 52C31 44 24 40 14 41c2 8 9 12 18 11Z'
		),
		...petals,
		shape('maiz', round(32, 22, 7))
	],
	bird: [
		line('M27 49v11M36 49v11M23 60h8M32 60h8'),
		shape('barro', 'M54 18l9 5-9 5Z'),
		shape(
			'anil',
			'M36 22a10.5 10.5 0 0 1 20.5 2C57 40 46 51 32 51 18 51 8 43 3 26c12 7 26 7 33-4Z'
		),
		shape('cielo', 'M18 36c7-3 15-3 23 0-3 9-17 12-23 0Z'),
		shape('papel', round(47, 21, 2.5), 2.5)
	],
	fish: [
		shape('ladrillo', 'M42 32 60 17c-3 10-3 20 0 30Z'),
		shape('ladrillo', 'M24 18c4-7 10-9 16-9-3 5-2 9 0 13Z'),
		shape('maiz', 'M3 32c11-20 32-20 43 0-11 20-32 20-43 0Z'),
		line('M22 20c5 8 5 16 0 24M31 26c3 4 3 8 0 12'),
		shape('tinta', round(13, 29, 1.8), 2)
	],
	dog: [
		shape('barro', 'M14 24C14 6 50 6 50 24v14c0 14-9 20-18 20s-18-6-18-20Z'),
		shape('ladrillo', dogEar),
		shape('ladrillo', mirror(dogEar, 32)),
		shape('papel', round(32, 45, 10, 9)),
		shape('tinta', round(32, 39.5, 4.5, 3)),
		shape('tinta', round(24, 28, 1.6), 2),
		shape('tinta', round(40, 28, 1.6), 2),
		line('M32 43v4M27 47c1 3 9 3 10 0')
	],
	cat: [
		shape('maiz', 'M9 7l14 10c6-2 12-2 18 0L55 7v29c0 14-11 22-23 22S9 50 9 36Z'),
		line('M32 17v7M26 18v4M38 18v4'),
		shape('milpa', round(22, 33, 3.5, 4.5)),
		shape('milpa', round(42, 33, 3.5, 4.5)),
		line('M22 31v4M42 31v4'),
		shape('flor', 'M28.5 41h7L32 45Z'),
		line('M32 45c-1 5-6 5-7 2M32 45c1 5 6 5 7 2'),
		line('M2 40l12 2M2 49l12-2M62 40l-12 2M62 49l-12-2')
	],
	corn: [
		shape('maiz', 'M32 3c11 5 15 20 13 40H19C17 23 21 8 32 3Z'),
		line('M27 9v34M37 9v34M22 17h20M20 25h24M19 33h26', 2.5),
		shape('milpa', husk),
		shape('milpa', mirror(husk, 32))
	],
	house: [
		shape('papel', 'M11 28h42v32H11Z'),
		shape('ladrillo', 'M42 8h8v14h-8Z'),
		shape('ladrillo', 'M3 32 32 6l29 26Z'),
		shape('anil', 'M27 42h11v18H27Z'),
		shape('cielo', 'M16 40h7v8h-7ZM42 40h7v8h-7Z')
	],
	boat: [
		line('M30 4v40', 4),
		shape('papel', 'M34 6c12 8 18 18 20 32H34Z'),
		shape('maiz', 'M26 14c-4 10-9 17-16 24h16Z'),
		shape('ladrillo', 'M4 43h56c-2 8-6 12-12 14H16C10 55 6 51 4 43Z'),
		line('M3 61c5-4 9-4 14 0 5-4 9-4 15 0 5-4 10-4 15 0 5-4 9-4 14 0')
	],
	ball: [
		shape('papel', round(32, 32, 28)),
		shape('tinta', star(32, 32, 10, 8.1, 5)),
		line('M32 22V11M41.5 29l11-4M38 40l7 10M26 40l-7 10M22.5 29l-11-4'),
		shape(
			'tinta',
			'M25 5.5h14L32 11ZM59 23l-6.5 2L55 37c3-3 4-9 4-14ZM5 23l6.5 2L9 37c-3-3-4-9-4-14ZM45 50l9-1-7 7-4 1ZM19 50l-9-1 7 7 4 1Z',
			1
		)
	],
	kite: [
		line('M32 46c10 4-8 8 2 16'),
		shape('flor', 'M32 2 10 24h22Z'),
		shape('maiz', 'M32 2v22h22Z'),
		shape('cielo', 'M10 24l22 24V24Z'),
		shape('anil', 'M54 24 32 48V24Z'),
		shape('flor', 'M36 54l8-4v8ZM34 55l-8-3 1 8Z', 2)
	],
	drum: [
		shape('ladrillo', 'M8 26v22c0 12 48 12 48 0V26Z'),
		line('M9 33l8 20 8-16 7 19 7-19 8 16 8-20', 2.5, 'maiz'),
		line('M8 26v22c0 12 48 12 48 0V26Z'),
		shape('papel', round(32, 26, 24, 9)),
		line('M28 26 12 7M36 26 52 7', 4),
		shape('barro', round(11, 6, 4.5)),
		shape('barro', round(53, 6, 4.5))
	],
	book: [
		shape('anil', 'M2 17h60v41H36c-2 3-6 3-8 0H2Z'),
		shape('papel', page),
		shape('papel', mirror(page, 32)),
		line(
			'M13 21c4-1 9 0 12 2M13 29c4-1 9 0 12 2M13 37c4-1 9 0 12 2M51 21c-4-1-9 0-12 2M51 29c-4-1-9 0-12 2M51 37c-4-1-9 0-12 2',
			2.5
		)
	]
};
