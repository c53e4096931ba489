import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, arriving, oddUnits, refusalOf } from '#tests/support/interchange.ts';
import { readUnitsCsv, writeUnitsCsv } from './units-csv.server.ts';

const read = (file: string | Uint8Array, size = 7) => all(readUnitsCsv(arriving(file, size)));
const header = 'source,target,source_language,target_language';

test('a table of another program is read by the names of its columns', async () => {
	const file =
		'Target,extra,SOURCE_LANGUAGE,source\r\n"Hola, ""Ana""",x,en-US,Hi\r\n\r\n,,es-SV,Adiós\r\n';
	expect(await read(file)).toEqual([
		{ source: 'Hi', target: 'Hola, "Ana"', sourceLanguage: 'en', targetLanguage: 'es' },
		{ source: 'Adiós', target: '', sourceLanguage: 'es', targetLanguage: 'en' }
	]);
});

test.each([
	['no target', 'source,source_language\na,es', 'no-column', 1],
	['a lever', `${header},__proto__\na,b,es,en,x`, 'name', 1],
	['no language', `${header}\na,b,,en`, 'no-language', 2],
	['another language', `${header}\na,b,es,en\na,b,es,fr`, 'other-language', 3],
	['one language', `${header}\na,b,es,es-SV`, 'same-language', 2],
	['an open quote', `${header}\n"a,b,es,en\n`, 'truncated', undefined],
	['text behind a quote', `${header}\n"a"b,b,es,en\n`, 'broken', undefined],
	['NUL', `${header}\na\0b,b,es,en\n`, 'character', undefined],
	['an endless cell', `${header}\n"${'a'.repeat(500_000)}"`, 'too-long', undefined],
	['nothing', '', 'empty', 1],
	['bytes that are no text', new Uint8Array([0x61, 0xe9, 0x62]), 'not-unicode', undefined]
])('refused: %s', async (_name, file, reason, line) => {
	const said = await refusalOf(read(file, 1000));
	expect(said.reason).toBe(`file-${reason}`);
	if (line) expect(said.line).toBe(line);
});

test('a file beyond the limit is refused', async () => {
	const file = `${header}\n${'a,b,es,en\n'.repeat(1000)}`;
	await expect(all(readUnitsCsv(arriving(file), { bytes: 1000 }))).rejects.toMatchObject({
		reason: 'file-too-large'
	});
});

test('no cell begins a formula, and whatever is written is read again', async () => {
	await fc.assert(
		fc.asyncProperty(oddUnits(), async (units) => {
			let lost = 0;
			const kept = (text: string) =>
				[...text].filter((one) => !/[\0\p{Surrogate}]/u.test(one) || !++lost).join('');
			const expected = units.map((unit) =>
				Object.fromEntries(
					Object.entries(unit)
						.map(([key, text]) => [key, kept(text)] as const)
						// The table has no cell that is not there.
						.filter(([key, text]) => text !== '' || key === 'source' || key === 'target')
				)
			);
			const leftOut = { characters: 0 };
			const file = (await all(writeUnitsCsv(units, leftOut))).join('');
			expect(file).not.toMatch(/(^|[\r\n,])"[=+\-@]/);
			expect(await read(file)).toEqual(expected);
			expect(leftOut.characters).toBe(lost);
		})
	);
});
