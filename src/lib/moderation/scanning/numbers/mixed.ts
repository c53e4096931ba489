import { smallNumbers, unleet } from './number-words.ts';

export const someDigit = /\d/;
const almostDigits = /^[\doil]*$/;
const ordinal = /^\d{1,2}[oa]s?$/;

/** "siete6dos2", "7o8i", "s13t3", "sietecerouno". */
export function mixed(word: string): string | null {
	if (word.length > 60) return null;
	const asWord = someDigit.test(word) ? smallNumbers.get(unleet(word)) : undefined;
	if (asWord !== undefined) return String(asWord);
	if (/^2[0o][0-2oil][\doil]$/.test(word)) return asDigits(word);
	if (isAlmostDigits(word)) return asDigits(word);
	// "8ocho" says one eight twice.
	const twice =
		/^(\d)\D+$/.test(word) && String(smallNumbers.get(word.slice(1))) === word.charAt(0);
	const digits = twice ? word.charAt(0) : segmented(word);
	return digits;
}

/** "O39I7", "5S5"; not "3o", "4b" or "10lbs". */
function isAlmostDigits(word: string): boolean {
	if (!someDigit.test(word) || ordinal.test(word) || word.length > 12) return false;
	if (almostDigits.test(word)) return true;
	return /^\d[\doilsbz]*\d$/.test(word) && word.replace(/\D/g, '').length * 2 >= word.length;
}

const digitsFor = new Map([...'oilsbz'].map((letter, n) => [letter, '011582'.charAt(n)]));

/** Digits for the letters that look like them. */
export const asDigits = (word: string): string =>
	Array.from(word, (sign) => digitsFor.get(sign) ?? sign).join('');

const longest = Math.max(...[...smallNumbers.keys()].map((word) => word.length));

/** A word made of nothing but number words and digits, at least two of them. */
function segmented(word: string): string | null {
	let digits = '';
	let pieces = 0;
	let at = 0;
	while (at < word.length) {
		if (someDigit.test(word.charAt(at))) {
			digits += word.charAt(at++);
			pieces++;
			continue;
		}
		let length = Math.min(longest, word.length - at);
		while (length > 1 && !smallNumbers.has(word.slice(at, at + length))) length--;
		const value = smallNumbers.get(word.slice(at, at + length));
		if (value === undefined) return null;
		digits += String(value);
		at += length;
		pieces++;
	}
	return pieces >= 2 ? digits : null;
}
