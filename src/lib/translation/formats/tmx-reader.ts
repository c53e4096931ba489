import type { Language } from '#lib/moderation/submission.ts';
import { listenTo } from './elements.ts';
import { ofCommand, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';
import { anyLanguage } from './tags.ts';
import { languageOf, otherLanguage, type Unit } from './unit.ts';
import { readXml, type Listener, type Tag } from './xml.ts';

/**
 * The units of a translation memory (TMX 1.4b, and the older ones that say `lang`). A unit with several
 * wordings in one language gives every pair; one without a second language has an empty target, and one between
 * other languages than ours is counted and stays outside.
 */
export const readTmx = (
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits = ofCommand
): AsyncGenerator<Unit> => readXml(bytes, limits, listenToTmx);

interface OpenUnit {
	from: Language | null;
	id: string | undefined;
	notes: string[];
	context: string | undefined;
	wordings: { language: Language; text: string }[];
	/** Wordings in languages that are not ours pass unread. */
	others: number;
}

/** More wordings in one unit than this are no memory. */
const MOST_WORDINGS = 20;

function listenToTmx(found: (unit: Unit) => void): Listener {
	let headerFrom: Language | null = null;
	let unit: OpenUnit | undefined;
	let language: Language | undefined;
	return listenTo({
		open(tag, path) {
			if (path.length === 1 && tag.name !== 'tmx')
				throw unreadable('other-format', { line: tag.line, format: 'TMX' });
			if (tag.name === 'header') headerFrom = languageOf(tag.attribute('srclang') ?? '');
			if (tag.name === 'tu') unit = openUnit(tag, headerFrom);
			const into = unit;
			if (!into) return undefined;
			if (tag.name === 'tuv') {
				const said = anyLanguage(tag, 'xml:lang', 'lang');
				language = said ?? undefined;
				if (!said) into.others++;
				if (into.wordings.length + into.others >= MOST_WORDINGS)
					throw unreadable('too-long', { line: tag.line });
			}
			if (tag.name === 'seg')
				return (text) => void (language && into.wordings.push({ language, text }));
			if (tag.name === 'note') return (text) => void into.notes.push(text);
			if (tag.name === 'prop' && tag.attribute('type') === 'x-context')
				return (text) => void (into.context = text);
			return undefined;
		},
		close(name) {
			if (name !== 'tu' || !unit) return;
			for (const pair of pairsOf(unit)) found(pair);
			unit = undefined;
		}
	});
}

const openUnit = (tag: Tag, headerFrom: Language | null): OpenUnit => ({
	from: languageOf(tag.attribute('srclang') ?? '') ?? headerFrom,
	id: tag.attribute('tuid'),
	notes: [],
	context: undefined,
	wordings: [],
	others: 0
});

function pairsOf({ from, id, notes, context, wordings, others }: OpenUnit): Unit[] {
	const [first] = wordings;
	if (others > 0 && new Set(wordings.map(({ language }) => language)).size < 2)
		return [elsewhere(first?.language ?? from ?? 'es')];
	if (!first) return [];
	const inFrom = from && wordings.some(({ language }) => language === from) ? from : first.language;
	const sources = wordings.filter(({ language }) => language === inFrom);
	const targets = wordings.filter(({ language }) => language !== inFrom);
	return sources.flatMap((source) =>
		(targets.length > 0 ? targets : [{ text: '' }]).map((target) => ({
			...(id === undefined ? {} : { id }),
			source: source.text,
			target: target.text,
			sourceLanguage: inFrom,
			targetLanguage: otherLanguage(inFrom),
			...(notes.length === 0 ? {} : { note: notes.join('\n') }),
			...(context === undefined ? {} : { context })
		}))
	);
}

const elsewhere = (sourceLanguage: Language): Unit => ({
	...{ source: '', target: '', elsewhere: true },
	...{ sourceLanguage, targetLanguage: otherLanguage(sourceLanguage) }
});
