import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Language } from '../submission.ts';
import type { ScanContext } from './flag.ts';

// This file is both sides of the scanner's thread: the server asks it for one, and it is what runs in there.
// Nothing else may be in its file once it is built, so it is only ever imported with `import()`.

export interface Wanted {
	text: string;
	language: Language;
	context?: ScanContext | undefined;
}

const role = 'scanner';

/**
 * A thread that says something once it has read all its words, answers each `Wanted` with its flags, and ends
 * when the scanner fails.
 */
export const startThread = (): Worker =>
	new Worker(new URL(import.meta.url), {
		workerData: role,
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }
	});

if (!isMainThread && workerData === role) {
	const { scanText } = await import('./scan.ts');
	parentPort?.on('message', ({ text, language, context }: Wanted) =>
		parentPort?.postMessage(scanText(text, language, context))
	);
	parentPort?.postMessage('ready');
}
