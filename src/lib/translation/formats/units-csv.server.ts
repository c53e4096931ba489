import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { armed, csvLine, csvMark, disarmed } from '#lib/platform/csv.ts';
import { decoded } from './decoding.ts';
import type { LeftOut } from './escaping.ts';
import { LONGEST, ofCommand, type Limits } from './limits.ts';
import { unreadable } from './refusing.ts';
import { languageOf, otherLanguage, type Unit } from './unit.ts';

const columns = [
	'source',
	'target',
	'source_language',
	'target_language',
	'id',
	'note',
	'context'
] as const;
type Column = (typeof columns)[number];

/** Units as a table that spreadsheets open; its first line names the columns. */
export async function* writeUnitsCsv(
	units: AsyncIterable<Unit> | Iterable<Unit>,
	leftOut: LeftOut = { characters: 0 }
): AsyncGenerator<string> {
	yield csvMark + csvLine(columns);
	for await (const unit of units) {
		const row = [unit.source, unit.target, unit.sourceLanguage, unit.targetLanguage];
		const more = [unit.id ?? '', unit.note ?? '', unit.context ?? ''];
		yield csvLine([...row, ...more].map((cell) => armed(held(cell, leftOut))));
	}
}

/** NUL and half characters are in no text file. */
const held = (text: string, leftOut: LeftOut): string =>
	text.replace(/\0|\p{Surrogate}/gu, () => {
		leftOut.characters++;
		return '';
	});

/**
 * Reads such a table. The columns may stand in any order, of the first two languages the second may be left out,
 * and others pass unread.
 */
export async function* readUnitsCsv(
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits = ofCommand
): AsyncGenerator<Unit> {
	let cells: ((name: Column) => number) | undefined;
	for await (const { record, line } of rowsOf(bytes, limits)) {
		if (!cells) {
			cells = columnsOf(record);
			continue;
		}
		yield unitOf(record, cells, line);
	}
	if (!cells) throw unreadable('empty', { line: 1 });
}

interface Row {
	record: string[];
	line: number;
}

async function* rowsOf(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Row> {
	const parser = parse({
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: 4 * LONGEST
	});
	const text = Readable.from(decoded(bytes, limits, () => parser.info.lines));
	// Its errors come out of the loop.
	const rows = pipeline(text, parser, () => undefined);
	try {
		for await (const record of rows as AsyncIterable<string[]>) {
			const line = parser.info.lines;
			if (record.some((cell) => cell.includes('\0'))) throw unreadable('character', { line });
			yield { record, line };
		}
	} catch (problem) {
		if (!(problem instanceof CsvError)) throw problem;
		throw unreadable(troubles[problem.code] ?? 'broken', { line: Math.max(parser.info.lines, 1) });
	}
}

const troubles: Partial<Record<CsvError['code'], 'truncated' | 'too-long'>> = {
	CSV_QUOTE_NOT_CLOSED: 'truncated',
	CSV_MAX_RECORD_SIZE: 'too-long'
};

function columnsOf(header: readonly string[]): (name: Column) => number {
	const names = header.map((name) => name.trim().toLowerCase());
	if (names.some((name) => ['__proto__', 'constructor', 'prototype'].includes(name)))
		throw unreadable('name', { line: 1 });
	for (const column of ['source', 'target', 'source_language'] as const)
		if (!names.includes(column)) throw unreadable('no-column', { line: 1, column });
	return (name) => names.indexOf(name);
}

function unitOf(record: readonly string[], at: (name: Column) => number, line: number): Unit {
	const cell = (name: Column) => disarmed(record[at(name)] ?? '');
	const language = (name: Column) => {
		const said = cell(name);
		if (said === '') throw unreadable('no-language', { line });
		const ours = languageOf(said);
		if (!ours) throw unreadable('other-language', { line, language: said.slice(0, 20) });
		return ours;
	};
	const from = language('source_language');
	const to = cell('target_language') === '' ? otherLanguage(from) : language('target_language');
	if (from === to) throw unreadable('same-language', { line });
	const more = (['id', 'note', 'context'] as const)
		.map((name) => [name, cell(name)] as const)
		.filter(([, text]) => text !== '');
	return {
		source: cell('source'),
		target: cell('target'),
		sourceLanguage: from,
		targetLanguage: to,
		...(Object.fromEntries(more) as Pick<Unit, 'id' | 'note' | 'context'>)
	};
}
