import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { all, arriving } from '#tests/support/interchange.ts';
import { wordsOfEntry } from '../glossary/terms-of-an-entry.ts';
import { readTbx } from './tbx-reader.ts';
import { writeTmx } from './tmx-writer.ts';
import { readTmx } from './tmx-reader.ts';
import type { Unit } from './unit.ts';
import { readXliff } from './xliff-reader.ts';
import { writeXliff } from './xliff-writer.ts';

// Debian's translate-toolkit reads what we write, and we read what it writes.
const outside = test.skipIf(!existsSync('/usr/bin/xliff2po'));

const letter: Unit[] = [
	['Querida Ana:', 'Dear Ana,'],
	['¿Llovió <mucho> & "fuerte" allá? 🌧', 'Did it rain <a lot> & "hard" there? 🌧'],
	['Mi tata dice:\n«Ya viene la milpa.»', 'My dad says:\n“The corn field is coming.”'],
	['Esto nadie lo ha traducido.', '']
].map(([source = '', target = ''], n) => ({
	id: `letter ${n}`,
	source,
	target,
	sourceLanguage: 'es',
	targetLanguage: 'en',
	note: `Sentence ${n}`
}));
const translated = letter.filter(({ target }) => target !== '');
const pairs = (units: readonly Unit[]) => units.map(({ source, target }) => [source, target]);

function folder() {
	const path = mkdtempSync(join(tmpdir(), 'puente-formats-'));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return {
		at: (name: string) => join(path, name),
		text: (name: string) => readFileSync(join(path, name), 'utf8'),
		write: async (name: string, text: AsyncIterable<string>) =>
			writeFileSync(join(path, name), (await all(text)).join(''))
	};
}

const run = (program: string, ...args: string[]) =>
	execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** What a memory says to the library behind those programs. */
const memoryAsRead = (file: string): unknown =>
	JSON.parse(run('/usr/bin/python3', '-c', reading.join('\n'), file));
const reading = [
	'import json, sys',
	'from translate.storage.tmx import tmxfile',
	'units = tmxfile.parsefile(sys.argv[1]).units',
	'print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))'
];

/** The messages of a PO file, with whatever the format puts over several lines in one. */
const messages = (po: string) =>
	[...po.matchAll(/msgid ((?:"[^\n]*"\n)+)msgstr ((?:"[^\n]*"\n?)+)/g)]
		.map(([, id = '', text = '']) => [unquoted(id), unquoted(text)])
		.filter(([id]) => id !== '');
const unquoted = (lines: string) =>
	lines
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as string)
		.join('');

outside('translate-toolkit reads our memory as we meant it', async () => {
	const { at, write } = folder();
	await write('memory.tmx', writeTmx(translated));
	expect(memoryAsRead(at('memory.tmx'))).toEqual(pairs(translated));
});

outside('a memory by po2tmx is ours to read', async () => {
	const { at, write, text } = folder();
	await write('letter.xliff', writeXliff(letter, { version: '1.2', from: 'es' }));
	run('xliff2po', at('letter.xliff'), at('letter.po'));
	run('po2tmx', '--source-language=es', '-l', 'en', at('letter.po'), at('letter.tmx'));
	const found = await all(readTmx(arriving(text('letter.tmx'))));
	// Whatever it was told, it writes in front of the file that English was first.
	expect(found.map(({ source, target }) => [target, source])).toEqual(pairs(translated));
	expect(found[0]).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'es' });
});

outside('xliff2po reads our XLIFF 1.2, and po2xliff writes what we read', async () => {
	const { at, write, text } = folder();
	await write('letter.xliff', writeXliff(letter, { version: '1.2', from: 'es' }));
	run('xliff2po', at('letter.xliff'), at('letter.po'));
	expect(messages(text('letter.po'))).toEqual(pairs(letter));
	// The head of such a file is called so, and nothing else is.
	expect(text('letter.po').match(/fuzzy/g)).toHaveLength(1);
	run('po2xliff', at('letter.po'), at('back.xliff'));
	// It says no target language, and English for whatever was first.
	const back = text('back.xliff').replace(
		'source-language="en-US"',
		'source-language="es" target-language="en"'
	);
	const found = await all(readXliff(arriving(back)));
	expect(pairs(found.slice(-letter.length))).toEqual(pairs(letter));
});

outside('pofilter finds in our file what a translator forgot', async () => {
	const { at, write, text } = folder();
	await write('letter.xliff', writeXliff(letter, { version: '1.2', from: 'es' }));
	run('pofilter', '-t', 'untranslated', at('letter.xliff'), at('found.xliff'));
	const found = await all(readXliff(arriving(text('found.xliff'))));
	expect(pairs(found)).toEqual([['Esto nadie lo ha traducido.', '']]);
});

outside('a terminology by csv2tbx is ours to read', async () => {
	const { at, text } = folder();
	const rows = [
		'comment,source,target',
		'"Maíz sembrado.","milpa","corn field"',
		'"","yagual","head ring"'
	];
	writeFileSync(at('words.csv'), rows.join('\n'));
	run('csv2tbx', '-i', at('words.csv'), '-o', at('words.tbx'));
	// It says English for whatever was first, and no language for the other.
	const file = text('words.tbx').replaceAll('"en"><tig', '"es"><tig').replaceAll('"xx"', '"en"');
	const found = (await all(readTbx(arriving(file)))).map(wordsOfEntry);
	expect(found).toMatchObject([
		[{ language: 'es', term: 'milpa', meanings: ['corn field'], strategy: 'translate' }],
		[{ language: 'es', term: 'yagual', meanings: ['head ring'] }]
	]);
});
