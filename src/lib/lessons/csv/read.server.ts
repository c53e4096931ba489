import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Language } from '#lib/moderation/submission.ts';
import type { BroughtTable } from '../bringing/brought.ts';
import { longestFile, mostPlans } from '../bringing/limits.ts';
import { columnsIn, type Column } from './columns.ts';
import { planInRow } from './row.ts';

/** A plan has some sixty columns at most; a table with so many more is another one. */
const mostColumns = 200;
/** With rows that are empty; nobody scrolls past more to the next plan. */
const mostRecords = 2_000;

/**
 * Reads a table of plans: what `printTable` wrote, and what people keep in a spreadsheet. The columns may stand in any
 * order and be named in either language; of each row it is said what is wrong.
 *
 * @param language of plans where the table does not say it
 */
export function readTable(file: string, language: Language): BroughtTable {
	if (file.length > longestFile) return { kind: 'unreadable', reason: 'too-large' };
	const records = recordsIn(file.replace(/^\uFEFF/, ''));
	if (!records) return { kind: 'unreadable', reason: 'not-a-table' };
	const [header = [], ...below] = records;
	const columns = columnsIn(header.slice(0, mostColumns));
	if (header.slice(mostColumns).some((name) => name !== '')) {
		return { kind: 'unreadable', reason: 'not-a-table' };
	}
	if (!columns.some((column) => column.kind === 'about' && column.key === 'title')) {
		return { kind: 'unreadable', reason: isEmpty(header) ? 'empty' : 'no-title-column' };
	}
	const rows = below
		.map((cells, n) => ({ row: n + 2, cells }))
		.filter(({ cells }) => !isEmpty(cells));
	if (rows.length > mostPlans || records.length === mostRecords)
		return { kind: 'unreadable', reason: 'too-many-plans' };
	if (rows.length === 0) return { kind: 'unreadable', reason: 'empty' };
	return {
		kind: 'table',
		rows: rows.map(({ row, cells }) => ({ row, brought: planInRow(columns, cells, language) })),
		passedOver: columns.flatMap((column) =>
			column.kind === 'unknown' && column.name !== '' ? [column.name.slice(0, 100)] : []
		)
	};
}

/** Whether words look like such a table: their first line names a title and something else in columns. */
export function isTable(words: string): boolean {
	const [first = ''] = words.trimStart().split('\n', 1);
	const names = first.split(delimiterIn(first)).map((name) => name.replace(/^"|"$/g, ''));
	const columns = names.length > mostColumns ? [] : columnsIn(names);
	const isTitle = (column: Column) => column.kind === 'about' && column.key === 'title';
	return columns.some(isTitle) && columns.filter(({ kind }) => kind !== 'unknown').length > 1;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function recordsIn(file: string): string[][] | undefined {
	try {
		return parse(file, {
			delimiter: delimiterIn(file),
			relax_column_count: true,
			to: mostRecords
		});
	} catch (problem) {
		if (problem instanceof CsvError) return undefined;
		throw problem;
	}
}

/** Where a comma parts the digits of a number, spreadsheets part cells by a semicolon. */
function delimiterIn(file: string): string {
	const names = file.slice(0, file.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
	const count = (sign: string) => names.split(sign).length;
	return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
