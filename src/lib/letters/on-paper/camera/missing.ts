import { pageKey } from './seen.ts';

/** A sheet of which pages are waited for. */
export interface Waited {
	readonly key: string;
	readonly name: string;
	readonly pages: readonly { readonly n: number; readonly pictureId: string | null }[];
}

export interface Gap {
	readonly name: string;
	readonly n: number;
}

/**
 * Who is still missing: pages that are neither on the server nor among the pictures on this device.
 *
 * @param taken pages as `pageKey` names them
 */
export const stillMissing = (sheets: readonly Waited[], taken: ReadonlySet<string>): Gap[] =>
	sheets.flatMap(({ key, name, pages }) =>
		pages
			.filter(({ n, pictureId }) => pictureId === null && !taken.has(pageKey({ key, n })))
			.map(({ n }) => ({ name, n }))
	);
