import { expect, test } from 'vitest';
import { flaggedWords, liesBeside, withBeside } from './beside.ts';
import { scanText } from './scan.ts';

const reading = 'My number is 617 555 0123.';
const written = 'Mi number iz 617 555 0123. I liv at 24 Elm Street.';
const found = (text: string) => scanText(text, 'en');

test('what stands only in the words as they were written is flagged too, and says which words', () => {
	const flags = withBeside(found(reading), reading, found(written));
	expect(flags.map(({ kind }) => kind)).toEqual(['phone', 'address']);
	const [phone, address] = flags;
	if (!phone || !address) throw new Error('Something was not found.');
	expect(liesBeside(phone, reading)).toBe(false);
	expect(liesBeside(address, reading)).toBe(true);
	expect(flaggedWords(phone, reading, written)).toBe('617 555 0123');
	expect(flaggedWords(address, reading, written)).toContain('24 Elm Street');
});
