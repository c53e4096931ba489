import type { Picture } from '../processing/picture.ts';
import { paper, square } from './paper.ts';
import type { Spot } from './plane.ts';

/** A square code that a camera saw: what it says, and its corners in the photograph, clockwise from its own left top. */
export interface SeenSquare {
	readonly text: string;
	readonly corners: readonly Spot[];
}

/**
 * What may be a mark of a sheet, by its looks: 20 signs, of which the first 12 name the sheet and the next says
 * page and corner. Whether it is one, only the server can tell, who has the key.
 */
const looksLikeAMark = /^[0-9A-HJKMNP-TV-Z]{20}$/;
const places = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const mayBeMark = ({ text }: SeenSquare): boolean => looksLikeAMark.test(text);

export const cornerSaid = ({ text }: SeenSquare): 'top-left' | 'bottom-right' =>
	places.indexOf(text[12] ?? '') % 2 === 0 ? 'top-left' : 'bottom-right';

/** The same for both squares of one page, and for no other page. */
export const pageSaid = ({ text }: SeenSquare): string =>
	`${text.slice(0, 12)}.${Math.floor(places.indexOf(text[12] ?? '') / 2)}`;

/** More than half of a photograph leaves no room for a page of the same size. */
const mostOfIt = 0.55;

/** Whether a page takes up most of a photograph, by how large one of its squares is in it. */
export function fillsPhotograph(
	{ corners }: SeenSquare,
	photo: { readonly width: number; readonly height: number }
): boolean {
	const sides = corners.map((from, n) => {
		const to = corners[(n + 1) % corners.length] ?? from;
		return Math.hypot(to.x - from.x, to.y - from.y);
	});
	const perMm = sides.reduce((sum, side) => sum + side, 0) / sides.length / square;
	const area = perMm ** 2 * paper.width * paper.height;
	return area > mostOfIt * photo.width * photo.height;
}

/** A page that was cut out of a photograph and straightened. */
export interface FoundPage {
	/** What its squares say, one or two. */
	readonly texts: readonly string[];
	/** In this folder below the one that was asked for. */
	readonly folder: string;
	readonly picture: Picture;
	/** Cut out along its edges; else it is the whole photograph, which may show more than this page. */
	readonly straight: boolean;
	/** It takes up so much of the photograph that no other whole page lies beside it. */
	readonly fills: boolean;
}

export interface FoundPages {
	readonly pages: readonly FoundPage[];
	/** Somebody’s square codes that are no marks, or were read and not understood. */
	readonly others: number;
}
