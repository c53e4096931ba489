import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { memoryCap } from './limits.ts';
import type { Picture, RefusedFile } from './picture.ts';

// This file is both sides of the process in which pictures are opened: the server asks it for one, and it is
// what runs in there. Nothing else may be in its file once it is built, so it is only ever imported with `import()`.

/** What it is asked. Paths, because bytes would be copied twice on their way. */
export interface Wanted {
	readonly make: 'picture';
	readonly path: string;
	readonly folder: string;
}

export type Answer = { readonly made: Picture } | { readonly refused: RefusedFile };

const role = 'pictures';

/** A process that says something once it can begin, and answers each `Wanted`. It has none of our secrets. */
export const startChild = (): ChildProcess =>
	fork(fileURLToPath(import.meta.url), [role], {
		execArgv: [`--max-old-space-size=${memoryCap / 2 / 1024 / 1024}`],
		env: { NODE_ENV: process.env['NODE_ENV'] },
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});

if (process.argv[2] === role && process.send) {
	const { makePicture } = await import('./pipeline.server.ts');
	const { NoPicture } = await import('./picture.ts');
	process.on('message', async ({ path, folder }: Wanted) => {
		try {
			process.send?.({ made: await makePicture(path, folder) });
		} catch (problem) {
			// What is no fault of the file ends this process: whoever asked begins another.
			if (!(problem instanceof NoPicture)) throw problem;
			process.send?.({ refused: problem.reason });
		}
	});
	process.on('disconnect', () => process.exit());
	process.send('ready');
}
