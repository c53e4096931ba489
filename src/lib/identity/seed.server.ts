import { createHash } from 'node:crypto';
import { letters } from './code.ts';

/**
 * Secrets that are shown once (badges, pictures, recovery codes) are derived from a seed that the page
 * made: when a button is pressed twice, the second answer shows the same secrets, and only their
 * hashes are ever stored. The seed has 256 random bits and never leaves the form.
 */
export const derive = (seed: string, use: string): Buffer =>
	createHash('sha256').update(`${use}:${seed}`).digest();

/** 128 bits, safe in a URL. */
export const deriveToken = (seed: string, use: string): string =>
	derive(seed, use).subarray(0, 16).toString('base64url');

/** So many letters of the alphabet of codes; at most 8. */
export const deriveCode = (seed: string, use: string, length: number): string => {
	const digest = derive(seed, use);
	return Array.from(
		{ length },
		(_, place) => letters[digest.readUInt32BE(place * 4) % letters.length]
	).join('');
};
