import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cache, logOf, reportOf, type Stage } from './stages.ts';

export type Outcome = {
	ok: boolean;
	/** Somebody else failed first; this one says nothing about itself. */
	stopped: boolean;
	seconds: number;
	passed: number;
	failed: number;
	skipped: number;
};

/** A stage that hangs ends here, in milliseconds: the longest takes eight minutes where nothing else runs. */
const patience = 1_800_000;

const running = new Set<ChildProcess>();
let stopping = false;

/**
 * Runs the commands of a stage, all output into its log.
 * @param live shows the output as it comes, too
 */
export async function run(stage: Stage, env: NodeJS.ProcessEnv, live: boolean): Promise<Outcome> {
	mkdirSync(cache, { recursive: true });
	rmSync(reportOf(stage.name), { force: true });
	const log = openSync(logOf(stage.name), 'w');
	const began = performance.now();
	let code: number | null = 0;
	for (const command of stage.commands) {
		code = stopping ? null : await runCommand(command, env, log, live);
		if (code !== 0) break;
	}
	closeSync(log);
	const seconds = (performance.now() - began) / 1000;
	const counted = countOf(stage);
	// A check that is no test, or a file of tests that could not even be read, fails as one.
	const failed = code === 0 ? counted.failed : Math.max(1, counted.failed);
	return { ok: failed === 0, stopped: stopping, seconds, ...counted, failed };
}

/** Ends whatever runs, with the processes that it started. */
export function stopAll() {
	stopping = true;
	for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess) {
	try {
		if (child.pid) process.kill(-child.pid, 'SIGTERM');
	} catch {
		// It was quicker.
	}
}

function runCommand(command: string[], env: NodeJS.ProcessEnv, log: number, live: boolean) {
	return new Promise<number | null>((resolve) => {
		const child = spawn(process.execPath, command, {
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true
		});
		running.add(child);
		const limit = setTimeout(() => {
			writeSync(log, `\nStopped after ${patience / 1000} seconds.\n`);
			endGroup(child);
		}, patience);
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk: Buffer) => {
				writeSync(log, chunk);
				if (live) process.stdout.write(chunk);
			});
		}
		child.once('error', (error) => writeSync(log, String(error)));
		child.once('close', (code) => {
			clearTimeout(limit);
			running.delete(child);
			resolve(code);
		});
	});
}

/** What the test runner's own report says; nothing when it did not come to write one. */
function countOf({ name, counts }: Stage) {
	const none = { passed: 0, failed: 0, skipped: 0 };
	if (!counts) return none;
	try {
		const report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
		if (counts === 'vitest') {
			const { numPassedTests, numFailedTests, numPendingTests } = report;
			return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
		}
		const { expected, unexpected, flaky, skipped } = report.stats;
		return { passed: expected, failed: unexpected + flaky, skipped };
	} catch {
		return none;
	}
}
