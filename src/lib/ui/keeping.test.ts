import { expect, test } from 'vitest';
import { whyUnsent } from './keeping.ts';

const error = { message: 'our-fault' };

test('a form that found no line, a closed door or a broken server keeps what was typed', () => {
	const lost = { type: 'error' as const, error: new TypeError('Failed to fetch') };
	expect(whyUnsent(lost, false)).toBe('offline');
	expect(whyUnsent(lost, true), 'it may have arrived').toBe('failed');
	const door = { type: 'redirect' as const, status: 303, location: '/sign-in?next=%2Freview' };
	expect(whyUnsent(door)).toBe('signedOut');
	expect(whyUnsent({ type: 'error', status: 500, error })).toBe('failed');
});

test('what was answered is shown: a refusal, the next page, and that there is nothing here', () => {
	expect(whyUnsent({ type: 'failure', status: 422 })).toBeNull();
	expect(whyUnsent({ type: 'success', status: 200 })).toBeNull();
	expect(whyUnsent({ type: 'redirect', status: 303, location: '/review' })).toBeNull();
	expect(whyUnsent({ type: 'error', status: 404, error })).toBeNull();
});
