import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bare, bareOnce } from './camera.ts';

// Both sides of a process that calls sharp, as far behind in the line for the processor as ours is: else whatever
// the machine does besides would slow one of the two alone.

const ways = { bare, bareOnce };
export type Way = keyof typeof ways;

interface Wanted {
	way: Way;
	sent: string;
	folder: string;
}

export async function startBare() {
	const child: ChildProcess = fork(fileURLToPath(import.meta.url), ['bare']);
	setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
	await once(child, 'message');
	return {
		pid: child.pid ?? 0,
		async write(wanted: Wanted) {
			child.send(wanted);
			await once(child, 'message');
		},
		stop: () => child.disconnect()
	};
}

if (process.argv[2] === 'bare' && process.send) {
	process.on('message', async ({ way, sent, folder }: Wanted) => {
		await ways[way](readFileSync(sent), (name, image) => image.toFile(join(folder, name)));
		process.send?.('done');
	});
	process.send('ready');
}
