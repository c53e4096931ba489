import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, arriving, oddText, refusalOf } from '#tests/support/interchange.ts';
import type { Entry } from './entry.ts';
import { termStatuses } from './entry.ts';
import { readTbx } from './tbx-reader.ts';
import { writeTbx } from './tbx-writer.ts';

const read = (file: string) => all(readTbx(arriving(file, 50)));

const milpa: Entry = {
	id: 'c1',
	subject: 'farming',
	languages: [
		{
			language: 'es',
			definition: 'Donde crece el maíz.',
			terms: [{ term: 'milpa', partOfSpeech: 'noun', status: 'preferred', region: 'SV' }]
		},
		{ language: 'en', terms: [{ term: 'corn field', note: 'for adults' }] }
	]
};

test('TBX-Basic with categories as attributes is read', async () => {
	const file = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><descrip type="subjectField">farming</descrip>
<langSec xml:lang="es-SV"><descripGrp><descrip type="definition">Donde crece el maíz.</descrip><admin type="source">a book</admin></descripGrp>
<termSec><term>milpa</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="geographicalUsage">SV</termNote></termSec></langSec>
<langSec xml:lang="en"><termSec><term>corn <hi>field</hi></term><note>for adults</note></termSec></langSec></conceptEntry></body></text></tbx>`;
	expect(await read(file)).toEqual([milpa]);
});

test('TBX-Basic with categories as elements is read', async () => {
	const file = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>farming</min:subjectField><langSec xml:lang="es"><basic:definition>Donde crece el maíz.</basic:definition><termSec><term>milpa</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:geographicalUsage>SV</basic:geographicalUsage></termSec></langSec>
<langSec xml:lang="en"><termSec><term>corn field</term><basic:note>for adults</basic:note></termSec></langSec></conceptEntry></body></text></tbx>`;
	expect(await read(file)).toEqual([milpa]);
});

test('the older martif is read, and the DTD that it names is not opened', async () => {
	const file = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="c1"><descrip type="subjectField">farming</descrip><langSet xml:lang="es"><descrip type="definition">Donde crece el maíz.</descrip><ntig><termGrp><term>milpa</term><termNote type="partOfSpeech">noun</termNote><termNote type="normativeAuthorization">preferredTerm-admn-sts</termNote></termGrp><termNote type="geographicalUsage">SV</termNote></ntig></langSet>
<langSet xml:lang="en"><tig><term>corn field</term><note>for adults</note></tig></langSet></termEntry></body></text></martif>`;
	expect(await read(file)).toEqual([milpa]);
});

const entryIn = (language: string) =>
	`<tbx><text><body><conceptEntry>\n<langSec${language}><termSec><term>x</term></termSec></langSec></conceptEntry></body></text></tbx>`;

test.each([
	['another format', '<tmx/>', 'other-format'],
	['no language', entryIn(''), 'no-language'],
	['another language', entryIn(' xml:lang="nah"'), 'other-language'],
	['declarations', `<!DOCTYPE martif [<!ENTITY a "b">]>${entryIn('')}`, 'doctype'],
	[
		'endless words for one idea',
		entryIn(' xml:lang="es"').replace('<termSec>', '<termSec/>'.repeat(200)),
		'too-long'
	],
	['a lever', entryIn(' xml:lang="es" __proto__="x"'), 'name'],
	['the end in the middle', entryIn(' xml:lang="es"').slice(0, -9), 'truncated']
])('refused: %s', async (_name, file, reason) => {
	expect((await refusalOf(read(file))).reason).toBe(`file-${reason}`);
});

const held = oddText.map((text) =>
	text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
);
/** Notes one after the other become one, so an empty one is none. */
const some = held.filter((text) => text !== '');
const language = fc.record(
	{
		language: fc.constantFrom('es' as const, 'en' as const),
		definition: held,
		note: some,
		terms: fc.array(
			fc.record(
				{
					term: held,
					partOfSpeech: held,
					status: fc.constantFrom(...termStatuses),
					region: held,
					context: held,
					label: held,
					note: some
				},
				{ requiredKeys: ['term'] }
			),
			{ maxLength: 3 }
		)
	},
	{ requiredKeys: ['language', 'terms'] }
);
const anyEntry = fc.record(
	{
		id: fc.constantFrom('c-1', 'x.y'),
		subject: held,
		note: some,
		languages: fc.array(language, { maxLength: 3 })
	},
	{ requiredKeys: ['id', 'languages'] }
);

test('whatever is written is read again', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyEntry, { maxLength: 3 }), async (entries) => {
			expect(await read((await all(writeTbx(entries))).join(''))).toEqual(entries);
		})
	);
});
