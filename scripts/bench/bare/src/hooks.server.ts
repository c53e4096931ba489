import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';

let rest: string | undefined;

/** The same bytes around the letter as the page has that this one is compared with. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%rest%', () => (rest ??= readFileSync(process.env['BARE_REST'] ?? '', 'utf8')))
	});
