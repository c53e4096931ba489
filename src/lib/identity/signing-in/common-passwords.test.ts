import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';

test.each([
	'password1234',
	'P@ssw0rd!2026',
	'Contraseña2026',
	'contrasena123!',
	'iloveyou1234',
	'Te amo mucho',
	'qwertyuiop12',
	'1q2w3e4r5t6y',
	'123456789012',
	'987654321098',
	'abcdefghijkl',
	'aaaaaaaaaaaa',
	'abcabcabcabc',
	'fútbolfútbol',
	'mariposamariposa',
	'puente-puente',
	'PuenteCambridge26',
	'SanJoseLasFlores1987',
	'Elsalvador2026!',
	'Maestra.2026.',
	'BienvenidosProfe1',
	'correct horse battery staple',
	'15-09-1821',
	'asdfghjkl123',
	'            '
])('Profe Delmy cannot take “%s”', (password) => {
	expect(isCommonPassword(password)).toBe(true);
});

test.each([
	'la vaca azul duerme en marzo',
	'tortuga-lámpara-nube-9',
	'maple kettle orbit thirty',
	'Kx7#pq2!vLr9',
	'mi abuela vende riguas los jueves',
	'correos de tinta verde',
	'zanate sobre el tejado'
])('Ms. Rivera can take “%s”', (password) => {
	expect(isCommonPassword(password)).toBe(false);
});

test('random passwords are hardly ever called common, and every one is answered at once', () => {
	const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
	const random = fc.array(fc.constantFrom(...letters), { minLength: 16, maxLength: 16 });
	fc.assert(
		fc.property(random, (signs) => new Set(signs).size < 6 || !isCommonPassword(signs.join('')))
	);
	expect(isCommonPassword('a'.repeat(100_000) + 'b1c2')).toBe(true);
	expect(typeof isCommonPassword('anaana'.repeat(20_000))).toBe('boolean');
});
