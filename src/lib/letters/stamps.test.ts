import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stamps } from './stamps.ts';

const sheet = readFileSync(new URL('stamps.svg', import.meta.url), 'utf8');
const symbols = [...sheet.matchAll(/<symbol id="([\w-]+)"[^>]*>(.*?)<\/symbol>/gs)];

test('the sheet has every stamp, and no two are alike', () => {
	expect(symbols.map(([, id]) => id)).toEqual([...stamps]);
	expect(new Set(symbols.map(([, , drawing]) => drawing)).size).toBe(stamps.length);
});

test('the stamps are painted with the colours of the page', () => {
	const paints = [...sheet.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint);
	expect(paints.filter((paint) => paint !== 'none' && !/^var\(--\w+\)$/.test(paint!))).toEqual([]);
});
