import { expect, test } from 'vitest';
import { whyUnsent } from './why-unsent.ts';

test('a form arrived when the line of work or the text itself answers', () => {
	const location = '/translate?done=handed-in';
	expect(whyUnsent({ type: 'redirect', status: 303, location })).toBeUndefined();
	expect(whyUnsent({ type: 'failure', status: 422 })).toBeUndefined();
});

test('it did not arrive without a connection, at the door, or where no answer is ours', () => {
	expect(whyUnsent({ type: 'error', error: new TypeError() })).toBe('offline');
	expect(whyUnsent({ type: 'error', status: 502, error: {} })).toBe('failed');
	const location = '/sign-in?next=%2Ftranslate';
	expect(whyUnsent({ type: 'redirect', status: 303, location })).toBe('signedOut');
});
