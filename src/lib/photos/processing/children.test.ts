import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inChildren, type Limits } from './children.server.ts';
import { NoPicture } from './picture.ts';

/** A process that does whatever the path says, in place of a decoder that was talked into it. */
const misbehaving = `
process.on('disconnect', () => process.exit());
process.on('message', ({ path }) => {
	if (path === 'hang') for (;;);
	if (path === 'die') process.kill(process.pid, 'SIGSEGV');
	if (path === 'leave') process.exit(0);
	if (path === 'refuse') process.send({ refused: 'svg' });
	if (path === 'grow') {
		const held = [];
		setInterval(() => held.push(Buffer.alloc(20_000_000, 1)), 5);
	}
	if (path === 'wait') setTimeout(() => process.send({ made: {} }), 2_000);
	if (path === 'work') setTimeout(() => process.send({ made: { pid: process.pid } }), 60);
});
`;

function pool(limits: Partial<Limits> = {}, code = `${misbehaving}process.send('ready');`) {
	const folder = mkdtempSync(join(tmpdir(), 'puente-children-'));
	const script = join(folder, 'child.mjs');
	writeFileSync(script, code);
	const started: ChildProcess[] = [];
	onTestFinished(() => {
		for (const child of started) child.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	});
	const open = inChildren(
		async () => {
			const child = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
			started.push(child);
			return child;
		},
		{ most: 2, patience: 1_500, memory: 400_000_000, rest: 30_000, ...limits }
	);
	const ask = (path: string) =>
		open({ make: 'picture', path, folder }).then(
			() => 'made',
			(problem: unknown) => (problem instanceof NoPicture ? problem.reason : String(problem))
		);
	return { ask, started };
}

const isGone = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

test.each([
	['hangs', 'hang', 'too-slow'],
	['crashes', 'die', 'damaged'],
	['leaves without a word', 'leave', 'damaged'],
	['takes too much memory', 'grow', 'damaged']
])('a process that %s is ended, and the next picture works', async (_, path, reason) => {
	const { ask, started } = pool({ most: 1 });
	expect(await ask('work')).toBe('made');
	expect(await ask(path)).toBe(reason);
	expect(await ask('work')).toBe('made');
	expect(started).toHaveLength(2);
	await expect.poll(() => isGone(started[0]!)).toBe(true);
});

test('one that waits for its turn on a busy machine is no fault of its picture', async () => {
	const { ask, started } = pool({ patience: 1_000 });
	expect(await ask('wait')).toBe('made');
	expect(started).toHaveLength(1);
});

test('one that waits for ever is given up', async () => {
	const { ask, started } = pool({ patience: 300 });
	expect(await ask('work')).toBe('made');
	expect(await ask('sleep')).toBe('too-slow');
	await expect.poll(() => isGone(started[0]!)).toBe(true);
});

test('one that misbehaves takes none of the others with it', async () => {
	const { ask } = pool({ most: 2 });
	const all = ['hang', 'work', 'die', 'work', 'grow', 'work', 'refuse', 'work'];
	expect(await Promise.all(all.map(ask))).toEqual([
		...['too-slow', 'made', 'damaged', 'made'],
		...['damaged', 'made', 'svg', 'made']
	]);
});

test('there are never more at once than allowed, and those that are there are used again', async () => {
	const { ask, started } = pool({ most: 2 });
	const all = await Promise.all(Array.from({ length: 9 }, () => ask('work')));
	expect(new Set(all)).toEqual(new Set(['made']));
	expect(started).toHaveLength(2);
});

test('a process that nobody needs ends', async () => {
	const { ask, started } = pool({ rest: 50 });
	expect(await ask('work')).toBe('made');
	await expect.poll(() => isGone(started[0]!)).toBe(true);
	expect(await ask('work')).toBe('made');
});

test('one that never begins is our fault and no picture’s, and is ended', async () => {
	const silent = pool({ patience: 300 }, 'setInterval(() => {}, 1000);');
	expect(await silent.ask('work')).toMatch(/Abort|Timeout/);
	await expect.poll(() => isGone(silent.started[0]!)).toBe(true);
	const broken = pool({}, 'process.exit(1);');
	expect(await broken.ask('work')).toContain('ended before it began');
	expect(await broken.ask('work')).toContain('ended before it began');
});
