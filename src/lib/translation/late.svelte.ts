import { tick } from 'svelte';
import type * as lateParts from './late-parts.ts';

export type LateParts = typeof lateParts;

/** Parts of a page that come later. @param first where it needs them from the start */
export function late<Parts>(first: Parts | null, load: () => Promise<Parts>) {
	let parts = $state.raw(first);

	/** Once; without a connection it is asked for again when it is needed again. */
	async function fetchParts(): Promise<Parts | null> {
		if (parts) return parts;
		const came = await load().catch(() => null);
		if (came) await inPlace(() => (parts ??= came));
		return came;
	}

	return {
		/** Null before they came. */
		get parts() {
			return parts;
		},
		fetch: fetchParts
	};
}

export type Late<Parts = LateParts> = ReturnType<typeof late<Parts>>;

/** What comes late pushes the field that somebody writes in nowhere behind the bar. */
export async function inPlace(change: () => void) {
	const at = document.activeElement;
	const { top, bottom } = at?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
	change();
	await tick();
	if (at?.closest('.sentence') && top < innerHeight && bottom > 0)
		at.scrollIntoView({ block: 'nearest' });
}
