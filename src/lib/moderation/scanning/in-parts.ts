import type { Flag } from './flag.ts';
import type { Scan } from './scanner.server.ts';

/**
 * Looks through a text whose parts (two empty lines stand between them) do not go on in each other: the last word of one
 * and the first of the next say nothing together.
 */
export const inParts =
	(scan: Scan): Scan =>
	async (text, language, context) => {
		const found: Flag[] = [];
		let start = 0;
		for (const part of text.split(/(\n{3,})/)) {
			const flags = part.trim() === '' ? [] : await scan(part, language, context);
			for (const flag of flags)
				found.push({ ...flag, start: flag.start + start, end: flag.end + start });
			start += part.length;
		}
		return found;
	};
