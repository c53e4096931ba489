import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { memoryCap } from './limits.ts';
import type { Area, Shape } from '../covering/shape.ts';
import type { FoundPages } from '../straightening/sheets.ts';
import type { Made, Picture, RefusedFile } from './picture.ts';

// This file is both sides of the process in which pictures are opened: the server asks it for one, and it is
// what runs in there. Nothing else may be in its file once it is built, so it is only ever imported with `import()`.

/** What comes of each kind of work. */
export interface Works {
	readonly picture: Picture;
	readonly avif: readonly Made[];
	/** Where faces are in a picture. */
	readonly faces: readonly Area[];
	/** A picture of another one, in which something is covered. */
	readonly covered: Picture;
	/** The pages of letter sheets that a photograph shows. */
	readonly pages: FoundPages;
}

/** What it is asked. Paths, because bytes would be copied twice on their way. */
export interface Wanted<Work extends keyof Works = keyof Works> {
	readonly make: Work;
	readonly path: string;
	readonly folder: string;
	/** What is covered, where something is to be. */
	readonly shapes?: readonly Shape[];
}

export type Answer<Work extends keyof Works = keyof Works> =
	{ readonly made: Works[Work] } | { readonly refused: RefusedFile };

const role = 'pictures';

/** A process that says something once it can begin, and answers each `Wanted`. It has none of our secrets. */
export function startChild(): ChildProcess {
	const child = fork(fileURLToPath(import.meta.url), [role], {
		execArgv: [`--max-old-space-size=${memoryCap / 2 / 1024 / 1024}`],
		env: { NODE_ENV: process.env['NODE_ENV'] },
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	letPagesGoFirst(child);
	return child;
}

/** Whoever waits for a page waits for no picture. At once, because threads take over what their process has. */
function letPagesGoFirst({ pid }: ChildProcess) {
	try {
		if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It works as well in the same line as everybody.
	}
}

if (process.argv[2] === role && process.send) {
	const { makeAvif, makePicture } = await import('./pipeline.server.ts');
	const { makeCovered } = await import('../covering/covered.server.ts');
	const { NoPicture } = await import('./picture.ts');
	const works: { [Work in keyof Works]: (wanted: Wanted) => Promise<Works[Work]> } = {
		picture: ({ path, folder }) => makePicture(path, folder),
		avif: ({ path, folder }) => makeAvif(path, folder),
		covered: ({ path, folder, shapes = [] }) => makeCovered(path, folder, shapes),
		// Asked only in processes that do nothing else, see `lookForFaces`.
		faces: async ({ path }) => (await import('../faces/finding.server.ts')).findFaces(path),
		// The reader of codes is large: it comes with the first sheet.
		pages: async ({ path, folder }) =>
			(await import('../straightening/pages.server.ts')).findPages(path, folder)
	};
	process.on('message', async (wanted: Wanted) => {
		try {
			process.send?.({ made: await works[wanted.make](wanted) });
		} catch (problem) {
			// What is no fault of the file ends this process: whoever asked begins another.
			if (!(problem instanceof NoPicture)) throw problem;
			process.send?.({ refused: problem.reason });
		}
	});
	process.on('disconnect', () => process.exit());
	process.send('ready');
}
