/**
 * Keeps something on this device so that only its owner can read it: AES-GCM with a key that the server sends with
 * the open page and that is never stored here. What is locked opens only in the place for which it was locked.
 *
 * @param bound what it is, such as the id of a letter
 * @returns whether it was kept: a browser without the means (private window, full storage) keeps nothing
 */
export async function keepLocked(
	key: string,
	place: string,
	bound: string,
	value: unknown
): Promise<boolean> {
	try {
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const plain = new TextEncoder().encode(JSON.stringify(value));
		const closed = await crypto.subtle.encrypt(lock(bound, iv), await toKey(key), plain);
		localStorage.setItem(place, `${toText(iv)}.${toText(new Uint8Array(closed))}`);
		return true;
	} catch {
		return false;
	}
}

/** What was kept; null when there is nothing, or when it is another person's. */
export async function openLocked<Value>(
	key: string,
	place: string,
	bound: string
): Promise<Value | null> {
	try {
		const [iv, locked] = (localStorage.getItem(place) ?? '').split('.');
		if (!iv || !locked) return null;
		const opened = await crypto.subtle.decrypt(
			lock(bound, toBytes(iv)),
			await toKey(key),
			toBytes(locked)
		);
		return JSON.parse(new TextDecoder().decode(opened)) as Value;
	} catch {
		return null;
	}
}

export function forgetLocked(place: string) {
	try {
		localStorage.removeItem(place);
	} catch {
		// There was no storage to begin with.
	}
}

export const lock = (bound: string, iv: Uint8Array<ArrayBuffer>) => ({
	name: 'AES-GCM',
	iv,
	additionalData: new TextEncoder().encode(bound)
});

export const toKey = (key: string) =>
	crypto.subtle.importKey('raw', toBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

const toText = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));

/** Reads base64 and base64url. */
const toBytes = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
