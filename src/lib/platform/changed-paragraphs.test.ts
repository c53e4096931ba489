import { expect, test } from 'vitest';
import { changedParagraphs, isLong } from './changed-paragraphs.ts';
import { wordChanges } from './changes.ts';

const changed = (before: string, after: string) => changedParagraphs(wordChanges(before, after));

test('of a long letter Ana sees only the paragraph that Ms. Rivera changed, with its words around', () => {
	const long = 'We had snow today and I went home by bus. '.repeat(40).trim();
	const paragraphs = changed(
		`Dear Mateo,\n\n${long}\n\nI have a cat. Write soon.\n\nAna`,
		`Dear Mateo,\n\n${long}\n\nI have two cats. Write soon.\n\nAna`
	);
	expect(paragraphs).toEqual([
		[
			{ kind: 'same', text: 'I have ' },
			{ kind: 'removed', text: 'a cat' },
			{ kind: 'added', text: 'two cats' },
			{ kind: 'same', text: '. Write soon.' }
		]
	]);
	expect(isLong(paragraphs)).toBe(false);
});

test('a change of several lines stays together, and a letter rewritten whole is long', () => {
	expect(changed('La luna\nse va', 'La luna\nse fue\nya')).toEqual([
		[
			{ kind: 'same', text: 'se ' },
			{ kind: 'removed', text: 'va' },
			{ kind: 'added', text: 'fue\nya' }
		]
	]);
	expect(isLong(changed('gato '.repeat(60), 'perro '.repeat(60)))).toBe(true);
});

test('a letter that nobody changed shows no paragraph', () => {
	expect(changed('Hola\n\nAna', 'Hola\n\nAna')).toEqual([]);
});
