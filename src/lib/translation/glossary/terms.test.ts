import { expect, test } from 'vitest';
import { termsIn } from './terms.ts';

const glossary = ['milpa', 'piscucha', 'chele', 'está yuca', 'farol', 'tatú'].map((term) => ({
	term
}));
const found = (text: string) => termsIn(text, glossary).map(({ term }) => term);

test('the words of the village are found in the letter of Mateo, in the order in which he uses them', () => {
	expect(found('Volamos piscuchas en la milpa de mi tata. ¡La milpa está yuca!')).toEqual([
		'piscucha',
		'milpa',
		'está yuca'
	]);
});

test('plurals and missing accents count, pieces of other words do not', () => {
	expect(found('dos faroles y un tatu')).toEqual(['farol', 'tatú']);
	expect(found('chelero milpas')).toEqual(['milpa']);
	expect(found('')).toEqual([]);
});
