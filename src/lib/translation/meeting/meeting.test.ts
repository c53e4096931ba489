import { expect, test } from 'vitest';
import { meet } from './meeting.ts';

const known = { 0: 'Hola', 1: '', 2: 'Adiós' };

test('what only one side changed is that side’s', () => {
	const theirs = [
		{ n: 0, target: 'Hola' },
		{ n: 1, target: '¿Tenés perro?' },
		{ n: 2, target: 'Adiós' }
	];
	expect(meet({ words: { 2: '¡Adiós!' }, known }, theirs)).toEqual({
		targets: { 0: 'Hola', 1: '¿Tenés perro?', 2: '¡Adiós!' },
		toSave: [2],
		conflicts: []
	});
});

test('what both changed is asked about, and what both wrote alike is not', () => {
	const theirs = [
		{ n: 0, target: 'Querido Mateo:' },
		{ n: 1, target: 'Sí' },
		{ n: 2, target: 'Adiós' }
	];
	expect(meet({ words: { 0: 'Mateo:', 1: 'Sí' }, known }, theirs)).toMatchObject({
		targets: { 0: 'Mateo:', 1: 'Sí' },
		toSave: [],
		conflicts: [{ n: 0, mine: 'Mateo:', theirs: 'Querido Mateo:', joined: false }]
	});
});

test('where sentences were joined meanwhile, what stands there is not replaced', () => {
	const theirs = [{ n: 0, target: 'Querido Mateo: ¿Tenés perro?' }];
	expect(meet({ words: { 0: 'Hola, Mateo:' }, known }, theirs, false)).toMatchObject({
		targets: { 0: 'Querido Mateo: ¿Tenés perro?' },
		toSave: [],
		conflicts: [{ n: 0, mine: 'Hola, Mateo:' }]
	});
	expect(meet({ words: { 0: 'Querido Mateo:' }, known: {} }, theirs, false).conflicts).toEqual([]);
});

test('words for a sentence that was joined meanwhile stand beside the one that it went into', () => {
	const theirs = [
		{ n: 0, target: 'Hola' },
		{ n: 1, target: '¿Tenés perro? Adiós' }
	];
	const mine = { words: { 2: '¡Nos vemos!' }, known };
	expect(meet(mine, theirs).conflicts).toEqual([
		{ n: 1, mine: '¡Nos vemos!', theirs: '¿Tenés perro? Adiós', joined: true }
	]);
	expect(meet({ words: { 2: 'Adiós' }, known }, theirs).conflicts).toEqual([]);
});
