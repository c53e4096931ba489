import { cornersOf } from '#lib/photos/straightening/paper.ts';
import { homographyOf, type Spot } from '#lib/photos/straightening/plane.ts';
import {
	cornerSaid,
	mayBeMark,
	pageSaid,
	type SeenSquare
} from '#lib/photos/straightening/sheets.ts';
import { glareOn } from './glare.ts';
import type { Greys } from './greys.ts';
import { edgesIn, isInside } from './inside.ts';
import { softnessAt } from './softness.ts';

/** A page that a camera sees, and how well. */
export interface SeenPage {
	/** Of its sheet, as its squares say. */
	readonly key: string;
	/** From 1. */
	readonly n: number;
	/** The corners of each square that was read. */
	readonly squares: readonly (readonly Spot[])[];
	/** Where the edges of the paper meet, which may be outside. */
	readonly edges: readonly Spot[];
	/** All four of its marks are in the picture. */
	readonly whole: boolean;
	/** In millimetres, see `softnessAt`. */
	readonly softness: number;
	/** From 0 to 1, see `glareOn`. */
	readonly glare: number;
}

/** Every page that has a square in the picture. Whether a square is ours is for the server to say. */
export function pagesSeen(greys: Greys, squares: readonly SeenSquare[]): SeenPage[] {
	const pages: SeenPage[] = [];
	for (const [said, of] of Map.groupBy(squares.filter(mayBeMark), pageSaid)) {
		const toPicture = homographyOf(
			of.flatMap((square) => cornersOf(cornerSaid(square))),
			of.flatMap(({ corners }) => corners)
		);
		if (!toPicture) continue;
		const [key = '', page = '0'] = said.split('.');
		pages.push({
			...{ key, n: Number(page) + 1 },
			squares: of.map(({ corners }) => corners),
			edges: edgesIn(toPicture),
			whole: isInside(toPicture, greys),
			softness: Math.max(...of.map(({ corners }) => softnessAt(greys, corners))),
			glare: glareOn(greys, toPicture)
		});
	}
	return pages;
}

/** The name of a page among others. */
export const pageKey = ({ key, n }: { readonly key: string; readonly n: number }): string =>
	`${key}.${n}`;
