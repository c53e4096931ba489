import { expect, test } from 'vitest';
import { filled, mask, maskAll } from './masks.ts';

const known = { letterNames: ['Ana', 'Mateo'], places: ['San José Las Flores'] };

test('names, numbers and places leave the sentence, and the same ones have the same slot on both sides', () => {
	const [source, target] = maskAll(
		['Ana tiene 3 gatos en San José Las Flores.', 'In San José Las Flores Ana has 3 cats.'],
		known
	);
	expect(source!.text).toBe('⟨n1⟩ tiene ⟨#1⟩ gatos en ⟨p1⟩.');
	expect(target!.text).toBe('In ⟨p1⟩ ⟨n1⟩ has ⟨#1⟩ cats.');
});

test('what was said of Ana is filled in for Mateo', () => {
	const [, target] = maskAll(['Ana tiene 3 gatos.', 'Ana has 3 cats.'], known);
	const mine = mask('Mateo tiene 12 gatos.', known);
	expect(mine.text).toBe('⟨n1⟩ tiene ⟨#1⟩ gatos.');
	expect(filled(target!.text, mine.values)).toBe('Mateo has 12 cats.');
});

test('what stands on one side alone is masked too, and cannot be filled in', () => {
	const [, target] = maskAll(['Ella tiene gatos.', 'Ana has 3 cats.'], known);
	expect(target!.text).toBe('⟨n1⟩ has ⟨#1⟩ cats.');
	expect(filled(target!.text, mask('Ella tiene gatos.', known).values)).toBe('… has … cats.');
});

test('a child of the class is hidden in small letters, with an ending, and by one of two names', () => {
	const names = { letterNames: ['Ana', 'Mateo', 'Luz María'], adults: ['Profe Delmy'] };
	const hidden = (sentence: string) => mask(sentence, names).text;
	expect(hidden('I like Mateo’s dog.')).toBe('I like ⟨n1⟩’s dog.');
	expect(hidden("Mateo's dog is big.")).toBe("⟨n1⟩'s dog is big.");
	expect(hidden('hola ana, soy mateo')).toBe('hola ⟨n1⟩, soy ⟨n2⟩');
	expect(hidden('Soy María, y ella es Ana-Luz.')).toBe('Soy ⟨n1⟩, y ella es ⟨n2⟩-⟨n3⟩.');
	expect(hidden('La Profe Delmy dice que sí.')).toBe('La Profe ⟨n1⟩ dice que sí.');
	expect(hidden('Today it’s the well-known bananas.')).toBe('Today it’s the well-known bananas.');
});

test('a word in small letters is no name that only others have, and brackets that somebody typed are no slot', () => {
	expect(mask('Una rosa para sol', known).text).toBe('Una rosa para sol');
	expect(mask('⟨n1⟩ y Ana', known).text).toBe('n⟨#1⟩ y ⟨n1⟩');
});

test('the same number in the writing of both countries is one', () => {
	const [source, target] = maskAll(['Cuesta 1,250 colones.', 'It costs 1.250 colones.'], known);
	expect([source!.text, target!.text]).toEqual(['Cuesta ⟨#1⟩ colones.', 'It costs ⟨#1⟩ colones.']);
});

test('a town called after a saint is a place, whether anybody named it or not', () => {
	const [source, target] = maskAll(
		['Vivo en Santa Rosa de Lima con Rosa.', 'I live in Santa Rosa de Lima with Rosa.'],
		{}
	);
	expect(source!.text).toBe('Vivo en ⟨p1⟩ con ⟨n1⟩.');
	expect(target!.text).toBe('I live in ⟨p1⟩ with ⟨n1⟩.');
	expect(mask('Vivo en San José Las Flores.', known).text).toBe('Vivo en ⟨p1⟩.');
});
