/**
 * Why a version was kept: while somebody wrote, because they asked for it, before it was handed in, before an earlier one
 * took its place or a newer plan was taken over, because two wrote at the same time.
 */
export const versionReasons = [
	'while-writing',
	'asked',
	'handed-in',
	'before-restoring',
	'before-merging',
	'met'
] as const;
export type VersionReason = (typeof versionReasons)[number];

export interface Version<Doc> {
	readonly n: number;
	readonly doc: Doc;
	readonly madeBy: string;
	readonly at: number;
	readonly why: VersionReason;
}

/** While somebody writes, a version is kept no more often than this. */
export const keepEvery = 10 * 60_000;

/** Of those that were kept while writing, so many stay; the others are kept for ever. */
export const keptWhileWriting = 50;
