import { expect, test } from 'vitest';
import { whatCame } from './what-came.ts';

/** A body that ends, or breaks, after these pieces. */
const body = (pieces: string[], breaks = false) =>
	new ReadableStream<Uint8Array>({
		pull(controller) {
			const piece = pieces.shift();
			if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
			else if (breaks) controller.error(new Error('aborted'));
			else controller.close();
		}
	});

const text = async (came: Promise<Uint8Array | null>) => new TextDecoder().decode((await came)!);

test('all of a body comes, and of one that breaks what came before', async () => {
	expect(await text(whatCame(body(['a pa', 'per ', 'boat']), 100))).toBe('a paper boat');
	expect(await text(whatCame(body(['a pa', 'per '], true), 100))).toBe('a paper ');
	expect(await text(whatCame(body([], true), 100))).toBe('');
	expect(await text(whatCame(null, 100))).toBe('');
});

test('a body that is longer than a piece is not read to its end', async () => {
	expect(await whatCame(body(['12345', '67890']), 10)).not.toBeNull();
	expect(await whatCame(body(['12345', '67890', '1']), 10)).toBeNull();
});
