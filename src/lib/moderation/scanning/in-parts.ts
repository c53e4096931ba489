import type { Flag } from './flag.ts';
import type { Scan } from './scanner.server.ts';

/** UTF-16 units: a handout of fifty pages would take longer than anybody waits for one answer. */
const longestPiece = 20_000;

/**
 * Looks through a text whose parts (two empty lines stand between them) do not go on in each other: the last word of one
 * and the first of the next say nothing together. A part that is very long is looked through in pieces.
 */
export const inParts =
	(scan: Scan): Scan =>
	async (text, language, context) => {
		const found: Flag[] = [];
		let start = 0;
		for (const piece of text.split(/(\n{3,})/).flatMap(piecesOf)) {
			const flags = piece.trim() === '' ? [] : await scan(piece, language, context);
			for (const flag of flags)
				found.push({ ...flag, start: flag.start + start, end: flag.end + start });
			start += piece.length;
		}
		return found;
	};

/** Cut where a line ends, or else a word. */
function piecesOf(part: string): string[] {
	const pieces: string[] = [];
	let rest = part;
	while (rest.length > longestPiece) {
		const within = rest.slice(0, longestPiece);
		const cut = [within.lastIndexOf('\n'), within.lastIndexOf(' ')].find((at) => at > 0);
		const at = cut === undefined ? longestPiece : cut + 1;
		pieces.push(rest.slice(0, at));
		rest = rest.slice(at);
	}
	return [...pieces, rest];
}
