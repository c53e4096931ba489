import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	all,
	arriving,
	asXmlHolds,
	bytesOf,
	oddUnits,
	refusalOf
} from '#tests/support/interchange.ts';
import { readTmx } from './tmx-reader.ts';
import { writeTmx } from './tmx-writer.ts';
import type { Unit } from './unit.ts';

const read = (file: string | Uint8Array, size?: number) => all(readTmx(arriving(file, size)));
const refusal = (file: string | Uint8Array) => refusalOf(read(file));

const tmx = (body: string, header = 'srclang="en"') =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header ${header}/>\n<body>\n${body}\n</body>\n</tmx>`;
const tuv = (language: string, seg: string) =>
	`<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`;
const tu = (en: string, es: string) => `<tu>${tuv('en-US', en)}${tuv('es-SV', es)}</tu>`;

const hello: Unit = {
	source: 'Hello, how are you?',
	target: 'Hola, ¿cómo está?',
	sourceLanguage: 'en',
	targetLanguage: 'es'
};

test('a memory is read with its directions, notes and contexts, whatever the country of its languages', async () => {
	const file = tmx(
		[
			'<tu tuid="7" srclang="es"><note>De una carta</note><prop type="x-context">saludo</prop>',
			`${tuv('ES-419', 'Querida Ana:')}${tuv('en_us', 'Dear Ana,')}</tu>`,
			tu('Hello, how are you?', 'Hola, ¿cómo está?')
		].join('\n')
	);
	expect(await read(file)).toEqual([
		{
			id: '7',
			source: 'Querida Ana:',
			target: 'Dear Ana,',
			sourceLanguage: 'es',
			targetLanguage: 'en',
			note: 'De una carta',
			context: 'saludo'
		},
		hello
	]);
});

test('a file of an older program says `lang` and names a DTD that nobody opens', async () => {
	const doctype = '<!DOCTYPE tmx SYSTEM "tmx11.dtd">';
	const file = tmx(tu('Hello, how are you?', 'Hola, ¿cómo está?'))
		.replaceAll('xml:lang', 'lang')
		.replace('?>\n', `?>\n${doctype}\n`);
	expect(await read(file)).toEqual([hello]);
});

test('each wording of a language makes a pair, and a unit without the other language has none yet', async () => {
	const two = `<tu>${tuv('en', 'car')}${tuv('es-SV', 'carro')}${tuv('es-MX', 'coche')}</tu>`;
	const found = await read(tmx(`${two}<tu>${tuv('en', 'bus')}</tu>`));
	expect(found.map(({ source, target }) => [source, target])).toEqual([
		['car', 'carro'],
		['car', 'coche'],
		['bus', '']
	]);
});

test('of inline elements the words stay and the codes go', async () => {
	const en =
		'<bpt i="1">&lt;b&gt;</bpt>Dear<ept i="1">&lt;/b&gt;</ept> <ph>Ana</ph>, <hi type="x">my <hi>dog</hi></hi> <ph>{\\i <sub>Lobo</sub>}</ph><it pos="begin"/> &amp; I <![CDATA[<3]]> you';
	const [unit] = await read(tmx(tu(en, 'x')));
	expect(unit?.source).toBe('Dear Ana, my dog Lobo & I <3 you');
});

test('UTF-8 and UTF-16 are read, with and without a mark, in pieces of any size', async () => {
	const text = tmx(tu('Hello, how are you?', 'Hola, ¿cómo está? 🌋'));
	const utf16 = (swap: boolean, mark: boolean) => {
		const declared = text.replace('UTF-8', 'UTF-16');
		const bytes = Buffer.from((mark ? '\ufeff' : '') + declared, 'utf16le');
		return new Uint8Array(swap ? bytes.swap16() : bytes);
	};
	const files = [
		bytesOf(text),
		bytesOf(`\ufeff${text}`),
		...[true, false].flatMap((swap) => [utf16(swap, true), utf16(swap, false)])
	];
	for (const file of files)
		for (const size of [1, 3, 1000, file.length])
			expect((await read(file, size)).map(({ target }) => target)).toEqual([
				'Hola, ¿cómo está? 🌋'
			]);
});

test('other encodings are refused by their name', async () => {
	const latin = tmx(tu('Hi', 'Sí')).replace('UTF-8', 'ISO-8859-1');
	expect(await refusal(new Uint8Array(Buffer.from(latin, 'latin1')))).toEqual({
		reason: 'file-encoding',
		line: 1,
		encoding: 'ISO-8859-1'
	});
	expect(await refusal(new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]))).toMatchObject({
		encoding: 'UTF-32'
	});
	const unsaid = new Uint8Array(Buffer.from(tmx(tu('Hi', 'Sí')), 'latin1'));
	expect((await refusal(unsaid)).reason).toBe('file-not-unicode');
	const lone = Buffer.from(
		`\ufeff${tmx(tu('Hi', 'S\ud800i')).replace('UTF-8', 'UTF-16')}`,
		'utf16le'
	);
	expect((await refusal(new Uint8Array(lone))).reason).toBe('file-not-unicode');
});

const laughs = [
	'<!DOCTYPE tmx [<!ENTITY a "ha">',
	...Array.from(
		{ length: 9 },
		(_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`
	),
	']>'
].join('\n');
const withDoctype = (doctype: string, en = 'Hi') =>
	tmx(tu(en, 'Hola')).replace('?>\n', `?>\n${doctype}\n`);

test.each([
	['a billion laughs', withDoctype(laughs, '&j;'), 'doctype'],
	[
		'a file of this machine',
		withDoctype('<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'),
		'doctype'
	],
	[
		'a DTD of another address',
		withDoctype('<!DOCTYPE tmx SYSTEM "http://example.org/tmx14.dtd">'),
		'doctype'
	],
	[
		'declarations beside the known DTD',
		withDoctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY x "y">]>'),
		'doctype'
	],
	['an entity that nobody explained', tmx(tu('&nbsp;', 'Hola')), 'entity'],
	['NUL', tmx(tu('a\0b', 'Hola')), 'character'],
	['NUL by its number', tmx(tu('a&#0;b', 'Hola')), 'character'],
	['half a character by its number', tmx(tu('a&#xD800;b', 'Hola')), 'character'],
	['a lever as an element', tmx('<__proto__><tu/></__proto__>'), 'name'],
	['a lever as an attribute', tmx('<tu __proto__="x"/>'), 'name'],
	['no language', tmx('<tu><tuv><seg>Hi</seg></tuv></tu>'), 'no-language'],
	['elements in elements', tmx('<tu>'.repeat(101)), 'too-deep'],
	['one endless text', tmx(tu('a'.repeat(300_000), 'Hola')), 'too-long'],
	['one text in endlessly many pieces', tmx(tu('a<hi/>'.repeat(100_001), 'Hola')), 'too-long'],
	['one endless tag', tmx(`<tu tuid="${'a'.repeat(300_000)}"/>`), 'too-long'],
	['a unit of endless wordings', tmx(`<tu>${tuv('es', 'a').repeat(21)}</tu>`), 'too-long'],
	['two roots', `${tmx('')}<tmx/>`, 'broken'],
	['overlapping elements', tmx('<tu><note></tu></note>'), 'broken'],
	['another format', '<xliff version="1.2"/>', 'other-format'],
	['a page', '<!DOCTYPE html><html></html>', 'doctype'],
	['no XML at all', 'PK zip', 'broken'],
	['nothing', '', 'empty']
])('refused: %s', async (_name, file, reason) => {
	const said = await refusal(file);
	expect(said.reason).toBe(`file-${reason}`);
	expect(said.line).toBeGreaterThan(0);
});

test.each(['fr-CA', 'est'])('a unit in %s stays outside, and the others are read', async (tag) => {
	const file = tmx(
		`${tu('Bye', 'Adiós')}${tu('Hi', 'Hola').replace('es-SV', tag)}<tu>${tuv('pt', 'Oi')}</tu>
		<tu>${tuv('en', 'Hi')}${tuv('fr', 'Salut')}${tuv('es', 'Hola')}</tu>`
	);
	const units = await read(file);
	expect(units.map(({ source, target, elsewhere }) => elsewhere ?? [source, target])).toEqual([
		['Bye', 'Adiós'],
		true,
		true,
		['Hi', 'Hola']
	]);
	expect(JSON.stringify(units)).not.toMatch(/Salut|Oi/);
});

test('the line of a refusal is the line of the mistake', async () => {
	expect(await refusal(tmx(`${tu('Hi', 'Hola')}\n\n<tu><tuv/></tu>`))).toEqual({
		reason: 'file-no-language',
		line: 7
	});
});

test('a file that ends anywhere before its end is refused', async () => {
	const whole = tmx(tu('Hi, Ana 🌋', 'Hola')).trimEnd();
	const bytes = bytesOf(whole);
	for (let end = 1; end < bytes.length; end++) {
		const { reason } = await refusal(bytes.subarray(0, end));
		expect(['file-truncated', 'file-broken']).toContain(reason);
	}
});

test('a file beyond the limit is refused when the limit is passed, not when it was read', async () => {
	let given = 0;
	async function* endless() {
		yield bytesOf(tmx('').replace('</body>\n</tmx>', ''));
		for (;;) {
			given++;
			yield bytesOf(tu('Hello', 'Hola').repeat(1000));
		}
	}
	const reading = all(readTmx(endless(), { bytes: 2 * 1024 * 1024 }));
	await expect(reading).rejects.toMatchObject({
		reason: 'file-too-large',
		detail: { megabytes: 2 }
	});
	expect(given).toBeLessThan(40);
});

test('memory does not grow with the file', async () => {
	const block = bytesOf(tu('Hello, how are you?', 'Hola, ¿cómo está?').repeat(2000));
	async function* large() {
		yield bytesOf(tmx('').replace('</body>\n</tmx>', ''));
		for (let i = 0; i < 100; i++) yield block;
		yield bytesOf('</body></tmx>');
	}
	const before = process.memoryUsage().heapUsed;
	let [count, most] = [0, 0];
	for await (const { source } of readTmx(large()))
		if (source !== '' && ++count % 10_000 === 0)
			most = Math.max(most, process.memoryUsage().heapUsed - before);
	expect(count).toBe(200_000);
	expect(most).toBeLessThan(150 * 1024 * 1024);
});

test('whatever is written is read again, and what XML cannot hold is counted', async () => {
	await fc.assert(
		fc.asyncProperty(oddUnits(), async (units) => {
			const leftOut = { characters: 0 };
			const file = (await all(writeTmx(units, leftOut))).join('');
			const held = asXmlHolds(units);
			expect(await read(file)).toEqual(held.units);
			expect(leftOut.characters).toBe(held.lost);
		})
	);
});
