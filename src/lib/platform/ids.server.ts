import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';

/** A new id: UUIDv7 (RFC 9562), so that ids sort by the moment of their making. */
export const newId = (): string => randomUUIDv7();

/** A secret for a link, a badge or a session: 256 random bits, safe in a URL. */
export const newToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What we store of a token: a hash that is bound to its use, so that one kind never passes as another. */
export const hashToken = (use: string, token: string): string => sha256(`${use}:${token}`);

/** JSON with sorted keys, so that equal content has equal hashes whatever order it was built in. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
