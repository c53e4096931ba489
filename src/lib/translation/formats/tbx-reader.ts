import { listenTo } from './elements.ts';
import { termStatuses, type Entry, type EntryLanguage, type EntryTerm } from './entry.ts';
import { LONGEST, ofCommand, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';
import { neededLanguage } from './tags.ts';
import { readXml, type Listener, type Tag } from './xml.ts';

/**
 * The entries of a terminology: TBX-Basic of 2019 (both its styles: categories as attributes or as elements),
 * and the older `martif` of ISO 30042:2008.
 */
export const readTbx = (
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits = ofCommand
): AsyncGenerator<Entry> => readXml(bytes, limits, listenToTbx);

/** The older name of each level, and groups that stand around a term. */
const entries = ['conceptEntry', 'termEntry'];
const sections = ['langSec', 'langSet'];
const terms = ['termSec', 'tig', 'ntig'];
/** Elements of the style of attributes, whose `type` says the category. */
const typed = ['termNote', 'descrip', 'admin'];
/** More words for one idea than this are no entry. */
const MOST = LONGEST / 1000;

function listenToTbx(found: (entry: Entry) => void): Listener {
	let entry: Entry | undefined;
	let section: EntryLanguage | undefined;
	let term: EntryTerm | undefined;
	return listenTo({
		open(tag, path) {
			if (path.length === 1 && !['tbx', 'martif'].includes(tag.name))
				throw unreadable('other-format', { line: tag.line, format: 'TBX' });
			if (entries.includes(tag.name)) entry = newEntry(tag);
			if (!entry) return undefined;
			if (sections.includes(tag.name)) {
				section = { language: neededLanguage(tag, 'xml:lang', 'lang'), terms: [] };
				refuseTooMany(entry.languages.push(section), tag);
			}
			if (section && terms.includes(tag.name)) {
				term = { term: '' };
				refuseTooMany(section.terms.push(term), tag);
			}
			const category = typed.includes(tag.name) ? tag.attribute('type') : tag.name;
			return takerOf(category ?? '', { entry, section, term });
		},
		close(name) {
			if (terms.includes(name)) term = undefined;
			if (sections.includes(name)) section = undefined;
			if (!entries.includes(name) || !entry) return;
			found(entry);
			entry = undefined;
		}
	});
}

function newEntry(tag: Tag): Entry {
	const id = tag.attribute('id');
	return { ...(id === undefined ? {} : { id }), languages: [] };
}

function refuseTooMany(count: number, { line }: Tag) {
	if (count > MOST) throw unreadable('too-long', { line });
}

interface Here {
	entry: Entry;
	section: EntryLanguage | undefined;
	term: EntryTerm | undefined;
}

/** Whoever a category of data belongs to at this place; others pass unread. */
function takerOf(category: string, { entry, section, term }: Here) {
	if (category === 'note') {
		const owner = term ?? section ?? entry;
		return (text: string) => void (owner.note = owner.note ? `${owner.note}\n${text}` : text);
	}
	if (category === 'subjectField') return (text: string) => void (entry.subject = text);
	if (category === 'definition' && section) {
		const owner = section;
		return (text: string) => void (owner.definition = text);
	}
	return term && takerOfTerm(category, term);
}

function takerOfTerm(category: string, term: EntryTerm) {
	switch (category) {
		case 'term':
			return (text: string) => void (term.term = text);
		case 'partOfSpeech':
			return (text: string) => void (term.partOfSpeech = text);
		case 'geographicalUsage':
			return (text: string) => void (term.region = text);
		case 'context':
			return (text: string) => void (term.context = text);
		case 'projectSubset':
			return (text: string) => void (term.label = text);
		case 'administrativeStatus':
		case 'normativeAuthorization':
			return (text: string) => {
				const status = termStatuses.find((one) => text.startsWith(one));
				if (status) term.status = status;
			};
		default:
			return undefined;
	}
}
