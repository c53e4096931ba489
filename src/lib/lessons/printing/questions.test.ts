import { expect, test } from 'vitest';
import { emptyMoment } from '../plan.ts';
import { clockOf, questionCards } from './questions.ts';

const moments = [
	{
		...emptyMoment('a'),
		minutes: 10,
		questions: '- ¿Quién la trae? ¿Cuándo *falta*?\n- ¿Por qué?'
	},
	{ ...emptyMoment('b'), questions: '' },
	{ ...emptyMoment('c'), minutes: 25, questions: '1. What do we see at the St. Mary bridge?' }
];

test('every question is a card of its own, without signs of lists and emphasis', () => {
	expect(questionCards({ moments })).toEqual([
		{ n: 1, text: '¿Quién la trae?' },
		{ n: 1, text: '¿Cuándo falta?' },
		{ n: 1, text: '¿Por qué?' },
		{ n: 3, text: 'What do we see at the St. Mary bridge?' }
	]);
});

test('the sheet says from which minute to which each moment goes', () => {
	expect(clockOf({ moments })).toEqual(['0–10', null, '10–35']);
});
