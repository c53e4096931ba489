import { expect, test } from 'vitest';
import { chosen, type Stage } from './stages.ts';

const namesOf = (steps: Stage[][][]) => steps.flat(2).map(({ name }) => name);

test('a run without names has every stage', () => {
	expect(namesOf(chosen([]))).toEqual([
		'format',
		'lint',
		'types',
		'build',
		'built',
		'architecture',
		'unit',
		'sqlite',
		'postgres',
		'journeys'
	]);
});

test('named stages run alone, whatever order they were named in', () => {
	expect(namesOf(chosen(['unit', 'format']))).toEqual(['format', 'unit']);
});

test('journeys bring the build along', () => {
	expect(namesOf(chosen(['journeys']))).toEqual(['build', 'journeys']);
});

test('a stage that does not exist is refused with the list of those that do', () => {
	expect(() => chosen(['units'])).toThrow(/"units".*unit, sqlite/);
});
