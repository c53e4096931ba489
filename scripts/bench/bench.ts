// `npm run bench`: what Puente needs, measured next to a bare SvelteKit page and a bare node:http page
// in the same run. Nothing is asserted: the table says which aims are met and which are not.
//
//   npm run bench                    everything, about ten minutes on two cores
//   npm run bench -- --quick         few letters and short runs, for a first look
//   npm run bench -- reading desk    these rows only (see `kinds` below)
//   npm run bench -- --profile DIR   with processor profiles of the server, for chrome://inspect
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../support/build.ts';
import type { Bench } from './bench-plan.ts';
import { copyTo, filledFile } from './fill/cached.ts';
import { root } from './folders.ts';
import { measureFinding } from './rows/finding.ts';
import { measureFirstViews } from './rows/first-view.ts';
import { measureHandIns } from './rows/hand-ins.ts';
import { measureLookups } from './rows/lookups.ts';
import { measureMatching } from './rows/matching.ts';
import { measureNumbers } from './rows/numbers.ts';
import { measurePages, pageNames, type PageName } from './rows/pages.ts';
import { measureQueue } from './rows/queue.ts';
import type { Row } from './rows/row.ts';
import { measureScanning } from './rows/scanning.ts';
import { measureSignIn } from './rows/sign-in.ts';
import { measureMemory, measureStart } from './rows/start.ts';
import { measureTyping } from './rows/typing.ts';
import { tableOf } from './table.ts';

const kinds = [
	...pageNames,
	'hand-ins',
	'queue',
	'start',
	'memory',
	'first-view',
	'typing',
	'sign-in',
	'matching',
	'lookups',
	'finding',
	'scanning',
	'numbers'
] as const;
type Kind = (typeof kinds)[number];

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: { quick: { type: 'boolean', default: false }, profile: { type: 'string' } }
});
const unknown = positionals.filter((word) => !kinds.includes(word as Kind));
if (unknown.length > 0) {
	console.error(`There is no row called ${unknown[0]}. Rows: ${kinds.join(', ')}.`);
	process.exit(1);
}
const wants = (kind: Kind) => positionals.length === 0 || positionals.includes(kind);

const began = performance.now();
process.chdir(root);
buildIfNeeded();
const folder = mkdtempSync(join(tmpdir(), 'puente-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const rows: Row[] = [];
for (const measure of wantedMeasures(await prepare())) {
	try {
		for (const row of [await measure()].flat()) {
			rows.push(row);
			console.log(`${row.what}: ${row.measured}`);
		}
	} catch (error) {
		// One broken page does not hide what the others need.
		console.error(error);
		process.exitCode = 1;
	}
}
console.log(`\n${tableOf(rows)}\n`);
console.log(
	`${cpus().length} cores, Node ${process.versions.node}; ` +
		`${Math.round((performance.now() - began) / 1000)} seconds in all.`
);

async function prepare(): Promise<Bench> {
	const { quick } = options;
	const big = await filledFile(quick ? 10_000 : 200_000);
	const small = await filledFile(1_000);
	return {
		folder,
		big: { url: copyTo(folder, big, 'big'), manifest: big.manifest },
		small: { url: copyTo(folder, small, 'small'), manifest: small.manifest },
		effort: quick ? { runs: 3, seconds: 0.7, warmUp: 50 } : { runs: 5, seconds: 2, warmUp: 300 },
		quick,
		profile: options.profile && resolve(options.profile)
	};
}

function wantedMeasures(bench: Bench): (() => Promise<Row | Row[]>)[] {
	const pages = pageNames.filter((name: PageName) => wants(name));
	return [
		...(pages.length > 0 ? [() => measurePages(bench, pages)] : []),
		...(wants('queue') ? [() => measureQueue(bench)] : []),
		...(wants('start') ? [() => measureStart(bench)] : []),
		...(wants('memory') ? [() => measureMemory(bench)] : []),
		...(wants('first-view') ? [() => measureFirstViews(bench)] : []),
		...(wants('typing') ? [() => measureTyping(bench)] : []),
		...(wants('matching') ? [async () => measureMatching()] : []),
		...(wants('scanning') ? [async () => measureScanning()] : []),
		...(wants('lookups') ? [() => measureLookups(bench)] : []),
		...(wants('finding') ? [() => measureFinding(bench)] : []),
		...(wants('numbers') ? [() => measureNumbers(bench)] : []),
		...(wants('sign-in') ? [() => measureSignIn(bench)] : []),
		// Last, because it adds letters.
		...(wants('hand-ins') ? [() => measureHandIns(bench)] : [])
	];
}
