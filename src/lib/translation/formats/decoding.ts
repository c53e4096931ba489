import { inMegabytes, PIECE, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';

/**
 * The characters of a file in UTF-8 (with and without its mark) or UTF-16, a piece at a time. Other
 * encodings are refused by name, as are bytes that are no text in the encoding that was found.
 *
 * @param line where the reader is by now, for the sentence of a refusal
 */
export async function* decoded(
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits,
	line: () => number
): AsyncGenerator<string> {
	let decoder: TextDecoder | undefined;
	for await (const piece of pieces(bytes, limits, line)) {
		decoder ??= decoderFor(piece);
		const text = decode(decoder, piece, line);
		if (text !== '') yield text;
	}
	if (!decoder) throw unreadable('empty', { line: 1 });
	decode(decoder, undefined, line);
}

function decode(decoder: TextDecoder, piece: Uint8Array | undefined, line: () => number): string {
	try {
		return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
	} catch {
		throw unreadable(piece ? 'not-unicode' : 'truncated', { line: line() });
	}
}

/** However the bytes arrive: the first piece shows the whole beginning, and none is large. */
async function* pieces(
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits,
	line: () => number
): AsyncGenerator<Uint8Array> {
	let total = 0;
	let beginning: Uint8Array | undefined = new Uint8Array();
	for await (const arrived of bytes) {
		total += arrived.length;
		if (total > limits.bytes)
			throw unreadable('too-large', { line: line(), megabytes: inMegabytes(limits.bytes) });
		let rest = arrived;
		if (beginning) {
			beginning = joined(beginning, arrived);
			if (beginning.length < SHOWN) continue;
			rest = beginning;
			beginning = undefined;
		}
		for (let from = 0; from < rest.length; from += PIECE) yield rest.subarray(from, from + PIECE);
	}
	if (beginning && beginning.length > 0) yield beginning;
}

/** Bytes in which the encoding is said, where a file says it. */
const SHOWN = 256;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

/** XML 1.0, appendix F: the mark or the shape of the first characters, then what the file says. */
function decoderFor(beginning: Uint8Array): TextDecoder {
	const encoding = encodingOf(beginning);
	if (!/^(utf-8|utf-16le|utf-16be)$/.test(encoding))
		throw unreadable('encoding', { line: 1, encoding });
	return new TextDecoder(encoding, { fatal: true });
}

function encodingOf(beginning: Uint8Array): string {
	const [a, b, c, d] = beginning;
	if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe))
		return 'UTF-32';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a !== 0 && b === 0 && c !== 0) return 'utf-16le';
	if (a === 0 && b !== 0) return 'utf-16be';
	const marked = a === 0xef && b === 0xbb && c === 0xbf;
	const said = saidEncoding(beginning);
	return marked || said === undefined || /^(utf-?8|us-ascii)$/i.test(said) ? 'utf-8' : said;
}

const saidEncoding = (beginning: Uint8Array): string | undefined =>
	/^\s*<\?xml\b[^>]{0,120}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
		String.fromCharCode(...beginning.subarray(0, SHOWN))
	)?.[1];
