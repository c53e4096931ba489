/** What may be read; a file beyond any of these is refused, never read in part. */
export interface Limits {
	/** Of the file as it arrives. */
	bytes: number;
}

const megabyte = 1024 * 1024;

/** For the operator, whose memory of an earlier project may be large. */
export const ofCommand: Limits = { bytes: 200 * megabyte };
/** For a page. */
export const ofPage: Limits = { bytes: 5 * megabyte };

export const inMegabytes = (bytes: number): number => Math.floor(bytes / megabyte);

/** Elements within elements: real files need about ten. */
export const DEEPEST = 100;
/** Characters of one text, tag or comment; a long letter has four thousand. */
export const LONGEST = 100_000;
/** Characters that are read at once, so that memory does not grow with the file. */
export const PIECE = 65_536;
