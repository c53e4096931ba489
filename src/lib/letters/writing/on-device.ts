/**
 * Keeps an unfinished letter on this device while there is no connection, so that only its author can
 * read it: AES-GCM with a key that the server sends with the open page and that is never stored here.
 * A browser without the means (private window, full storage) keeps nothing, and says so.
 */
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

export async function keepOnDevice(
	key: string,
	letterId: string,
	kept: KeptText
): Promise<boolean> {
	try {
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const plain = new TextEncoder().encode(JSON.stringify(kept));
		const closed = await crypto.subtle.encrypt(lock(letterId, iv), await toKey(key), plain);
		localStorage.setItem(placeOf(letterId), `${toText(iv)}.${toText(new Uint8Array(closed))}`);
		return true;
	} catch {
		return false;
	}
}

/** What was kept of this letter; null when there is nothing, or when it is another person's. */
export async function foundOnDevice(key: string, letterId: string): Promise<KeptText | null> {
	try {
		const [iv, locked] = (localStorage.getItem(placeOf(letterId)) ?? '').split('.');
		if (!iv || !locked) return null;
		const opened = await crypto.subtle.decrypt(
			lock(letterId, toBytes(iv)),
			await toKey(key),
			toBytes(locked)
		);
		return JSON.parse(new TextDecoder().decode(opened)) as KeptText;
	} catch {
		return null;
	}
}

export function forgetOnDevice(letterId: string) {
	try {
		localStorage.removeItem(placeOf(letterId));
	} catch {
		// There was no storage to begin with.
	}
}

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

/** A locked text opens only as the letter that it is. */
const lock = (letterId: string, iv: Uint8Array<ArrayBuffer>) => ({
	name: 'AES-GCM',
	iv,
	additionalData: new TextEncoder().encode(letterId)
});

const toKey = (key: string) =>
	crypto.subtle.importKey('raw', toBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

const toText = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));

/** Reads base64 and base64url. */
const toBytes = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
