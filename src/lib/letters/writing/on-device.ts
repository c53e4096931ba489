import { forgetLocked, keepLocked, openLocked } from '#lib/ui/locked.ts';

/** An unfinished letter, as it is kept on this device while there is no connection (see ui/locked.ts). */
export interface KeptText {
	text: string;
	stamp: string;
	/** Not in texts that were kept before it was. */
	language?: string;
	/** The version of the draft on which it was typed. */
	base: number;
	/** By this device's clock, only compared with the same clock. */
	typedAt: number;
}

const placeOf = (letterId: string) => `puente-letter:${letterId}`;

export const keepOnDevice = (key: string, letterId: string, kept: KeptText): Promise<boolean> =>
	keepLocked(key, placeOf(letterId), letterId, kept);

/** What was kept of this letter; null when there is nothing, or when it is another person's. */
export const foundOnDevice = (key: string, letterId: string): Promise<KeptText | null> =>
	openLocked<KeptText>(key, placeOf(letterId), letterId);

export const forgetOnDevice = (letterId: string) => forgetLocked(placeOf(letterId));

const isLocked = /^[A-Za-z0-9+/]+=*\.[A-Za-z0-9+/]+=*$/;

/** Takes away whatever stands in the place of a letter and is not locked: nobody but its author may read it. */
export function forgetUnlocked() {
	try {
		for (const place of Object.keys(localStorage))
			if (place.startsWith(placeOf('')) && !isLocked.test(localStorage.getItem(place) ?? ''))
				localStorage.removeItem(place);
	} catch {
		// There was no storage to begin with.
	}
}
