import { expect, test } from 'vitest';
import { standsAt, type Where } from './board.ts';

test('without permission a letter waits for that alone, and on the desk a child still writes', () => {
	const stands = (where: Where) => [false, true].map((held) => standsAt({ where, held }));
	expect(stands('bag')).toEqual(['bag', 'held']);
	expect(stands('teacher')).toEqual(['teacher', 'held']);
	expect(stands('checking')).toEqual(['checking', 'held']);
	expect(stands('desk')).toEqual(['desk', 'desk']);
	expect(stands('returned')).toEqual(['returned', 'returned']);
});
