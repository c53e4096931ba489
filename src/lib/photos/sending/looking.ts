import { largestFile } from '../limits.ts';
import { accepted, kindOfFile } from '../processing/kind-of-file.ts';
import type { RefusedFile } from '../processing/picture.ts';

/**
 * What the server would say of a file that the browser could not open, without sending it: it may be megabytes on a
 * bad line. Null when that is for the server to find out.
 */
export async function refusedUnsent(file: Blob): Promise<RefusedFile | null> {
	const kind = kindOfFile(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
	if (kind === 'nothing' || kind === 'svg') return kind;
	if (kind === 'heic' || kind === 'avif') return 'heic';
	if (!accepted.includes(kind)) return 'not-a-picture';
	return file.size > largestFile ? 'too-large' : null;
}

/** SHA-256 of a file as 64 hexadecimal digits. */
export async function hashOf(file: Blob): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
