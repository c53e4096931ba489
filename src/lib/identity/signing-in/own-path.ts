/**
 * Where to go next, as an address named it. Only paths of this site count: `//elsewhere.org`,
 * `/\elsewhere.org` and `https:` would lead away, and a message from sign-in must not.
 */
export function ownPath(next: unknown, otherwise: string): string {
	if (typeof next !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(next) || next.length > 500)
		return otherwise;
	const url = URL.parse(next, 'http://own.invalid');
	return url?.host === 'own.invalid' ? url.pathname + url.search : otherwise;
}

/** Where a person begins. */
export const landingOf = (kind: 'adult' | 'child'): string =>
	kind === 'child' ? '/mailbox' : '/home';
