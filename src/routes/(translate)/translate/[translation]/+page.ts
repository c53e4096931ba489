import type { PageLoad } from './$types';

export const csr = true;

/** Fetched only where a reviewer said something: the desk itself is heavy enough. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Outcome: data.outcome && (await import('#lib/translation/mending/Outcome.svelte')).default
});
