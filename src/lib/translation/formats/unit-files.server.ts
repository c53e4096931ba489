import type { Language } from '#lib/moderation/submission.ts';
import type { LeftOut } from './escaping.ts';
import { ofCommand, type Limits } from './limits.ts';
import { readTmx } from './tmx-reader.ts';
import { writeTmx } from './tmx-writer.ts';
import type { Unit } from './unit.ts';
import { readUnitsCsv, writeUnitsCsv } from './units-csv.server.ts';
import { readXliff } from './xliff-reader.ts';
import { writeXliff } from './xliff-writer.ts';

export const unitFormats = ['tmx', 'xliff-1.2', 'xliff-2.1', 'csv'] as const;
export type UnitFormat = (typeof unitFormats)[number];

/** By the ending of a file's name; a reader of XLIFF finds its version by itself. */
export function formatOf(name: string): UnitFormat | null {
	const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
	if (ending === 'xlf' || ending === 'xliff') return 'xliff-1.2';
	return ending === 'tmx' || ending === 'csv' ? ending : null;
}

export function readUnits(
	format: UnitFormat,
	bytes: AsyncIterable<Uint8Array>,
	limits: Limits = ofCommand
): AsyncGenerator<Unit> {
	if (format === 'tmx') return readTmx(bytes, limits);
	return format === 'csv' ? readUnitsCsv(bytes, limits) : readXliff(bytes, limits);
}

/** @param from the language of the sources of all units */
export function writeUnits(
	format: UnitFormat,
	units: AsyncIterable<Unit>,
	from: Language,
	leftOut?: LeftOut
): AsyncGenerator<string> {
	if (format === 'tmx') return writeTmx(units, leftOut);
	if (format === 'csv') return writeUnitsCsv(units, leftOut);
	return writeXliff(units, { version: format === 'xliff-1.2' ? '1.2' : '2.1', from }, leftOut);
}
