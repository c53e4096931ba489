import { expect, test } from 'vitest';
import { firstWords, inSight, wherePlaces } from './where.ts';

const sentences = Array.from({ length: inSight + 3 }, (_, n) => ({ n }));

test('a sentence is told by its first words, and a short one by all of them', () => {
	expect(firstWords('  Tengo tres\n gallinas. ')).toBe('Tengo tres gallinas.');
	const long = 'Mi abuela hace pupusas todos los domingos y mi hermano se come ocho de una vez.';
	expect(firstWords(long)).toBe('Mi abuela hace pupusas todos los domingos y mi hermano se…');
	expect(firstWords('a'.repeat(80))).toBe(`${'a'.repeat(60)}…`);
	// A drawing in the middle of which it would be cut leaves no half.
	expect(firstWords(`${'a'.repeat(59)}🐔🐔`).isWellFormed()).toBe(true);
});

test('the sentence from which a reader came stands apart, and the others are folded away', () => {
	const { here, near, further } = wherePlaces(sentences, 2);
	expect(here).toEqual({ n: 2 });
	expect(near).toEqual([]);
	expect(further.map(({ n }) => n)).toEqual([0, 1, ...sentences.slice(3).map(({ n }) => n)]);
});

test('who came from no sentence, or from one that is not there, sees the first ones', () => {
	for (const chosen of [null, 99]) {
		const { here, near, further } = wherePlaces(sentences, chosen);
		expect(here).toBeUndefined();
		expect(near).toHaveLength(inSight);
		expect([...near, ...further]).toEqual(sentences);
	}
	expect(wherePlaces(sentences.slice(0, inSight), null).further).toEqual([]);
});
