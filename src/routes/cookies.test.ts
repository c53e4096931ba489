import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import type { Config } from '#lib/platform/config.server.ts';
import {
	classOfDevice,
	giveSession,
	languageOfDevice,
	rememberClass,
	rememberLanguage
} from './cookies.ts';

/** What a browser was given: names and whether they are for https alone. */
function jar() {
	const kept = new Map<string, string>();
	const secure: unknown[] = [];
	const cookies = {
		get: (name: string) => kept.get(name),
		set: (name: string, value: string, options: { secure: boolean; path: string }) => {
			kept.set(name, value);
			secure.push([name, options.secure, options.path]);
		}
	};
	return { cookies: cookies as never as Cookies, secure };
}

const remembered = (secureCookies: boolean) => {
	const config = { secureCookies } as Config;
	const { cookies, secure } = jar();
	giveSession(cookies, config, 'a token');
	rememberLanguage(cookies, config, 'es');
	rememberClass(cookies, config, 'FLRS2222');
	expect([languageOfDevice(cookies, config), classOfDevice(cookies, config)]).toEqual([
		'es',
		'FLRS2222'
	]);
	return secure;
};

test('over https every cookie is pinned to this host, and on localhost each is found again', () => {
	expect(remembered(true)).toEqual([
		['__Host-session', true, '/'],
		['__Host-language', true, '/'],
		['__Host-class', true, '/']
	]);
	expect(remembered(false)).toEqual([
		['session', false, '/'],
		['language', false, '/'],
		['class', false, '/']
	]);
});
