import type { Hidden } from './likewise.ts';
import type { Cover, CoveredText } from './marking.ts';

/** A text that waits for the second key, and what it was made of. */
export interface Made {
	workId: string;
	originalId: string;
	revisionId: string;
	submissionId: string;
}

/** What a reviewer made of a letter, for its owner: also how the same words are covered in its copies. */
export interface Covered extends CoveredText {
	readonly hidden: readonly Hidden[];
	/** Writes down that a copy was covered alike: it waits for a second key of its own. */
	alike(made: Made, covers: readonly Cover[]): Promise<void>;
}
