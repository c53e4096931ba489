import type { ActionResult } from '@sveltejs/kit';

export type WhyUnsent = 'offline' | 'signedOut' | 'failed';

/** No connection, no answer that we know, or the way to the door: nothing that was typed leaves the page. */
export function whyUnsent(result: ActionResult): WhyUnsent | undefined {
	if (result.type === 'redirect')
		return result.location.startsWith('/translate') ? undefined : 'signedOut';
	if (result.type === 'error') return result.status === undefined ? 'offline' : 'failed';
	return undefined;
}
