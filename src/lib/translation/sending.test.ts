import { expect, test } from 'vitest';
import { answerOf, formOf } from './sending.ts';

test('a form says what changed, how the sentences were cut and what was known', () => {
	expect([...formOf({ 3: 'Hola.', 5: '' }, 2, 7)]).toEqual([
		['base', '7'],
		['cut', '2'],
		['target-3', 'Hola.'],
		['target-5', '']
	]);
});

test('whoever leaves the page cannot be asked: then the form does not say what was known', () => {
	expect(formOf({ 3: 'Hola.' }, 2).has('base')).toBe(false);
});

test('words are kept, or refused with a reason, or nobody answered', () => {
	expect(answerOf({ type: 'success', status: 200, data: { version: 8 } })).toBe('kept');
	const refused = {
		reason: 'written-elsewhere',
		said: 'Ya hay otra.',
		detail: { version: 8 },
		fields: {}
	};
	expect(answerOf({ type: 'failure', status: 409, data: { refused } })).toEqual({
		said: 'Ya hay otra.'
	});
	expect(answerOf({ type: 'redirect', status: 303, location: '/sign-in' })).toBe('signed-out');
	expect(answerOf(null)).toBe('failed');
	expect(answerOf({ type: 'error', error: new Error() })).toBe('failed');
});
