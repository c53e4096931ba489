import { expect, test } from 'vitest';
import { looksOf } from './looks.ts';

/** What is left for readers, emphasis in capitals. */
function seen(text: string, isLong: boolean[] = [true]): string {
	const looks = looksOf(text, isLong);
	return [...text]
		.map((letter, at) => {
			const here = looks.filter(({ start, end }) => start <= at && at < end);
			if (here.some(({ kind }) => kind === 'sign')) return '';
			return here.length > 0 ? letter.toUpperCase() : letter;
		})
		.join('');
}

test('whoever reviews sees emphasis, and not the signs that say so', () => {
	expect(seen('We draw a *map* of **our street**.')).toBe('We draw a MAP of OUR STREET.');
	expect(seen('- *One* word\n- two\n\n> said _so_')).toBe('- ONE word\n- two\n\n> said SO');
	expect(seen('***Both***')).toBe('BOTH');
});

test('signs that readers see stay', () => {
	for (const text of ['2 * 3 = 6', 'a (____) gap', 'one_two_three', '* a list', 'left *open'])
		expect(seen(text)).toBe(text);
	expect(seen('not \\*so\\*')).toBe('not *so*');
});

test('a title has no emphasis, and a text of other parts than were named stands as it was typed', () => {
	expect(seen('*Water*\n\n\n*Water*', [false, true])).toBe('*Water*\n\n\nWATER');
	expect(looksOf('*Water*\n\n\n*Water*', [true])).toEqual([]);
});
