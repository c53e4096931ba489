import type { PageLoad } from './$types';

export const csr = true;

/** Most letters were not written on paper. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	SeenPages: data.paper && (await import('#lib/letters/pages/SeenPages.svelte')).default
});
