import { expect, test } from 'vitest';
import { scanText } from './scan.ts';

test('a number of El Salvador in the letter of Mateo is pointed at where it stands', () => {
	const text = 'Ana 🎉, mi número es 7012-3456.';
	const [flag, ...more] = scanText(text, 'es');
	expect(more).toEqual([]);
	expect(flag).toMatchObject({ kind: 'phone', group: 'contact', suggestedExit: 'return' });
	expect(text.slice(flag!.start, flag!.end)).toBe('7012-3456');
});
