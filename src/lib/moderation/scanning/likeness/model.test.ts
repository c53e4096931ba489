import { expect, test } from 'vitest';
import { scanned } from '../scanned.ts';
import { featuresOf } from './features.ts';
import { learn, sumOf, surenessOf } from './model.ts';

const read = (text: string) => featuresOf(scanned(text, 'es', {}).said);
const line = (text: string, ...kinds: string[]) => ({
	features: read(text),
	kinds: new Set(kinds)
});

const lines = [
	line('La gallina puso tres huevos en la canasta.'),
	line('Mi abuela hace pupusas los domingos.'),
	line('Vamos a la poza con mis primos.'),
	line('Guardá el secreto, que nadie sepa.', 'secrecy'),
	line('Esto es un secreto entre vos y yo.', 'secrecy'),
	line('Que tu profe no sepa de esta carta.', 'secrecy')
];

test('what was read like a secret makes a sentence like it, and a hen makes none', () => {
	const model = learn(lines, ['secrecy']);
	const sure = (text: string) => surenessOf(model, sumOf(model, read(text)))[0]!;
	expect(sure('que nadie sepa el secreto')).toBeGreaterThan(0.5);
	expect(sure('mi gallina puso huevos')).toBeLessThan(0.3);
});

test('the same lines teach the same, so that a model can be made anew', () => {
	expect(learn(lines, ['secrecy'])).toEqual(learn(lines, ['secrecy']));
});
