import { expect, test } from 'vitest';
import fc from 'fast-check';
import { letters } from '#lib/identity/code.ts';
import { newSheetCode, readSheetCode, shownSheetCode } from './sheet-code.ts';

const code = fc.noShrink(fc.integer()).map(() => newSheetCode(Math.random));

test('a code is read as it stands on the sheet, and however a teacher types it', () => {
	fc.assert(
		fc.property(code, (code) => {
			expect(readSheetCode(shownSheetCode(code))).toBe(code);
			expect(readSheetCode(` ${code.toLowerCase()} `)).toBe(code);
		})
	);
});

test('one wrong sign is never another sheet', () => {
	fc.assert(
		fc.property(code, fc.nat(6), fc.nat(30), (code, at, by) => {
			const wrong = letters[(letters.indexOf(code[at] ?? '') + by) % 31] ?? '';
			const typed = code.slice(0, at) + wrong + code.slice(at + 1);
			expect(readSheetCode(typed)).toBe(typed === code ? code : undefined);
		})
	);
});

test('two signs that changed places are never another sheet', () => {
	fc.assert(
		fc.property(code, fc.nat(4), (code, at) => {
			const [a = '', b = ''] = code.slice(at, at + 2);
			const typed = code.slice(0, at) + b + a + code.slice(at + 2);
			expect(readSheetCode(typed)).toBe(a === b ? code : undefined);
		})
	);
});

test('what is no code is nothing', () => {
	for (const typed of ['', 'ABC', 'ABCDEFGH', 'OOOOOOO', 'ABC-DEF-', '🙂🙂🙂🙂🙂🙂🙂'])
		expect(readSheetCode(typed), typed).toBeUndefined();
});
