import { unsent } from '#lib/platform/unsent.ts';

/** Pages that need a client say `csr = true`, by the path of their file. */
const csr = import.meta.glob<boolean | undefined>('./**/+page.ts', { eager: true, import: 'csr' });

const moving = new Set(
	Object.keys(csr)
		.filter((file) => csr[file] === true)
		.map((file) => file.slice(1, -'/+page.ts'.length))
);

/** Whether a page has scripts of its own, and so takes along what it may have to say. */
export const hasScripts = (route: { id: string | null } | undefined): boolean =>
	moving.has(route?.id?.replace(/\/$/, '') ?? '');

/** What a load answers; on a page without a client nobody but the page on the server reads it. */
export function forPage<Data>(route: { id: string | null } | undefined, data: Data): Data {
	if (typeof data === 'object' && data !== null && !hasScripts(route))
		Object.defineProperty(data, unsent, { value: true });
	return data;
}
