import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/home', '/letters/1?page=2', '/class/a/door'])(
	'after signing in Laura goes to %s',
	(path) => {
		expect(ownPath(path, '/home')).toBe(path);
	}
);

test.each([
	'//elsewhere.org',
	'/\\elsewhere.org',
	'https://elsewhere.org/',
	'javascript:alert(1)',
	'/\t/elsewhere.org',
	'/a\\b',
	'home',
	'',
	null,
	`/${'a'.repeat(600)}`
])('a link to sign in cannot lead Laura to %s', (path) => {
	expect(ownPath(path, '/home')).toBe('/home');
});
