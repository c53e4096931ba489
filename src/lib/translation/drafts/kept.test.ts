import { expect, test } from 'vitest';
import { isUntouched, keptPercent } from './kept.ts';
import { isUsable } from './usable.ts';

test('words that stay are counted by the edits of the rest', () => {
	expect(keptPercent('Mi perro es grande.', 'Mi perro es grande.')).toBe(100);
	expect(keptPercent('Mi perro es grande.', 'mi perro, es grande')).toBe(100);
	expect(keptPercent('Mi perro es grande.', 'Mi perro es enorme.')).toBe(75);
	expect(keptPercent('Mi perro es grande.', 'Mi perro grande.')).toBe(75);
	expect(keptPercent('Tengo gusto el perro', '¡Me encantan los chuchos!')).toBe(0);
	expect(keptPercent('', '')).toBe(0);
});

test('spaces make no difference, letters do', () => {
	expect(isUntouched(' Mi  perro\n', 'Mi perro')).toBe(true);
	expect(isUntouched('Mi perro.', 'Mi perro')).toBe(false);
	expect(isUntouched('', '')).toBe(false);
});

test.each([
	['Do you have a dog?', '¿Tiene perro?'],
	['Yes!', '¡Sí!'],
	['My dog is big and he likes the snow.', 'Mi perro es grande y le gusta la nieve.'],
	['We play soccer.', 'Jugamos fútbol.']
])('%s → %s can be shown', (source, draft) => expect(isUsable(source, draft, 'es')).toBe(true));

test.each([
	['nothing', 'Do you have a dog?', '  '],
	['only signs', 'Do you have a dog?', '¿…?'],
	['the same words', 'Do you have a dog?', 'Do you have a dog'],
	['other words of the same language', 'Do you have a dog?', 'Is the dog yours, and where is it?'],
	['a flood', 'We play.', 'Jugamos '.repeat(40)],
	[
		'a crumb',
		'We play soccer in the park every day after school with all of our friends. '.repeat(3),
		'Hola'
	]
])('%s is no draft', (_, source, draft) => expect(isUsable(source, draft, 'es')).toBe(false));

test('for English the other way round', () => {
	expect(isUsable('Mi perro es grande.', 'My dog is big.', 'en')).toBe(true);
	expect(isUsable('Mi perro es grande.', 'El perro de la casa es grande.', 'en')).toBe(false);
});
