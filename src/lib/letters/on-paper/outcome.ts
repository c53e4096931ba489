/** What became of one page of a photograph, or of all of it where nobody could say what it shows. */
export type Sorted =
	| { readonly became: 'sorted' | 'double' | 'again'; readonly sheet: string; readonly n: number }
	/** In the tray, where exactly this picture may have been before. */
	| { readonly became: 'unknown' | 'again'; readonly stack: string };

export type Became = Sorted['became'];

const part = /^(sorted|double|again|unknown):([0-9a-f-]{36})(?:\.(\d{1,2}))?$/;

/** In one word, as a receipt carries it. */
export const writeOutcome = (sorted: readonly Sorted[]): string =>
	sorted
		.map((one) => `${one.became}:${'sheet' in one ? `${one.sheet}.${one.n}` : one.stack}`)
		.join(' ');

export const readOutcome = (text: string): Sorted[] =>
	text.split(' ').flatMap((word) => {
		const [, became, id = '', n] = part.exec(word) ?? [];
		if (became === undefined) return [];
		return [(n ? { became, sheet: id, n: Number(n) } : { became, stack: id }) as Sorted];
	});
