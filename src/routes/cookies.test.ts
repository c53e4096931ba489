import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Config } from '#lib/platform/config.server.ts';
import {
	classOfDevice,
	deviceToken,
	giveSession,
	languageOfDevice,
	rememberClass,
	rememberLanguage
} from './cookies.ts';

/** What a browser was given: names and whether they are for https alone. */
function jar() {
	const kept = new Map<string, string>();
	const secure: [name: string, ...unknown[]][] = [];
	const cookies = {
		get: (name: string) => kept.get(name),
		set: (name: string, value: string, options: { secure: boolean; path: string }) => {
			kept.set(name, value);
			if (!secure.some(([known]) => known === name))
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
	expect(deviceToken(cookies, config)).toBe(deviceToken(cookies, config));
	expect([languageOfDevice(cookies, config), classOfDevice(cookies, config)]).toEqual([
		'es',
		'FLRS2222'
	]);
	return secure;
};

test('the privacy page names every cookie that there is, in both languages', () => {
	expect(remembered(true)).toHaveLength(4);
	const says = (locale: Locale) => tFor(locale)('home:privacy.site.cookies');
	expect(says('en')).toMatch(
		/four cookies.*signed in.*language for a year.*class for four hours.*pictures.*two days/
	);
	expect(says('es')).toMatch(
		/cuatro cookies.*sesión.*idioma por un año.*clase por cuatro horas.*imágenes.*dos días/
	);
});

test('over https every cookie is pinned to this host, and on localhost each is found again', () => {
	expect(remembered(true)).toEqual([
		['__Host-session', true, '/'],
		['__Host-language', true, '/'],
		['__Host-class', true, '/'],
		['__Host-device', true, '/']
	]);
	expect(remembered(false)).toEqual([
		['session', false, '/'],
		['language', false, '/'],
		['class', false, '/'],
		['device', false, '/']
	]);
});
