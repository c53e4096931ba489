import type { Entry, EntryLanguage, EntryTerm } from '../formats/entry.ts';
import type { LeftOutReason } from '../files/file.ts';
import { longestNote, longestTerm } from './limits.ts';
import { parts, strategies, type Part, type Strategy, type Term } from './term.ts';

export type ProposedWord = Omit<Term, 'id' | 'status'>;

/**
 * What an entry of a file of terminology would propose, one word for each synonym of its first language. What we wrote
 * ourselves comes back whole (`entryOf`); other programs know no strategy, so their words are to be translated, and their
 * definitions are notes for adults: nobody wrote them for children.
 */
export function wordsOfEntry(entry: Entry): ProposedWord[] | LeftOutReason {
	const from = entry.languages.find(isLabelled) ?? entry.languages[0];
	const to = entry.languages.find(({ language }) => language !== from?.language);
	if (!from?.terms.some(({ term }) => term.trim() !== '')) return 'no-words';
	const words = mainTerms(from).map((term) => wordOf(entry, from, to, term));
	if (words.every(({ meanings, child }) => meanings.length === 0 && !child.es && !child.en))
		return 'untranslated';
	return words.some(isTooLong) ? 'too-long' : words;
}

const isLabelled = ({ terms }: EntryLanguage) => terms.some(({ label }) => strategyOf(label));

/** A word that may not be used is proposed only where it stands alone, which is what "forbid" means. */
function mainTerms({ terms }: EntryLanguage): EntryTerm[] {
	const said = terms.filter(({ term }) => term.trim() !== '');
	const usable = said.filter((term) => !isOver(term));
	return usable.length > 0 ? usable : said.slice(0, 1);
}

const isOver = ({ status }: EntryTerm) => status === 'deprecated' || status === 'superseded';

function wordOf(
	entry: Entry,
	from: EntryLanguage,
	to: EntryLanguage | undefined,
	main: EntryTerm
): ProposedWord {
	const ours = strategyOf(main.label);
	const there = (to?.terms ?? []).filter(({ term }) => term.trim() !== '');
	const said = (language: Term['language']) =>
		entry.languages.find((one) => one.language === language);
	const note = (language: Term['language']) => {
		const { note = '', definition = '' } = said(language) ?? {};
		return (note || (ours ? '' : definition)).trim();
	};
	const child = (language: Term['language']) =>
		ours ? (said(language)?.definition ?? '').trim() : '';
	return {
		language: from.language,
		term: main.term.trim(),
		strategy: ours ?? (isOver(main) ? 'forbid' : 'translate'),
		meanings: there.filter((term) => !isOver(term)).map(({ term }) => term.trim()),
		never: there.filter(isOver).map(({ term }) => term.trim()),
		part: partOf(main),
		region: (main.region ?? '').trim(),
		note: { es: note('es'), en: note('en') },
		child: { es: child('es'), en: child('en') }
	};
}

/** `puente:keep` and, where two parts are one to others, `puente:translate:person`. */
const labelled = (label = '') => /^puente:([a-z]+)(?::([a-z]+))?$/.exec(label);
const strategyOf = (label?: string): Strategy | undefined =>
	strategies.find((one) => one === labelled(label)?.[1]);

function partOf({ label, partOfSpeech }: EntryTerm): Part {
	const known = parts.find((one) => one === (labelled(label)?.[2] ?? partOfSpeech));
	return known ?? (partOfSpeech === undefined ? 'noun' : 'expression');
}

const isTooLong = ({ term, region, meanings, never, note, child }: ProposedWord) =>
	[term, region].some((text) => text.length > longestTerm) ||
	[note.es, note.en, child.es, child.en, meanings.join(', '), never.join(', ')].some(
		(text) => text.length > longestNote
	);
