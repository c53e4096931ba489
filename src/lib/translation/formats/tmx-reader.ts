import type { Language } from '#lib/moderation/submission.ts';
import { ofCommand, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';
import { languageOf, otherLanguage, type Unit } from './unit.ts';
import { gatherWords, type Words } from './words.ts';
import { readXml, type Listener, type Tag } from './xml.ts';

/**
 * The units of a translation memory (TMX 1.4b, and the older ones that say `lang`). A unit with several
 * wordings in one language gives every pair; one without a second language has an empty target.
 */
export const readTmx = (
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits = ofCommand
): AsyncGenerator<Unit> => readXml(bytes, limits, listenToTmx);

interface Open {
	from: Language | null;
	id: string | undefined;
	notes: string[];
	context: string | undefined;
	wordings: { language: Language; text: string }[];
}

/** More wordings in one unit than this are no memory. */
const MOST_WORDINGS = 20;

function listenToTmx(found: (unit: Unit) => void): Listener {
	const path: string[] = [];
	let headerFrom: Language | null = null;
	let unit: Open | undefined;
	let language: Language | undefined;
	/** The element whose text is wanted, and what is in it. */
	let gathering: { of: string; depth: number; kind: string | undefined; words: Words } | undefined;

	return {
		open(tag) {
			if (path.length === 0 && tag.name !== 'tmx')
				throw unreadable('other-format', { line: tag.line, format: 'TMX' });
			path.push(tag.name);
			if (gathering) return gathering.words.open(tag.name);
			if (tag.name === 'header') headerFrom = languageOf(tag.attribute('srclang') ?? '');
			if (tag.name === 'tu') unit = openUnit(tag, headerFrom);
			if (!unit) return;
			if (tag.name === 'tuv') {
				language = languageOfTag(tag);
				if (unit.wordings.length >= MOST_WORDINGS) throw unreadable('too-long', { line: tag.line });
			}
			if (['seg', 'note', 'prop'].includes(tag.name))
				gathering = {
					of: tag.name,
					depth: path.length,
					kind: tag.attribute('type'),
					words: gatherWords()
				};
		},
		text: (text, line) => gathering?.words.text(text, line),
		close(name) {
			if (gathering && path.length > gathering.depth) gathering.words.close();
			else if (gathering && unit) {
				const text = gathering.words.all();
				if (name === 'seg' && language) unit.wordings.push({ language, text });
				if (name === 'note') unit.notes.push(text);
				if (name === 'prop' && gathering.kind === 'x-context') unit.context = text;
				gathering = undefined;
			} else if (name === 'tu' && unit) {
				for (const pair of pairsOf(unit)) found(pair);
				unit = undefined;
			}
			path.pop();
		}
	};
}

const openUnit = (tag: Tag, headerFrom: Language | null): Open => ({
	from: languageOf(tag.attribute('srclang') ?? '') ?? headerFrom,
	id: tag.attribute('tuid'),
	notes: [],
	context: undefined,
	wordings: []
});

function languageOfTag(tag: Tag): Language {
	const said = tag.attribute('xml:lang') ?? tag.attribute('lang');
	if (!said) throw unreadable('no-language', { line: tag.line });
	const language = languageOf(said);
	if (!language)
		throw unreadable('other-language', { line: tag.line, language: said.slice(0, 20) });
	return language;
}

function pairsOf({ from, id, notes, context, wordings }: Open): Unit[] {
	const [first] = wordings;
	if (!first) return [];
	const inFrom = from && wordings.some(({ language }) => language === from) ? from : first.language;
	const sources = wordings.filter(({ language }) => language === inFrom);
	const targets = wordings.filter(({ language }) => language !== inFrom);
	const [note] = notes.length > 0 ? [notes.join('\n')] : [];
	return sources.flatMap((source) =>
		(targets.length > 0 ? targets : [{ text: '' }]).map((target) => ({
			...(id === undefined ? {} : { id }),
			source: source.text,
			target: target.text,
			sourceLanguage: inFrom,
			targetLanguage: otherLanguage(inFrom),
			...(note === undefined ? {} : { note }),
			...(context === undefined ? {} : { context })
		}))
	);
}
