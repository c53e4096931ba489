import type { Entry, EntryLanguage, EntryTerm } from './entry.ts';
import { attribute, element, type LeftOut } from './escaping.ts';

/**
 * A terminology in TBX-Basic (ISO 30042:2019, categories as attributes), an entry at a time. No names: who
 * proposed or agreed is left out.
 */
export async function* writeTbx(
	entries: AsyncIterable<Entry> | Iterable<Entry>,
	leftOut: LeftOut = { characters: 0 }
): AsyncGenerator<string> {
	yield beginning;
	let n = 0;
	for await (const entry of entries) yield entryText(entry, ++n, leftOut);
	yield '</body></text>\n</tbx>\n';
}

const beginning = [
	'<?xml version="1.0" encoding="UTF-8"?>',
	'<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
	'<tbxHeader><fileDesc><sourceDesc><p>Puente</p></sourceDesc></fileDesc></tbxHeader>',
	'<text><body>',
	''
].join('\n');

/** Ids of XML are words that begin with a letter; others are replaced by their place in the file. */
const asId = (id: string | undefined, n: number) =>
	id !== undefined && /^[a-z_][\w.-]*$/i.test(id) ? id : `c${n}`;

const entryText = ({ id, subject, note, languages }: Entry, n: number, leftOut: LeftOut): string =>
	[
		`<conceptEntry${attribute('id', asId(id, n), leftOut)}>`,
		element('descrip', subject, leftOut, ' type="subjectField"'),
		element('note', note, leftOut),
		...languages.map((section) => sectionText(section, leftOut)),
		'</conceptEntry>\n'
	].join('');

const sectionText = (
	{ language, definition, note, terms }: EntryLanguage,
	leftOut: LeftOut
): string =>
	[
		`<langSec xml:lang="${language}">`,
		element('descrip', definition, leftOut, ' type="definition"'),
		element('note', note, leftOut),
		...terms.map((term) => termText(term, leftOut)),
		'</langSec>'
	].join('');

const termText = (term: EntryTerm, leftOut: LeftOut): string =>
	[
		'<termSec>',
		element('term', term.term, leftOut),
		element('termNote', term.partOfSpeech, leftOut, ' type="partOfSpeech"'),
		element('termNote', statusText(term), leftOut, ' type="administrativeStatus"'),
		element('termNote', term.region, leftOut, ' type="geographicalUsage"'),
		element('descrip', term.context, leftOut, ' type="context"'),
		element('admin', term.label, leftOut, ' type="projectSubset"'),
		element('note', term.note, leftOut),
		'</termSec>'
	].join('');

const statusText = ({ status }: EntryTerm): string | undefined =>
	status && `${status}Term-admn-sts`;
