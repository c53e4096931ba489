import { expect, test } from 'vitest';
import { bandOfAge, bandOfGrade, readAgeBand, readGrade } from './grades.ts';

test.each([
	['4', 4],
	['4.º', 4],
	['4° grado', 4],
	['4to', 4],
	['1er grado', 1],
	['cuarto', 4],
	['Séptimo grado', 7],
	['tercero', 3],
	['4th grade', 4],
	['Grade 3', 3],
	['twelfth', 12],
	['K', 0],
	['Kínder 4', -2],
	['parvularia 6', 0],
	['JK', -1],
	['2.º de bachillerato', 11],
	['Bachillerato 1', 10],
	['13', null],
	['cuatro patas', null],
	['', null]
])('“%s” is read as grade %s', (text, grade) => {
	expect(readGrade(text)).toBe(grade);
});

test.each([
	['7-9', '7-9'],
	['8 a 10 años', '7-9'],
	['10–12', '10-12'],
	['9', '7-9'],
	['15 years old', '13-15'],
	['19', '16-18'],
	['3', null],
	['grande', null]
])('“%s” is read as the ages %s', (text, band) => {
	expect(readAgeBand(text)).toBe(band);
});

test('where nobody said the age of Mateo, his grade says it', () => {
	expect([-2, 0, 1, 4, 6, 7, 9, 10, 12].map(bandOfGrade)).toEqual([
		'4-6',
		'4-6',
		'7-9',
		'10-12',
		'10-12',
		'13-15',
		'13-15',
		'16-18',
		'16-18'
	]);
	expect(bandOfAge(40)).toBeNull();
});
