import { expect, test } from 'vitest';
import { scanText } from '../scan.ts';

const kinds = (text: string, language: 'en' | 'es') =>
	scanText(text, language).map(({ kind }) => kind);

test('several signs in one sentence say what no known phrase says', () => {
	expect(
		kinds('A mi hermanito le sale sangre de la nariz cuando viene mi papá tomado.', 'es')
	).toContain('abuse');
	expect(
		kinds('Mi hermana pone una silla en la puerta para que mi padrastro no entre.', 'es')
	).toContain('abuse');
	expect(kinds('He got took by guys in masks and did not even get his coat.', 'en')).toContain(
		'detention'
	);
	expect(kinds('My grandma puts her paper in the box for the elephants.', 'en')).toContain(
		'politics'
	);
});

test('a game, a joke or the war makes a story of the same signs', () => {
	expect(kinds('Jugamos policías y ladrones y me metieron preso en el gallinero.', 'es')).toEqual(
		[]
	);
	expect(kinds('We had an election for class president and I lost by two votes.', 'en')).toEqual(
		[]
	);
	expect(kinds('I cut myself on a can by accident.', 'en')).toEqual([]);
});
