import type { Language } from '#lib/moderation/submission.ts';
import { attribute, element, type LeftOut } from './escaping.ts';
import { otherLanguage, type Unit } from './unit.ts';

export type XliffVersion = '1.2' | '2.0' | '2.1';

/**
 * A file of XLIFF (OASIS, 2008 and 2018), a unit at a time. All its units go from one language into the other;
 * one that goes the other way is a mistake of the caller. Their ids become names, because the ids of the format
 * must be there and may not have spaces. What is translated counts as approved: nothing else leaves Puente.
 */
export async function* writeXliff(
	units: AsyncIterable<Unit> | Iterable<Unit>,
	{ version, from }: { version: XliffVersion; from: Language },
	leftOut: LeftOut = { characters: 0 }
): AsyncGenerator<string> {
	const [beginning, unitText, end] = version === '1.2' ? one(from) : two(version, from);
	yield `<?xml version="1.0" encoding="UTF-8"?>\n${beginning}\n`;
	let n = 0;
	for await (const unit of units) {
		if (unit.sourceLanguage !== from) throw new Error(`Unit ${n + 1} is not from ${from}.`);
		yield unitText(unit, ++n, leftOut);
	}
	yield end;
}

type Parts = [string, (unit: Unit, n: number, leftOut: LeftOut) => string, string];

const one = (from: Language): Parts => [
	[
		'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
		`<file original="puente" datatype="plaintext" source-language="${from}" target-language="${otherLanguage(from)}">`,
		'<body>'
	].join('\n'),
	(unit, n, leftOut) =>
		[
			`<trans-unit id="${n}"${attribute('resname', unit.id, leftOut)} xml:space="preserve"${unit.target === '' ? '' : ' approved="yes"'}>`,
			element('source', unit.source, leftOut),
			element('target', unit.target === '' ? undefined : unit.target, leftOut),
			unit.context === undefined
				? ''
				: `<context-group>${element('context', unit.context, leftOut, ' context-type="x-puente"')}</context-group>`,
			element('note', unit.note, leftOut),
			'</trans-unit>\n'
		].join(''),
	'</body>\n</file>\n</xliff>\n'
];

const two = (version: XliffVersion, from: Language): Parts => [
	[
		`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="${from}" trgLang="${otherLanguage(from)}">`,
		'<file id="f1">'
	].join('\n'),
	(unit, n, leftOut) =>
		[
			`<unit id="u${n}"${attribute('name', unit.id, leftOut)} xml:space="preserve">`,
			notes(unit, leftOut),
			unit.target === '' ? '<segment>' : '<segment state="final">',
			element('source', unit.source, leftOut),
			element('target', unit.target === '' ? undefined : unit.target, leftOut),
			'</segment></unit>\n'
		].join(''),
	'</file>\n</xliff>\n'
];

function notes({ note, context }: Unit, leftOut: LeftOut): string {
	const all =
		element('note', note, leftOut) + element('note', context, leftOut, ' category="context"');
	return all && `<notes>${all}</notes>`;
}
