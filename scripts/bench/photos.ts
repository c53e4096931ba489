// `npm run bench:photos`: what a picture needs from the file that a telephone made to what readers are served, next
// to bare sharp calls with the same outputs in the same run. Nothing is asserted.
//
//   npm run bench:photos                 everything, about eight minutes on two cores
//   npm run bench:photos -- --quick      fewer runs and fewer pictures
//   npm run bench:photos -- ready        these rows only (see `kinds` below)
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../support/build.ts';
import { root } from './folders.ts';
import { measureForty } from './photos/forty.ts';
import { measureReady } from './photos/ready.ts';
import { measureSorting } from './photos/sorting.ts';
import { measureBadLine } from './photos/stack-over-bad-line.ts';
import type { Row } from './rows/row.ts';
import { tableOf } from './table.ts';

/** Each in its folder, with fewer of everything where that was asked for. */
const kinds: Record<string, (folder: string, quick: boolean) => Promise<Row[]>> = {
	ready: measureReady,
	forty: measureForty,
	line: measureBadLine,
	sorting: measureSorting
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { quick: { type: 'boolean', default: false } }
});
const unknown = positionals.find((word) => !(word in kinds));
if (unknown) {
	console.error(`There is no row called ${unknown}. Rows: ${Object.keys(kinds).join(', ')}.`);
	process.exit(1);
}

const began = performance.now();
process.chdir(root);
buildIfNeeded();
const folder = mkdtempSync(join(tmpdir(), 'puente-bench-photos-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const rows: Row[] = [];
for (const [name, measure] of Object.entries(kinds)) {
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	try {
		for (const row of await measure(folder, values.quick)) {
			rows.push(row);
			console.log(`${row.what}: ${row.measured}`);
		}
	} catch (error) {
		console.error(error);
		process.exitCode = 1;
	}
}
console.log(`\n${tableOf(rows)}\n`);
console.log(
	`${cpus().length} cores, Node ${process.versions.node}; ` +
		`${Math.round((performance.now() - began) / 1000)} seconds in all.`
);
