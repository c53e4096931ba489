import { expect, test } from 'vitest';
import { notSent } from './not-sent.ts';

test('a note, a question, an objection, comments and answers come back with the news that it was too late', () => {
	const values = {
		...{ reason: 'unkind', note: 'Kinder words, please. ', question: 'Is this a place?' },
		...{ objection: 'Too little.', answer: 'Thank you for telling.', 'why-contact': 'Agreed.' },
		...{ 'comment-2': 'Another word.', 'say-5001': 'This hurts.', 'quote-5001': 'silly' }
	};
	expect(notSent(values)).toEqual([
		'Kinder words, please.',
		'Is this a place?',
		'Too little.',
		'Thank you for telling.',
		'Agreed.',
		'Another word.',
		'This hurts.'
	]);
});

test('what was ready made is not shown: offered comments without their tick, and the suggested words', () => {
	const offered = { 'place-3': '1.5', 'say-3': 'Letters travel without numbers.' };
	expect(notSent({ ...offered, told: 'Some words.', suggested: 'Some words.' })).toEqual([]);
	expect(notSent({ ...offered, 'with-3': 'yes', told: 'Mine.', suggested: 'Other.' })).toEqual([
		'Letters travel without numbers.',
		'Mine.'
	]);
	expect(notSent({ note: ' ', question: '' })).toEqual([]);
});
