import { inPlace, type Late } from '../late.svelte.ts';
import type { Offer } from './offer.ts';

type ByNumber = Record<number, readonly Offer[] | undefined>;

/** What was said before for the sentences of a text, asked once a sentence. */
export function askedOffers(id: string, late: Late, first: ByNumber) {
	const found: ByNumber = $state(first);
	const asked: Record<number, boolean> = {};

	/** Without a connection it can be asked again. */
	async function ask(n: number) {
		if (asked[n] || found[n]) return;
		asked[n] = true;
		try {
			const shows = late.fetch();
			const response = await fetch(`/translate/${id}/memory?n=${n}`);
			const offers = (await shows) && response.ok ? await response.json() : null;
			if (offers) await inPlace(() => (found[n] = offers));
			else asked[n] = false;
		} catch {
			asked[n] = false;
		}
	}

	return { of: (n: number) => found[n], ask };
}

export type AskedOffers = ReturnType<typeof askedOffers>;
