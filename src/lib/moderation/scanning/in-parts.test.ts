import { expect, test } from 'vitest';
import type { Flag } from './flag.ts';
import { inParts } from './in-parts.ts';
import type { Scan } from './scanner.server.ts';

/** Finds `aquí vivo`, also over a line break. */
const finds: Scan = (text) =>
	[...text.matchAll(/aquí\s+vivo/g)].map(({ 0: words, index }): Flag => ({
		...{ kind: 'address', group: 'contact', start: index, end: index + words.length, text: words },
		...{ why: 'lives-at', suggestedExit: 'return', confidence: 0.9 }
	}));

test('words of two parts say nothing together, and those of one stand where they stand', async () => {
	const text = 'Contamos qué hay aquí\n\n\nvivo, dice alguien\n\n\nY aquí\nvivo.';
	expect((await finds(text, 'es')).length).toBe(2);
	const [flag, ...others] = await inParts(finds)(text, 'es');
	expect(others).toEqual([]);
	expect(text.slice(flag?.start, flag?.end)).toBe('aquí\nvivo');
});

test('a very long part is looked through in pieces, cut between lines', async () => {
	const line = 'Nadie dice nada de nadie en esta línea.\n';
	const text = `${line.repeat(600)}Sí, aquí vivo.\n${line.repeat(600)}Y aquí vivo también.`;
	const sizes: number[] = [];
	const watching: Scan = (piece, language) => {
		sizes.push(piece.length);
		return finds(piece, language);
	};
	const flags = await inParts(watching)(text, 'es');
	expect(flags.map(({ start, end }) => text.slice(start, end))).toEqual(['aquí vivo', 'aquí vivo']);
	expect(sizes.length).toBeGreaterThan(2);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000);
	expect((await inParts(watching)('x'.repeat(50_000), 'es')).length).toBe(0);
});
