/** The six ways in which a thing can stand, each with a shape of its own (grid of 16). */
export const stateShapes = {
	draft: 'M2.5 13.5 3.5 10 11 2.5l2.5 2.5L6 12.5Z',
	waiting: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4.5V8l2.5 1.5',
	moving: 'M1.5 8h12M9 3.5 13.5 8 9 12.5',
	done: 'M2 8.5 6.5 13 14 4',
	back: 'M6 2.5 2 6.5l4 4M2.5 6.5H10a4 4 0 0 1 0 8H7.5',
	stopped: 'M2 2h12v12H2ZM5 8h6'
} as const;

export type Tone = keyof typeof stateShapes;
