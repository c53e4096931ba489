import { attribute, element, type LeftOut } from './escaping.ts';
import type { Unit } from './unit.ts';

/**
 * A translation memory in TMX 1.4b (GALA, 2005), a unit at a time. No names: the format's fields for who
 * made a unit stay empty. Characters that XML cannot hold are left out and counted.
 */
export async function* writeTmx(
	units: AsyncIterable<Unit> | Iterable<Unit>,
	leftOut: LeftOut = { characters: 0 }
): AsyncGenerator<string> {
	yield beginning;
	for await (const unit of units) yield unitText(unit, leftOut);
	yield '</body>\n</tmx>\n';
}

const beginning = [
	'<?xml version="1.0" encoding="UTF-8"?>',
	'<tmx version="1.4">',
	'<header creationtool="Puente" creationtoolversion="1" segtype="sentence" o-tmf="Puente" adminlang="en" srclang="*all*" datatype="plaintext"/>',
	'<body>',
	''
].join('\n');

const unitText = (unit: Unit, leftOut: LeftOut): string =>
	[
		`<tu${attribute('tuid', unit.id, leftOut)} srclang="${unit.sourceLanguage}">`,
		element('note', unit.note, leftOut),
		element('prop', unit.context, leftOut, ' type="x-context"'),
		wording(unit.sourceLanguage, unit.source, leftOut),
		wording(unit.targetLanguage, unit.target, leftOut),
		'</tu>\n'
	].join('');

const wording = (language: string, text: string, leftOut: LeftOut): string =>
	`<tuv xml:lang="${language}">${element('seg', text, leftOut)}</tuv>`;
