import type { RequestEvent } from '@sveltejs/kit';
import { landingOf, ownPath } from '#lib/identity/signing-in/own-path.ts';

/**
 * The page that somebody wanted who has to sign in first. For a form whose session ended this is the page
 * on which it stands, without what that said about an act before.
 */
export function whereFrom(
	{ request, url }: Pick<RequestEvent, 'request' | 'url'>,
	origin: string
): string {
	if (request.method === 'GET') return url.pathname + url.search;
	const home = landingOf('adult');
	const page = URL.parse(request.headers.get('referer') ?? '');
	if (page?.origin !== origin) return home;
	for (const name of [...page.searchParams.keys()])
		if (name.startsWith('/') || name === 'done') page.searchParams.delete(name);
	return ownPath(page.pathname + page.search, home);
}
