import type { Use } from '#lib/consent/consent.ts';
import { audiences, type Audience } from '../work.ts';
import { picturesOf, quotedIn, writerOf, type Pictured } from './pictured.ts';

/** Whose family is asked for what of a work, and for which use. */
export interface Ask {
	/** The picture, or one of `places`. */
	readonly place: string;
	readonly childId: string;
	readonly use: Extract<Use, 'album' | 'public-web' | 'letter' | 'anthology'>;
}

export const quotedPlace = 'quoted';

/** What the family of whoever wrote a letter is asked for, from few readers to everybody. */
const ofWriter = [
	{ place: 'writer', use: 'letter' },
	{ place: 'writer-anthology', use: 'anthology' },
	{ place: 'writer-public-web', use: 'public-web' }
] as const;

/** Where a no takes away the words, and not a picture alone. */
export const placesOfWords: readonly string[] = [
	quotedPlace,
	...ofWriter.map(({ place }) => place)
];

/** For everybody it is the yes for the public web; among classes and communities that for the album. */
export function asksOf(doc: Pictured, audience: Audience): Ask[] {
	const use = audience === 'public' ? 'public-web' : 'album';
	return [
		...picturesOf(doc).flatMap(({ id, childIds }) =>
			childIds.map((childId) => ({ place: id, childId, use }) as const)
		),
		...quotedIn(doc).map((childId) => ({ place: quotedPlace, childId, use }) as const),
		...writerOf(doc).flatMap((childId) =>
			ofWriter.slice(0, audiences.indexOf(audience) + 1).map((asked) => ({ childId, ...asked }))
		)
	];
}
