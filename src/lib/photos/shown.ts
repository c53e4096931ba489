/** A picture as a page shows it: where its files are, and what stands there until they come. */
export interface Shown {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	/** Four above, four below. */
	readonly colours: readonly string[];
	/** Smallest first. */
	readonly files: readonly {
		readonly file: string;
		readonly format: string;
		readonly width: number;
	}[];
}

/** @param placeholder 48 hexadecimal digits, see `Picture` of processing */
export const coloursOf = (placeholder: string): string[] =>
	(placeholder.match(/[0-9a-f]{6}/g) ?? []).slice(0, 8).map((colour) => `#${colour}`);
