import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SealingKey } from '#lib/platform/sealing.server.ts';

/** What one of the two squares on a sheet says: which sheet, which page, and in which corner it stands. */
export interface Mark {
	/** Twelve signs that lead to the sheet and say nothing of whoever it is for. */
	readonly key: string;
	/** From 1 to 16. */
	readonly page: number;
	readonly corner: 'top-left' | 'bottom-right';
}

/** Crockford's 32 signs, which a QR code keeps in its dense mode. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyLength = 12;
const checkLength = 7;

const asSigns = (bytes: Uint8Array, length: number): string => {
	let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
	let text = '';
	for (let i = 0; i < length; i++, number >>= 5n) text = (signs[Number(number & 31n)] ?? '') + text;
	return text;
};

/** 60 random bits. */
export const newSheetKey = (): string => asSigns(randomBytes(8), keyLength);

/** Twenty signs: the key, page and corner, and seven by which nobody makes a mark but us. */
export function writeMark(secret: SealingKey, { key, page, corner }: Mark): string {
	const place = signs[(page - 1) * 2 + (corner === 'top-left' ? 0 : 1)] ?? '';
	const said = key + place;
	return said + checkOf(secret, said);
}

/** A mark as a camera read it; undefined when it is none of ours. */
export function readMark(secret: SealingKey, text: string): Mark | undefined {
	if (!new RegExp(`^[${signs}]{${keyLength + 1 + checkLength}}$`).test(text)) return undefined;
	const said = text.slice(0, keyLength + 1);
	const given = Buffer.from(text.slice(keyLength + 1));
	if (!timingSafeEqual(given, Buffer.from(checkOf(secret, said)))) return undefined;
	const place = signs.indexOf(said.slice(keyLength));
	return {
		key: said.slice(0, keyLength),
		page: Math.floor(place / 2) + 1,
		corner: place % 2 === 0 ? 'top-left' : 'bottom-right'
	};
}

const checkOf = (secret: SealingKey, said: string): string =>
	asSigns(createHmac('sha256', secret).update(`sheet:${said}`).digest(), checkLength);
