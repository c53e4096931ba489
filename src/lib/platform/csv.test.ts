import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

/** Reads what `csvOf` wrote, as RFC 4180 says. */
function read(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, bare, end] of csv
		.slice(1)
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

test('a spreadsheet opens it: a mark of UTF-8 in front, quotes doubled, numbers bare', () => {
	expect(csvOf([['Days', 'Escuela "El Río", año 1', 3.5]])).toBe(
		'\uFEFF"Days","Escuela ""El Río"", año 1",3.5\r\n'
	);
});

test('no cell begins a formula', () => {
	// The wide signs as well: some spreadsheets read them like the narrow ones.
	for (const begin of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
		expect(csvOf([[`${begin}1+1`]])).toBe(`\uFEFF"'${begin}1+1"\r\n`);
	expect(csvOf([[-3]])).toBe('\uFEFF-3\r\n');
});

const anything = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'a0é') })
);

test('whatever stands in the cells, the same cells come out, and none is a formula', () => {
	const rows = fc.array(fc.array(anything, { minLength: 1, maxLength: 4 }), { minLength: 1 });
	fc.assert(
		fc.property(rows, (table) => {
			const found = read(csvOf(table));
			expect(found).toHaveLength(table.length);
			for (const [i, row] of table.entries())
				for (const [k, value] of row.entries()) {
					const cell = found[i]?.[k] ?? '';
					expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
					expect(cell === value || cell === `'${value}`).toBe(true);
				}
		})
	);
});
