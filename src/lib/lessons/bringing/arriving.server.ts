import { Refused } from '#lib/platform/refused.ts';
import { longestFile } from './limits.ts';

/** A character of UTF-8 has four bytes at most. */
const biggestFile = 4 * longestFile;

/**
 * The words of a file that somebody chose. What is not UTF-8 or UTF-16 is read as the alphabet in which spreadsheets on
 * Windows still save; what is no text at all is refused with what to do.
 *
 * @throws Refused invalid
 */
export async function wordsOf(file: File): Promise<string> {
	if (!/\.(md|markdown|txt|csv|tsv)$/i.test(file.name)) {
		throw new Refused('invalid', 'bring-ending', {}, { file: 'other-ending' });
	}
	if (file.size > biggestFile) throw new Refused('invalid', 'bring-too-large');
	const words = decoded(new Uint8Array(await file.arrayBuffer()));
	if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(words)) {
		throw new Refused('invalid', 'bring-not-text');
	}
	return words;
}

function decoded(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
