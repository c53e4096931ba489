import { expect, test } from 'vitest';
import { scanText } from './scan.ts';

test('a number of El Salvador in the letter of Mateo is pointed at where it stands', () => {
	const text = 'Ana 🎉, mi número es 7012-3456.';
	const [flag, ...more] = scanText(text, 'es');
	expect(more).toEqual([]);
	expect(flag).toMatchObject({ kind: 'phone', group: 'contact', suggestedExit: 'return' });
	expect(text.slice(flag!.start, flag!.end)).toBe('7012-3456');
});

test('what Elena covered is pointed at no more, and what stands beside it still is', () => {
	expect(scanText('We live at [an address] now. Do you have a dog?', 'en')).toEqual([]);
	expect(scanText('He has not seen his mom for nine years [something private].', 'en')).toEqual([]);
	expect(
		scanText('My uncle [a name] hits me with a belt.', 'en').map(({ kind }) => kind)
	).toContain('abuse');
});

test('of an address that Mateo tells in words only the address is pointed at', () => {
	const [flag] = scanText('Mi correo es mateo arroba gmail punto com.', 'es');
	expect(flag).toMatchObject({ kind: 'email', text: 'mateo arroba gmail punto com' });
});
