import { expect, test } from 'vitest';
import { saysAName } from './names-in.ts';

const known = {
	letterNames: ['Mateo', 'Luz', 'Luz María', 'José', 'Abenet'],
	places: ['San José Las Flores']
};

test.each([
	'Mateo lo cruza corriendo.',
	'Lo cruza mateo',
	'El río que cruza Luz.',
	'As abenet’s mother makes it',
	'lo que cuenta luz maría'
])('%s names a child', (text) => expect(saysAName(text, known)).toBe(true));

test.each([
	'La luz del sol.',
	'Luz',
	'Se hace en San José Las Flores.',
	'Se hace en San José.',
	'El río que cruza un niño corriendo.',
	''
])('"%s" names nobody', (text) => expect(saysAName(text, known)).toBe(false));
