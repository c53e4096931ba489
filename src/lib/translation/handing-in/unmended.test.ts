import { expect, test } from 'vitest';
import { unmended } from './unmended.ts';

const standing = {
	sentences: [
		{ n: 0, source: 'x', target: 'Querida Ana:' },
		{ n: 7, source: 'x', target: ' ' },
		{ n: 3, source: 'x', target: 'Tengo  un perro.' },
		{ n: 4, source: 'x', target: '' },
		{ n: 5, source: '', target: '' }
	],
	lost: new Map([[3, ['[una calle]']]]),
	drafts: [
		{ n: 0, text: 'Ana querida:', right: false },
		{ n: 3, text: 'Tengo un perro.', right: false }
	]
};

test('a sentence without words is missing until it has some, in the order of the letter', () => {
	expect(unmended('translation-has-gaps', standing)).toEqual([7, 4]);
	const written = standing.sentences.map((each) => ({
		...each,
		target: each.target.trim() || 'Sí.'
	}));
	expect(unmended('translation-has-gaps', { ...standing, sentences: written })).toEqual([]);
});

test('what is covered is missing in the sentence that lost it', () => {
	expect(unmended('covered-words-lost', standing)).toEqual([3]);
	expect(unmended('covered-words-lost', { ...standing, lost: new Map() })).toEqual([]);
});

test('words of a machine wait until they are changed or called right', () => {
	expect(unmended('draft-untouched', standing)).toEqual([3]);
	const right = standing.drafts.map((each) => ({ ...each, right: true }));
	expect(unmended('draft-untouched', { ...standing, drafts: right })).toEqual([]);
	const sentences = [{ n: 3, source: 'x', target: 'Yo tengo un perro.' }];
	expect(unmended('draft-untouched', { ...standing, sentences })).toEqual([]);
});

test('what no sentence can mend names none', () => {
	expect(unmended('held-for-consent', standing)).toEqual([]);
});
