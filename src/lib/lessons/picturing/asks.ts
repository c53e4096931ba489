import type { Use } from '#lib/consent/consent.ts';
import type { Audience } from '../work.ts';
import { picturesOf, quotedIn, type Pictured } from './pictured.ts';

/** Whose family is asked for what of a work, and for which use. */
export interface Ask {
	/** The picture, or `quoted`. */
	readonly place: string;
	readonly childId: string;
	readonly use: Extract<Use, 'album' | 'public-web'>;
}

export const quotedPlace = 'quoted';

/** For everybody it is the yes for the public web; among classes and communities that for the album. */
export function asksOf(doc: Pictured, audience: Audience): Ask[] {
	const use = audience === 'public' ? 'public-web' : 'album';
	return [
		...picturesOf(doc).flatMap(({ id, childIds }) =>
			childIds.map((childId) => ({ place: id, childId, use }) as const)
		),
		...quotedIn(doc).map((childId) => ({ place: quotedPlace, childId, use }) as const)
	];
}
