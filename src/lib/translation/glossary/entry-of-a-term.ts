import { otherLanguage } from '../formats/unit.ts';
import type { Entry, EntryLanguage, EntryTerm } from '../formats/entry.ts';
import type { Part, Term } from './term.ts';

const parts: Record<Part, string> = {
	noun: 'noun',
	person: 'noun',
	verb: 'verb',
	adjective: 'adjective',
	expression: 'other'
};

/**
 * A word of the glossary as other programs hold it: what may never be said is a deprecated term, what children are
 * told is the definition, and what to do with the word is a label (`puente:keep`, and `puente:keep:person` where the
 * format knows only nouns). Nobody is named.
 */
export function entryOf({ id, language, ...of }: Term): Entry {
	const other = otherLanguage(language);
	const word: EntryTerm = {
		term: of.term,
		partOfSpeech: parts[of.part],
		status: of.strategy === 'forbid' ? 'deprecated' : 'preferred',
		...(of.region === '' ? {} : { region: of.region }),
		label: `puente:${of.strategy}${of.part === 'person' ? ':person' : ''}`
	};
	const meanings = of.meanings.map((term, n): EntryTerm => ({
		term,
		status: n === 0 ? 'preferred' : 'admitted'
	}));
	const never = of.never.map((term): EntryTerm => ({ term, status: 'deprecated' }));
	const section = (language: Term['language'], terms: EntryTerm[]): EntryLanguage => ({
		language,
		...(of.child[language] === '' ? {} : { definition: of.child[language] }),
		...(of.note[language] === '' ? {} : { note: of.note[language] }),
		terms
	});
	const there = section(other, [...meanings, ...never]);
	const isSaid =
		there.terms.length > 0 || there.definition !== undefined || there.note !== undefined;
	return { id: `t-${id}`, languages: [section(language, [word]), ...(isSaid ? [there] : [])] };
}
