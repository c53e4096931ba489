import { original } from '../view.ts';
import type { Found, Scanned } from '../scanned.ts';

/** Ways to reach a child past the grown-ups. */
export function* findContactData({ plain }: Scanned): Iterable<Found> {
	for (const match of plain.text.matchAll(/\b[2-7]\d{3}[ -]?\d{4}\b/g))
		yield {
			kind: 'phone',
			why: 'phone',
			...original(plain, match.index, match.index + match[0].length),
			confidence: 0.9
		};
}
