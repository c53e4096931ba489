import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { alone } from './lock.ts';

function lockFile() {
	const folder = mkdtempSync(join(tmpdir(), 'puente-lock-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, 'not', 'there', 'build.lock');
}

/** Another process that holds the lock until a file says that it may go on, and leaves one when it has. */
async function somebodyElse(file: string) {
	const program = `
		import { alone } from ${JSON.stringify(resolve('scripts/support/lock.ts'))};
		import { existsSync, writeFileSync } from 'node:fs';
		const file = process.argv[1];
		const pause = new Int32Array(new SharedArrayBuffer(4));
		alone(file, () => {}, () => {
			process.stdout.write('mine');
			while (!existsSync(file + '.go')) Atomics.wait(pause, 0, 0, 10);
			writeFileSync(file + '.done', '');
		});`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program, file]);
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return child;
}

test('whoever comes alone waits for nobody', () => {
	const waiting = vi.fn();
	const file = lockFile();
	expect(alone(file, waiting, () => 1)).toBe(1);
	expect(alone(file, waiting, () => 2)).toBe(2);
	expect(waiting).not.toHaveBeenCalled();
});

test('the second waits until the first has done it, and says so once', async () => {
	const file = lockFile();
	await somebodyElse(file);
	const waiting = vi.fn(() => writeFileSync(`${file}.go`, ''));
	expect(alone(file, waiting, () => existsSync(`${file}.done`))).toBe(true);
	expect(waiting).toHaveBeenCalledTimes(1);
});

test('a first that was killed holds nobody up', async () => {
	const file = lockFile();
	const child = await somebodyElse(file);
	const waiting = () => void child.kill('SIGKILL');
	expect(alone(file, waiting, () => existsSync(`${file}.done`))).toBe(false);
});

test('what fails lets the next one in', () => {
	const file = lockFile();
	const failing = () => {
		throw new Error('no build');
	};
	expect(() => alone(file, () => {}, failing)).toThrow('no build');
	expect(alone(file, failing, () => 'built')).toBe('built');
});
