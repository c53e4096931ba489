import type { Language } from '#lib/moderation/submission.ts';
import { unreadable } from './refusing.ts';
import { languageOf } from './unit.ts';
import type { Tag } from './xml.ts';

/** The language that an element says; none, or one that is not ours, refuses the file. */
export function neededLanguage(tag: Tag, ...names: string[]): Language {
	const said = names.map((name) => tag.attribute(name)).find(Boolean);
	if (!said) throw unreadable('no-language', { line: tag.line });
	return ours(said, tag.line);
}

/** The same, where others than ours may stand beside: null for these. */
export function anyLanguage(tag: Tag, ...names: string[]): Language | null {
	const said = names.map((name) => tag.attribute(name)).find(Boolean);
	if (!said) throw unreadable('no-language', { line: tag.line });
	return languageOf(said);
}

/** The same, where an element may leave it out. */
export function possibleLanguage(tag: Tag, name: string): Language | null {
	const said = tag.attribute(name);
	return said ? ours(said, tag.line) : null;
}

function ours(said: string, line: number): Language {
	const language = languageOf(said);
	if (!language) throw unreadable('other-language', { line, language: said.slice(0, 20) });
	return language;
}
