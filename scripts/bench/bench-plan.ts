import type { Manifest } from './fill/fill.ts';

/** A database of this run, to be changed at will. */
export interface Copy {
	url: string;
	manifest: Manifest;
}

/** What all rows share. */
export interface Bench {
	/** Gone when the run ends. */
	folder: string;
	/** 24 months of letters. */
	big: Copy;
	/** The same people with few letters. */
	small: Copy;
	/** How much of everything: the medians of so many runs, each about so many seconds. */
	effort: { runs: number; seconds: number; warmUp: number };
	quick: boolean;
	/** Where processor profiles of the server go, if they are wanted. */
	profile: string | undefined;
}
