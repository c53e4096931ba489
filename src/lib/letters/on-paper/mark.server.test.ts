import { createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newSheetKey, readMark, writeMark, type Mark } from './mark.server.ts';

const secret = createSecretKey(randomBytes(32));
const mark: Mark = { key: newSheetKey(), page: 3, corner: 'bottom-right' };

test('a mark says which sheet, which page and which corner', () => {
	for (const page of [1, 2, 16])
		for (const corner of ['top-left', 'bottom-right'] as const) {
			const text = writeMark(secret, { ...mark, page, corner });
			expect(text).toMatch(/^[0-9A-Z]{20}$/);
			expect(readMark(secret, text)).toEqual({ ...mark, page, corner });
		}
});

test('a mark of another Puente, a changed one and any other square are nobody’s', () => {
	const text = writeMark(secret, mark);
	expect(readMark(createSecretKey(randomBytes(32)), text)).toBeUndefined();
	for (let i = 0; i < text.length; i++) {
		const other = text[i] === 'A' ? 'B' : 'A';
		expect(readMark(secret, text.slice(0, i) + other + text.slice(i + 1))).toBeUndefined();
	}
	for (const other of ['', 'https://example.org/pay', text.toLowerCase(), `${text}A`])
		expect(readMark(secret, other)).toBeUndefined();
});

test('two sheets never share a key', () => {
	const keys = Array.from({ length: 2000 }, newSheetKey);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.every((key) => /^[0-9A-Z]{12}$/.test(key))).toBe(true);
});
