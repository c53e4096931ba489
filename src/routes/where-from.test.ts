import { expect, test } from 'vitest';
import { whereFrom } from './where-from.ts';

const here = 'https://puente.example';
const asked = (path: string, method: string, referer?: string) =>
	whereFrom(
		{
			request: new Request(here + path, { method, headers: referer ? { referer } : {} }),
			url: new URL(here + path)
		},
		here
	);

test('whoever has to sign in first comes to the page they asked for', () => {
	expect(asked('/review?kind=letter', 'GET')).toBe('/review?kind=letter');
});

test('a form whose session ended leads back to the page on which it stands, and claims nothing', () => {
	const page = `${here}/coordinate/people?role=teacher&done=invited`;
	expect(asked('/coordinate/people?/invite', 'POST', page)).toBe('/coordinate/people?role=teacher');
	expect(asked('/account?/newCodes', 'POST', `${here}/account?/newCodes`)).toBe('/account');
	expect(asked('/letters/1/draft', 'PUT', `${here}/letters/1`)).toBe('/letters/1');
});

test.each([undefined, 'https://elsewhere.org/account', `${here}.elsewhere.org/`, 'account'])(
	'a form that came from %s leads home',
	(referer) => {
		expect(asked('/account?/password', 'POST', referer)).toBe('/home');
	}
);
