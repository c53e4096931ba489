import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOf, refusedUnsent } from './looking.ts';

const starting = (text: string) => new Blob([text, new Uint8Array(100)]);

test('a file that can be no picture is not sent at all', async () => {
	const cases = [
		[new Blob([]), 'nothing'],
		[starting('\0\0\0\x18ftypheic'), 'heic'],
		[starting('\0\0\0\x18ftypavif'), 'heic'],
		[starting('<svg xmlns="http://www.w3.org/2000/svg">'), 'svg'],
		[starting('GIF89a'), 'not-a-picture'],
		[starting('Dear Mateo'), 'not-a-picture']
	] as const;
	for (const [file, reason] of cases) expect(await refusedUnsent(file)).toBe(reason);
});

test('a picture goes, and one that is too large does not', async () => {
	const jpeg = (size: number) => new Blob([Uint8Array.of(0xff, 0xd8, 0xff), new Uint8Array(size)]);
	expect(await refusedUnsent(jpeg(100))).toBeNull();
	expect(await refusedUnsent(jpeg(26 * 1024 * 1024))).toBe('too-large');
});

test('the hash of a file is the one that everybody computes', async () => {
	const bytes = Buffer.from('a stack of letters');
	const known = createHash('sha256').update(bytes).digest('hex');
	expect(await hashOf(new Blob([bytes]))).toBe(known);
});
