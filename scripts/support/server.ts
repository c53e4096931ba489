import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/**
 * As `npm start` has them. Where there is plenty, V8 takes twice the memory and is no faster for it:
 * what a page leaves behind fits a nursery of 8 MB.
 */
const flags = [
	'--max-old-space-size=512',
	'--max-semi-space-size=8',
	'--import',
	new URL('./node24.mjs', import.meta.url).href
];

export type RunningServer = {
	process: ChildProcess;
	stop: () => Promise<void>;
	/** The end of what it printed, unless that was shown. */
	said: () => string;
};

/**
 * Starts server.ts with these settings and waits until it listens. Rejects when it ends instead;
 * what it said is shown, or else part of the error.
 */
export async function startServer(
	env: NodeJS.ProcessEnv,
	output: 'shown' | 'kept'
): Promise<RunningServer> {
	const lines = output === 'shown' ? 'inherit' : 'pipe';
	const child = spawn(process.execPath, [...flags, join(root, 'server.ts')], {
		cwd: root,
		env,
		stdio: ['ignore', lines, lines, 'ipc']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
	}
	const ended = once(child, 'exit');
	const listening = once(child, 'message').then(() => true);
	if (!(await Promise.race([listening, ended.then(() => false)]))) {
		throw new Error(`The server ended before it listened. ${said}`.trim());
	}
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
	};
	return { process: child, stop, said: () => said };
}
