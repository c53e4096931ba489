import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from '#lib/photos/processing/child.server.ts';
import { inChildren } from '#lib/photos/processing/children.server.ts';
import type { Made } from '#lib/photos/processing/picture.ts';
import { median } from '../load/ask.ts';
import { processorTime } from '../processor.ts';
import { kilobytes, number, type Row } from '../rows/row.ts';
import { startBare, type Way } from './bare-process.ts';
import { sight } from './camera.ts';

interface Spent {
	/** Milliseconds. */
	took: number;
	/** Milliseconds of processor time of a process. */
	worked: number;
}

async function spent(pid: number | undefined, work: () => Promise<unknown>): Promise<Spent> {
	const before = processorTime(pid ?? 0);
	const began = performance.now();
	await work();
	return { took: performance.now() - began, worked: processorTime(pid ?? 0) - before };
}

/** From a file on the disk to all files of the picture on the disk, in turn with bare calls that write the same. */
export async function measureReady(folder: string, quick: boolean): Promise<Row[]> {
	const sent = join(folder, 'sent.jpg');
	writeFileSync(sent, await (await sight())());
	const newFolder = () => mkdtempSync(join(folder, 'made-'));
	let child: ChildProcess | undefined;
	const open = inChildren(async () => (child = startChild()));
	const ours = () => open({ make: 'picture', path: sent, folder: newFolder() });
	const bare = await startBare();
	const calling = (way: Way) => () => bare.write({ way, sent, folder: newFolder() });

	const first = await spent(child?.pid, ours);
	await calling('bareOnce')();
	const runs = { ours: [] as Spent[], bare: [] as Spent[], bareOnce: [] as Spent[] };
	for (let run = 0; run < (quick ? 3 : 11); run++) {
		runs.ours.push(await spent(child?.pid, ours));
		runs.bare.push(await spent(bare.pid, calling('bare')));
		runs.bareOnce.push(await spent(bare.pid, calling('bareOnce')));
	}
	bare.stop();
	const took = (all: Spent[]) => median(all.map((one) => one.took));
	const worked = (all: Spent[]) => median(all.map((one) => one.worked));
	const ratio = took(runs.ours) / Math.min(took(runs.bare), took(runs.bareOnce));
	const { variants } = await ours();
	const smaller = await smallerFiles(open, newFolder(), sent);
	return [
		{
			what: 'a picture of 12 megapixels, from file to ready',
			measured:
				`${number(ratio, 2)} of bare; ${number(took(runs.ours))} ms (the first, with its process, ${number(first.took)}), ` +
				`bare ${number(took(runs.bare))} ms, bare and decoded once ${number(took(runs.bareOnce))} ms; ` +
				`processor ${number(worked(runs.ours))}, ${number(worked(runs.bare))} and ${number(worked(runs.bareOnce))} ms`,
			aim: '≤ 1.2 of the faster bare one',
			met: ratio <= 1.2
		},
		{ what: 'bytes of its files', measured: weights(variants), aim: '' },
		{
			what: 'smaller files later, as AVIF',
			measured: `${number(smaller.took)} ms; ${weights(smaller.made)}`,
			aim: ''
		},
		memoryRow(child)
	];
}

async function smallerFiles(open: ReturnType<typeof inChildren>, from: string, sent: string) {
	const { master } = await open({ make: 'picture', path: sent, folder: from });
	const began = performance.now();
	const made = await open({ make: 'avif', path: join(from, master), folder: from });
	return { made, took: performance.now() - began };
}

const weights = (files: readonly Made[]) =>
	files.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ');

function memoryRow(child: ChildProcess | undefined): Row {
	const status = readStatus(child?.pid);
	const most = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) / 1024;
	return {
		what: 'memory of the process that opens pictures, at most',
		measured: `${number(most)} MB`,
		aim: '≤ 1,024 MB, or it is ended',
		met: most <= 1024
	};
}

function readStatus(pid: number | undefined): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return '';
	}
}
