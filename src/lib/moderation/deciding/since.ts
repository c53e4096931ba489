import type { WordChange } from '#lib/platform/changes.ts';

/** A stretch of a text; where words were only taken out, start and end are the same place. */
export interface Stretch {
	start: number;
	end: number;
}

/** Where the newer of two texts differs from the older one, in UTF-16 units of the newer. */
export function changedStretches(changes: readonly WordChange[]): Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const [i, { kind, text }] of changes.entries()) {
		const end = kind === 'removed' ? at : at + text.length;
		// What took the place of other words is said once.
		const replaced = kind === 'removed' && changes[i + 1]?.kind === 'added';
		if (kind !== 'same' && !replaced) stretches.push({ start: at, end });
		at = end;
	}
	return stretches;
}

/** Whether something changed in a part of the newer text, also words taken out of it. */
export const isChanged = (stretches: readonly Stretch[], part: Stretch): boolean =>
	stretches.some(({ start, end }) =>
		start === end ? part.start <= start && start <= part.end : start < part.end && part.start < end
	);
