import { lock, toKey } from './locked.ts';

const ivLength = 12;

/** The same as `keepLocked` does with words, for bytes that are kept elsewhere. */
export async function lockBytes(
	key: string,
	bound: string,
	plain: BufferSource
): Promise<ArrayBuffer> {
	const iv = crypto.getRandomValues(new Uint8Array(ivLength));
	const closed = await crypto.subtle.encrypt(lock(bound, iv), await toKey(key), plain);
	return new Blob([iv, closed]).arrayBuffer();
}

/** What was locked; null when it is another person's, or was bound to something else. */
export async function openBytes(
	key: string,
	bound: string,
	locked: ArrayBuffer
): Promise<ArrayBuffer | null> {
	try {
		const iv = new Uint8Array(locked.slice(0, ivLength));
		const way = lock(bound, iv);
		return await crypto.subtle.decrypt(way, await toKey(key), locked.slice(ivLength));
	} catch {
		return null;
	}
}
