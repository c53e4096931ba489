import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverLikewise, hiddenBy, holds } from './likewise.ts';

const place = [
	{ words: 'Los Naranjos, frente a la cancha', how: { by: 'bar', word: 'place' } }
] as const;
const instead = { text: 'Querida Ana: [un lugar]', covers: [] };
const likewise = (text: string) => coverLikewise(text, 'es', place, instead)?.text;

test('the same words are covered in another copy, whatever capitals, accents and signs', () => {
	expect(likewise('Vivo en los naranjos frente a la  CÁNCHA.')).toBe('Vivo en [un lugar].');
	expect(
		likewise('Los Naranjos — frente a la cancha; allá, Los Naranjos, frente a la cancha.')
	).toBe('[un lugar]; allá, [un lugar].');
});

test('a text without them stays as it is, and of one with nothing else the covered letter goes on', () => {
	expect(likewise('Vivo en Los Naranjos, cerca de la cancha.')).toBeUndefined();
	expect(likewise('Los Naranjos, frente a la cancha')).toBe(instead.text);
	const name = [{ words: 'Ana', how: { by: 'name', instead: 'Alma' } }] as const;
	expect(holds('Mañana, Anabel', name)).toBe(false);
	expect(coverLikewise('Ana, mañana', 'es', name, instead)?.text).toBe('Alma, mañana');
});

test('signs alone are found as well', () => {
	const sign = [{ words: '🏠📍', how: { by: 'bar', word: 'private' } }] as const;
	expect(coverLikewise('Aquí 🏠📍 vivo', 'es', sign, instead)?.text).toBe(
		'Aquí [algo privado] vivo'
	);
});

test('what was covered in a text is found in each copy of it', () => {
	const words = fc.array(fc.constantFrom('uno', 'dós', 'Tres', '7012', '…', '🏠', 'ñ'), {
		minLength: 3,
		maxLength: 9
	});
	fc.assert(
		fc.property(words, fc.nat(8), fc.nat(8), (parts, a, b) => {
			const text = parts.join(' ');
			const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
			const marks = [{ from, to: Math.min(to, text.length), how: place[0].how }];
			const hidden = hiddenBy(text, marks);
			const standsAlone = /^[\p{L}\p{N}]/u.test(hidden[0]?.words ?? '');
			if (hidden.length === 0 || !standsAlone) return;
			const { words } = hidden[0]!;
			expect(holds(`(${words.toUpperCase()})`, hidden)).toBe(true);
		})
	);
});
