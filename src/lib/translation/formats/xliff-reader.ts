import type { Language } from '#lib/moderation/submission.ts';
import { listenTo } from './elements.ts';
import { ofCommand, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';
import { neededLanguage, possibleLanguage } from './tags.ts';
import { otherLanguage, type Unit } from './unit.ts';
import { readXml, type Listener, type Tag } from './xml.ts';

/**
 * The units of XLIFF 1.2 (and 1.1, which older programs write) and of 2.0 and 2.1, where each segment is one. What another program only proposes
 * (`alt-trans`, `matches`) is no translation and passes unread.
 */
export const readXliff = (
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits = ofCommand
): AsyncGenerator<Unit> => readXml(bytes, limits, listenToXliff);

interface Pair {
	from: Language;
	/** May be missing as long as nothing is translated. */
	to: Language | null;
}

interface OpenUnit {
	id: string | undefined;
	notes: string[];
	context: string | undefined;
	source: string;
	target: string;
}

const proposals = ['alt-trans', 'matches', 'glossary'];
/** What holds one source and one target, in 1.2 and in 2. */
const holders = ['trans-unit', 'segment'];

function listenToXliff(found: (unit: Unit) => void): Listener {
	let pair: Pair | undefined;
	let unit: OpenUnit | undefined;
	const take = (tag: Tag) => {
		const into = unit;
		if (!into) return undefined;
		if (tag.name === 'source') return (text: string) => void (into.source = text);
		if (tag.name === 'target') return (text: string) => void (into.target = text);
		const isContext = tag.name === 'context' || tag.attribute('category') === 'context';
		if (isContext) return (text: string) => void (into.context = text);
		if (tag.name === 'note') return (text: string) => void into.notes.push(text);
		return undefined;
	};
	return listenTo({
		open(tag, path) {
			if (path.length === 1) refuseOtherVersions(tag);
			if (path.length === 1 && tag.attribute('version')?.startsWith('2'))
				pair = pairOf(tag, 'srcLang', 'trgLang');
			else if (tag.name === 'file' && !tag.attribute('id') && tag.attribute('source-language'))
				pair = pairOf(tag, 'source-language', 'target-language');
			else if (tag.name === 'file' && !pair) throw unreadable('no-language', { line: tag.line });
			if (path.some((name) => proposals.includes(name))) return undefined;
			if (tag.name === 'unit' || tag.name === 'trans-unit') unit = openUnit(tag);
			return take(tag);
		},
		close(name, line) {
			if (unit && pair && holders.includes(name)) {
				found(unitOf(unit, pair, line));
				Object.assign(unit, { source: '', target: '' });
			}
			if (name === 'unit' || name === 'trans-unit') unit = undefined;
		}
	});
}

function refuseOtherVersions(tag: Tag) {
	if (tag.name !== 'xliff' || !/^(1\.[12]|2\.[0-2])$/.test(tag.attribute('version') ?? ''))
		throw unreadable('other-format', { line: tag.line, format: 'XLIFF 1.2, 2.0, 2.1' });
}

function pairOf(tag: Tag, source: string, target: string): Pair {
	const pair = { from: neededLanguage(tag, source), to: possibleLanguage(tag, target) };
	if (pair.from === pair.to) throw unreadable('same-language', { line: tag.line });
	return pair;
}

/** A name of the text where it came from says more than a number of the file. */
const openUnit = (tag: Tag): OpenUnit => ({
	id: tag.attribute('name') ?? tag.attribute('resname') ?? tag.attribute('id'),
	notes: [],
	context: undefined,
	source: '',
	target: ''
});

function unitOf({ id, notes, context, source, target }: OpenUnit, pair: Pair, line: number): Unit {
	if (target !== '' && !pair.to) throw unreadable('no-language', { line });
	return {
		...(id === undefined ? {} : { id }),
		source,
		target,
		sourceLanguage: pair.from,
		targetLanguage: otherLanguage(pair.from),
		...(notes.length === 0 ? {} : { note: notes.join('\n') }),
		...(context === undefined ? {} : { context })
	};
}
