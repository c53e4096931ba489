import { letters, normalCode } from '#lib/identity/code.ts';

/*
 * The short code that stands in words on every sheet, for when a camera cannot read the square: six signs and one
 * that checks them. The 31 signs are a prime number of them, so a weighted sum finds every single wrong sign
 * and every two that changed places (as ISBN-10 does with 11; ISO 2108).
 */
const length = 6;

function checkSign(signs: string): string {
	const sum = [...signs].reduce((sum, sign, i) => sum + (i + 2) * letters.indexOf(sign), 0);
	return letters[sum % letters.length] ?? '';
}

/** @param random numbers from 0 up to 1, one for each sign */
export function newSheetCode(random: () => number): string {
	const signs = Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join(
		''
	);
	return signs + checkSign(signs);
}

/** A code as somebody typed it; undefined when it is none, or one sign is wrong. */
export function readSheetCode(typed: string): string | undefined {
	const code = normalCode(typed);
	if (code.length !== length + 1 || [...code].some((sign) => !letters.includes(sign)))
		return undefined;
	return checkSign(code.slice(0, length)) === code[length] ? code : undefined;
}

/** As it stands on paper: `K7M-2QX-4`. */
export const shownSheetCode = (code: string): string =>
	`${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`;
