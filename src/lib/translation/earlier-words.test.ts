import { expect, test } from 'vitest';
import { earlierWords, keepEarlier, mostKept } from './earlier-words.ts';

test('what stood in a sentence is kept once, newest first, and no more than twenty times', () => {
	for (let i = 0; i < 30; i++) keepEarlier('one', 3, `Hola ${i}`);
	keepEarlier('one', 3, 'Hola 25');
	keepEarlier('one', 3, '  ');
	const words = earlierWords('one', 3);
	expect(words).toHaveLength(mostKept);
	expect(words.slice(0, 3)).toEqual(['Hola 25', 'Hola 29', 'Hola 28']);
	expect(earlierWords('one', 4)).toEqual([]);
	expect(earlierWords('other', 3)).toEqual([]);
});
