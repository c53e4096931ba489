import type { Language } from '#lib/moderation/submission.ts';

/** A plan of the same family, as a reader sees it there. */
export interface Relative {
	readonly id: string;
	readonly title: string;
	readonly language: Language;
	/** Who made it. */
	readonly names: readonly string[];
}

export interface Branch extends Relative {
	readonly made: readonly Branch[];
}

/** Where a plan comes from and what was made of it, as far as its reader may read that. */
export interface Lineage {
	/** The first one first. */
	readonly from: readonly Relative[];
	readonly made: readonly Branch[];
}

/**
 * What was made of a plan. One that this reader may not read stands nowhere, and what was made of it stands in its place.
 *
 * @param links which plan was made of which
 * @param readable those that may be shown, by id
 */
export function branchesOf(
	root: string,
	links: readonly { readonly id: string; readonly adaptedFrom: string | null }[],
	readable: ReadonlyMap<string, Relative>
): Branch[] {
	const of = Map.groupBy(links, ({ adaptedFrom }) => adaptedFrom);
	const below = (id: string): Branch[] =>
		(of.get(id) ?? []).flatMap((link) => {
			const made = below(link.id);
			const shown = readable.get(link.id);
			return shown ? [{ ...shown, made }] : made;
		});
	return below(root);
}
