import type { Mine } from './meeting/meeting.ts';

/** What a page knows of the text whose sentences it shows. */
interface Shown {
	readonly version: number;
	readonly cut: number;
}

/** A refused form brought its words back to a page that shows the same sentences. */
export const isSameCut = (values: Readonly<Record<string, string>>, { cut }: Shown): boolean =>
	Number(values['cut'] ?? cut) === cut;

/** What a refused form brought back. Of a page that knew other sentences, nothing takes the place of anything. */
export function typedBefore(values: Readonly<Record<string, string>>, shown: Shown): Mine {
	const typed = Object.entries(values).flatMap(([name, words]) => {
		const n = /^target-(\d{1,5})$/.exec(name)?.[1];
		return n === undefined ? [] : ([[Number(n), words]] as const);
	});
	const elsewhere =
		!isSameCut(values, shown) || Number(values['base'] ?? shown.version) !== shown.version;
	return { words: Object.fromEntries(typed), known: elsewhere ? {} : null };
}
