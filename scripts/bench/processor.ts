import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100;

/** Milliseconds that a process and all its threads have worked so far; NaN where there is no /proc. */
export function processorTime(pid: number): number {
	const stat = read(`/proc/${pid}/stat`);
	// The name of the program, in brackets, may hold blanks.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
}

/** Megabytes of memory that a process has for itself, and its share of what it shares (PSS). */
export function memory(pid: number): number {
	const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
	return Number(kilobytes ?? NaN) / 1024;
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
