import type { SubmitFunction } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { keeping, whyUnsent } from './keeping.ts';
import { reload } from './reloading.ts';

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

test('a form that lets something go is sent after what the page asked for, which would take it up again', async () => {
	const said: string[] = [];
	const submit: SubmitFunction = () => void said.push('sent');
	const asked = Promise.withResolvers<void>();
	reload(() => asked.promise);
	const sending = keeping(submit)({} as Parameters<SubmitFunction>[0]);
	await new Promise((go) => setTimeout(go, 20));
	expect(said).toEqual([]);
	asked.resolve();
	await sending;
	expect(said).toEqual(['sent']);
});
