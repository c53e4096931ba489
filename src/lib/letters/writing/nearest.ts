/**
 * Where words stand in a text now: of several places the one nearest to where they stood before. In UTF-16
 * units; undefined when they are gone.
 */
export function nearest(text: string, words: string, before: number) {
	if (words === '') return undefined;
	let found: number | undefined;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (found === undefined || Math.abs(at - before) < Math.abs(found - before)) found = at;
	return found === undefined ? undefined : { start: found, end: found + words.length };
}
