import { expect, test } from 'vitest';
import { chartOf, makeBoard, standsAt, type BoardLetter, type Where } from './board.ts';

test('without permission a letter waits for that alone, and on the desk a child still writes', () => {
	const stands = (where: Where) => [false, true].map((held) => standsAt({ where, held }));
	expect(stands('bag')).toEqual(['bag', 'held']);
	expect(stands('teacher')).toEqual(['teacher', 'held']);
	expect(stands('checking')).toEqual(['checking', 'held']);
	expect(stands('desk')).toEqual(['desk', 'desk']);
	expect(stands('returned')).toEqual(['returned', 'returned']);
});

const letter = (where: Where): BoardLetter => ({
	id: where,
	kind: 'pair',
	authorId: 'ana',
	from: 'Ana',
	fromKind: 'child',
	unpaired: false,
	where,
	who: null,
	since: 0,
	held: false,
	ready: false
});

test('what a child only began is not yet on its way to anybody, and in a closed exchange never will be', () => {
	const bars = (open: boolean, letters: BoardLetter[]) => {
		const child = { id: 'mateo', name: 'Mateo', grade: 4, present: true, correspondents: [] };
		const children = [{ ...child, letters, remedies: [] }];
		const read = { children, classLetters: [], gone: [], presenceMarked: false, open };
		return chartOf(makeBoard(read)).flatMap(({ key, value }) => (value > 0 ? [key] : []));
	};
	expect(bars(true, [letter('desk')])).toEqual(['nothing']);
	expect(bars(true, [letter('teacher')])).toEqual(['on-the-way']);
	expect(bars(false, [letter('teacher')])).toEqual(['on-the-way']);
	expect(bars(false, [])).toEqual(['none-coming']);
});
