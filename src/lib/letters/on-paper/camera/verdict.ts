import type { SeenPage } from './seen.ts';

/** What is to be said about a picture; only a `good` one is taken unasked. */
export type Verdict = 'nothing' | 'cut' | 'blurred' | 'glare' | 'good';
/** Of a picture that somebody has to say yes to. */
export type Doubt = Exclude<Verdict, 'good'>;

/** Millimetres: a line of pencil is half a millimetre, and one that is spread further runs into its neighbours. */
export const mostSoftness = 0.4;
/** Of a sheet: larger than the white of its edge, which may be burnt without harm. */
export const mostGlare = 0.04;

/** The worst of all pages in a picture, that first which makes the others worthless. */
export function judge(pages: readonly SeenPage[]): Verdict {
	if (pages.length === 0) return 'nothing';
	if (pages.some(({ whole }) => !whole)) return 'cut';
	if (pages.some(({ softness }) => softness > mostSoftness)) return 'blurred';
	if (pages.some(({ glare }) => glare > mostGlare)) return 'glare';
	return 'good';
}
