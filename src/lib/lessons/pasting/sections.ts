import { headingIn, isNumbered, type Heading } from './headings.ts';

/** A heading of pasted words and what stands below it, up to the next. */
export interface Section {
	/** None for what stands in front of all headings. */
	readonly heading?: Heading;
	/** Where it begins, counted from one. */
	readonly line: number;
	readonly lines: string[];
}

/** No plan has so many parts; one with more is refused for them. */
const mostSections = 500;

/** @param from the line at which these begin, counted from one */
export function sectionsOf(lines: readonly string[], from: number): Section[] {
	const sections: Section[] = [{ line: from, lines: [] }];
	let inList = false;
	for (const [n, line] of lines.entries()) {
		const before = lines[n - 1]?.trim() ?? '';
		const after = lines.slice(n + 1, n + 4).find((one) => one.trim() !== '') ?? '';
		const heading: Heading | undefined =
			sections.length > mostSections
				? undefined
				: headingIn(line.trim(), { before, after, inList });
		inList = !heading && (isNumbered(line) || (inList && line.trim() === ''));
		if (!heading) sections.at(-1)?.lines.push(asListed(line));
		else {
			const rest = heading.rest === '' ? [] : [heading.rest];
			sections.push({ heading, line: from + n, lines: rest });
		}
	}
	return sections;
}

/** The bullets of a document are those of a list. */
const asListed = (line: string): string => line.replace(/^(\s*)[•·▪◦‣●○■–—]\s+/, '$1- ');
