/** A heading of a file and what stands below it, up to the next. */
export interface Part {
	/** How many `#`; 0 is what stands in front of all headings. */
	readonly level: number;
	readonly heading: string;
	/** Where it stands in the file, counted from one. */
	readonly line: number;
	/** Its lines, without the mark that holds a line back from being a heading. */
	readonly body: readonly string[];
}

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;

/** @param from the line of the file at which these begin, counted from one */
export function partsOf(lines: readonly string[], from: number): Part[] {
	const parts: (Part & { body: string[] })[] = [{ level: 0, heading: '', line: from, body: [] }];
	for (const [n, line] of lines.entries()) {
		const found = heading.exec(line);
		if (found) {
			const level = found[1]?.length ?? 1;
			parts.push({ level, heading: found[2] ?? '', line: from + n, body: [] });
		} else parts.at(-1)?.body.push(line.replace(/^([ \t]*\\*)\\#/, '$1#'));
	}
	return parts;
}

export const textOf = ({ body }: Part): string => body.join('\n').trim();

/** A smaller heading that is no part of a plan is a line of its text. */
export const asWords = (part: Part): string => joined(`**${part.heading.trim()}**`, textOf(part));

export const joined = (...texts: readonly string[]): string =>
	texts.filter((text) => text !== '').join('\n\n');
