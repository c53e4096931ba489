/** Ready sentences of thanks; each has its words below `mending:thanks.` */
export const readyThanks = ['reads-well', 'voice', 'careful', 'thank-you'] as const;
export type ReadyThanks = (typeof readyThanks)[number];

/** What a reviewer says to the author of something they accept. */
export interface Thanks {
	readonly ready: ReadyThanks | null;
	/** In words of one's own. */
	readonly note: string;
}

/** UTF-16 units of thanks in words of one's own. */
export const longestThanks = 300;
