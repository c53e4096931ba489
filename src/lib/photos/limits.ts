export { largestFile } from './processing/limits.ts';

/** Characters (UTF-16 units). A description is what somebody hears in place of the picture: two sentences. */
export const longestAlt = 300;
export const longestCaption = 600;

/** Files in one form: without a script they come in one piece. */
export const mostFilesAtOnce = 20;

/** Under what photos are found again in the album. */
export const themes = [
	'place',
	'work',
	'school',
	'food',
	'art',
	'play',
	'nature',
	'other'
] as const;
export type Theme = (typeof themes)[number];
