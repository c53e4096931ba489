import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What somebody gets in place of a page that is not for them; see `nothingHere` in hooks.server.ts. */
export const load: PageServerLoad = () => error(404, { message: 'not-found', reason: 'not-found' });
