import { line, round, shape, star, type Shape } from '#lib/ui/drawing.ts';
import type { ReportPicture } from './report.ts';

/** Each on a grid of 120 × 100, in the flat paints and dark outlines of everything else that we draw. */
export const pictureGrid = [120, 100] as const;

/** A face that cries under a small rain cloud. */
const afraid: readonly Shape[] = [
	shape('cielo', 'M34 30c-14 0-14-18 0-17 3-12 24-12 27-1 10-6 22 4 15 14 2 1 0 4-4 4Z'),
	line('M38 38l-3 8M55 38l-3 8M70 38l-3 8', 3, 'anil'),
	shape('maiz', round(68, 66, 30)),
	line('M50 59l9-5M86 59l-9-5'),
	shape('tinta', round(58, 63, 2.6), 0),
	shape('tinta', round(78, 63, 2.6), 0),
	line('M57 83c5-8 17-8 22 0'),
	shape('cielo', 'M55 69c-6 8-4 12 0 12s6-4 0-12Z')
];

/** A speech bubble with a thundercloud's flash in it. */
const mean: readonly Shape[] = [
	shape(
		'papel',
		'M14 14h92c4 0 6 2 6 6v46c0 4-2 6-6 6H58L38 92V72H14c-4 0-6-2-6-6V20c0-4 2-6 6-6Z'
	),
	shape('ladrillo', star(60, 43, 25, 13, 9)),
	shape('maiz', 'M64 25 50 46h9l-4 16 15-22h-9Z')
];

/** A letter in its envelope, with a big question mark. */
const other: readonly Shape[] = [
	shape('papel', 'M10 26h76v56H10Z'),
	line('M10 27l38 30 38-30'),
	shape('anil', round(86, 38, 26)),
	line('M77 32c0-13 19-13 18-1 0 8-9 7-9 15', 6, 'papel'),
	shape('papel', round(86, 55, 3.6), 0)
];

export const pictures: Record<ReportPicture, readonly Shape[]> = { afraid, mean, other };
