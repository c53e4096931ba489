import type { Cookies } from '@sveltejs/kit';
import type { Config } from '#lib/platform/config.server.ts';
import { newToken } from '#lib/platform/ids.server.ts';

/** `__Host-` pins a cookie to this very host, but needs https; on http://localhost it has a plain name. */
export const sessionCookie = (config: Pick<Config, 'secureCookies'>) => ({
	name: config.secureCookies ? '__Host-session' : 'session',
	options: {
		path: '/',
		httpOnly: true,
		secure: config.secureCookies,
		// Lax, so that a link in the daily mail finds you signed in.
		sameSite: 'lax' as const
	}
});

/** @param maxAge seconds to keep it on this device; without, it goes when the browser closes */
export function giveSession(cookies: Cookies, config: Config, token: string, maxAge?: number) {
	const { name, options } = sessionCookie(config);
	cookies.set(name, token, maxAge === undefined ? options : { ...options, maxAge });
}

export function takeSession(cookies: Cookies, config: Config) {
	const { name, options } = sessionCookie(config);
	cookies.delete(name, options);
}

/** The others hold no secret, and are pinned to this host in the same way. */
const pinned = (config: Pick<Config, 'secureCookies'>, name: 'language' | 'class' | 'device') =>
	config.secureCookies ? `__Host-${name}` : name;

const year = 365 * 24 * 60 * 60;

/** The language of the pages on this device, for a year. */
export function rememberLanguage(cookies: Cookies, config: Config, language: string) {
	const { options } = sessionCookie(config);
	cookies.set(pinned(config, 'language'), language, { ...options, maxAge: year });
}

const aSchoolMorning = 4 * 60 * 60;

/** The code of the class on a shared device, so that the next child need not type it. */
export function rememberClass(cookies: Cookies, config: Config, code: string) {
	const { options } = sessionCookie(config);
	cookies.set(pinned(config, 'class'), code, { ...options, maxAge: aSchoolMorning });
}

/** The language that was chosen on this device, if any. */
export const languageOfDevice = (cookies: Cookies, config: Config) =>
	cookies.get(pinned(config, 'language'));

/** The code of the class that was typed on this device last, or nothing. */
export const classOfDevice = (cookies: Cookies, config: Config) =>
	cookies.get(pinned(config, 'class')) ?? '';

const twoDays = 2 * 24 * 60 * 60;

/** A random name for this device until somebody signs out of it; with it goes what is locked by it. */
export function deviceToken(cookies: Cookies, config: Config): string {
	const { options } = sessionCookie(config);
	const name = pinned(config, 'device');
	const token = cookies.get(name) ?? newToken();
	cookies.set(name, token, { ...options, maxAge: twoDays });
	return token;
}

export function forgetDevice(cookies: Cookies, config: Config) {
	const { options } = sessionCookie(config);
	cookies.delete(pinned(config, 'device'), options);
}
