import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../folders.ts';
import { processorTime } from '../processor.ts';
import type { Asked, Load, Loaded } from './load-plan.ts';

/** As many at once as one class and its guests. */
export const concurrent = 16;

/** Somebody to ask: what, and whose processor time it costs. */
export interface Target {
	name: string;
	origin: string;
	pid: number;
	requests: Asked[];
}

export interface Measured extends Loaded {
	/** Milliseconds of processor time per request, of the whole server process. */
	processor: number;
}

/** Loads a server from another process, so that asking does not cost it its own time. */
export async function ask(plan: Load): Promise<Loaded> {
	const child = fork(join(root, 'scripts/bench/load/load.ts'), { stdio: 'inherit' });
	const gone = once(child, 'exit').then(() => undefined);
	child.send(plan);
	const told = await Promise.race([once(child, 'message'), gone]);
	if (!told) throw new Error('The load generator ended before it had asked everything.');
	await gone;
	return told[0] as Loaded;
}

export async function measure({ origin, pid, requests }: Target, total: number): Promise<Measured> {
	const before = processorTime(pid);
	const loaded = await ask({ origin, requests, total, concurrent });
	return { ...loaded, processor: (processorTime(pid) - before) / total };
}

/**
 * Several runs of every target, in turn: whatever else the machine does meanwhile, it does to all. The
 * number of requests is fixed after a warm-up, so that a run takes about as long as asked.
 */
export async function measureInTurn(
	targets: readonly Target[],
	{ runs, seconds, warmUp }: { runs: number; seconds: number; warmUp: number }
): Promise<Map<string, Measured>> {
	const totals = new Map<string, number>();
	for (const target of targets) {
		await measure(target, warmUp);
		const { perSecond } = await measure(target, warmUp);
		totals.set(target.name, Math.max(warmUp, Math.ceil(perSecond * seconds)));
	}
	const all = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]));
	for (let run = 0; run < runs; run++)
		for (const target of targets)
			all.get(target.name)?.push(await measure(target, totals.get(target.name) ?? warmUp));
	return new Map([...all].map(([name, measured]) => [name, middle(measured)]));
}

/** The median of each figure; failures are added up. */
export function middle(runs: readonly Measured[]): Measured {
	const of = (figure: 'perSecond' | 'seconds' | 'p50' | 'p95' | 'bytes' | 'processor') =>
		median(runs.map((run) => run[figure]));
	return {
		perSecond: of('perSecond'),
		seconds: of('seconds'),
		p50: of('p50'),
		p95: of('p95'),
		bytes: of('bytes'),
		processor: of('processor'),
		failed: runs.reduce((sum, run) => sum + run.failed, 0),
		problems: runs.flatMap((run) => run.problems),
		answered: []
	};
}

export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const upper = sorted[half] ?? NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}
