import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, arriving, asXmlHolds, oddUnits, refusalOf } from '#tests/support/interchange.ts';
import type { Unit } from './unit.ts';
import { readXliff } from './xliff-reader.ts';
import { writeXliff, type XliffVersion } from './xliff-writer.ts';

const read = (file: string) => all(readXliff(arriving(file, 50)));
const refusal = (file: string) => refusalOf(read(file));

const one = (body: string, languages = 'source-language="en-US" target-language="es-SV"') =>
	`<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="plaintext" ${languages}><header/><body>\n${body}\n</body></file></xliff>`;
const two = (units: string, languages = 'srcLang="en" trgLang="es-419"') =>
	`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${languages}><file id="f1">\n${units}\n</file></xliff>`;

test('units of XLIFF 1.2 come with their notes, and proposals of other programs do not', async () => {
	const unit = [
		'<group><trans-unit id="1" resname="greeting"><source><g id="1">Dear</g> <x id="2"/>Ana</source>',
		'<seg-source><mrk mtype="seg" mid="1">Dear Ana</mrk></seg-source>',
		'<target>Querida <bpt id="3">&lt;b&gt;</bpt>Ana<ept id="3">&lt;/b&gt;</ept></target>',
		'<alt-trans><source>Dear</source><target>Caro</target></alt-trans>',
		'<note>Two</note><note>notes</note></trans-unit></group>',
		'<trans-unit id="2"><source>Bye</source></trans-unit>'
	].join('');
	expect(await read(one(unit))).toEqual([
		{
			id: 'greeting',
			source: 'Dear Ana',
			target: 'Querida Ana',
			sourceLanguage: 'en',
			targetLanguage: 'es',
			note: 'Two\nnotes'
		},
		{ id: '2', source: 'Bye', target: '', sourceLanguage: 'en', targetLanguage: 'es' }
	]);
});

test('each segment of XLIFF 2 is a unit, and proposals of other programs are none', async () => {
	const unit = [
		'<unit id="u1"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1">',
		'<source>Old</source><target>Vieja</target></mtc:match></mtc:matches>',
		'<notes><note category="context">salutation</note></notes>',
		'<originalData><data id="d1">&lt;b&gt;</data></originalData>',
		'<segment id="1"><source><pc id="1">Dear</pc> Ana,<ph id="2"/></source><target>Querida Ana:<sc id="3"/></target></segment>',
		'<ignorable><source> </source></ignorable>',
		'<segment id="2"><source>Hi.</source></segment></unit>'
	].join('');
	const found = await read(two(unit));
	expect(found.map(({ source, target, context }) => [source, target, context])).toEqual([
		['Dear Ana,', 'Querida Ana:', 'salutation'],
		['Hi.', '', 'salutation']
	]);
});

const unit12 = '<trans-unit id="1"><source>Hi</source><target>Hola</target></trans-unit>';
const unit2 = '<unit id="1"><segment><source>Hi</source><target>Hola</target></segment></unit>';

test.each([
	['an older version', one(unit12).replace('1.2"', '1.0"'), 'other-format'],
	['no version', one(unit12).replace('version="1.2" ', ''), 'other-format'],
	['a memory', '<tmx version="1.4"/>', 'other-format'],
	['no language', one(unit12, ''), 'no-language'],
	['no language in version 2', two(unit2, 'trgLang="es"'), 'no-language'],
	['translations without a language', two(unit2, 'srcLang="en"'), 'no-language'],
	[
		'another language',
		one(unit12, 'source-language="en" target-language="pt-BR"'),
		'other-language'
	],
	['one language', two(unit2, 'srcLang="en-US" trgLang="en-GB"'), 'same-language'],
	['a document type', `<!DOCTYPE xliff [<!ENTITY a "b">]>${two(unit2)}`, 'doctype'],
	['the end in the middle', two(unit2).slice(0, -20), 'truncated']
])('refused: %s', async (_name, file, reason) => {
	expect((await refusal(file)).reason).toBe(`file-${reason}`);
});

test.each(['1.2', '2.0', '2.1'] satisfies XliffVersion[])(
	'whatever is written as XLIFF %s is read again',
	async (version) => {
		await fc.assert(
			fc.asyncProperty(oddUnits({ turned: false }), async (units) => {
				const leftOut = { characters: 0 };
				const file = (await all(writeXliff(units, { version, from: 'es' }, leftOut))).join('');
				const held = asXmlHolds(units);
				const named = (held.units as Unit[]).map((unit, i) => ({
					...unit,
					// The format has no unit without one.
					id: unit.id ?? `${version === '1.2' ? '' : 'u'}${i + 1}`
				}));
				expect(await read(file)).toEqual(named);
				expect(leftOut.characters).toBe(held.lost);
			})
		);
	}
);

test('a unit that goes the other way has no place in a file of one direction', async () => {
	const other: Unit = { source: 'Hi', target: '', sourceLanguage: 'en', targetLanguage: 'es' };
	await expect(all(writeXliff([other], { version: '2.1', from: 'es' }))).rejects.toThrow(
		'not from es'
	);
});
