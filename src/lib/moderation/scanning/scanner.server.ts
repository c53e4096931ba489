import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Language } from '../submission.ts';
import type { Flag, ScanContext } from './flag.ts';
import type { Wanted } from './thread.server.ts';

/** Looks through a text, see `scanText`. */
export type Scan = (
	text: string,
	language: Language,
	context?: ScanContext
) => Flag[] | Promise<Flag[]>;

/** A text of 200 words takes a few milliseconds. Others wait five seconds for a transaction in which it is scanned. */
const usualPatience = 4_000;

/**
 * Scans one text after another in a thread of its own, so that nobody waits for somebody else's text, and a
 * scanner that hangs or dies takes nothing with it: that text fails, and the next one gets a new thread.
 *
 * @param patience ms after which a text has failed
 */
export function inThread(
	start: () => Promise<Worker>,
	patience = usualPatience
): (...given: Parameters<Scan>) => Promise<Flag[]> {
	let running: Promise<Worker> | undefined;
	let before: Promise<unknown> = Promise.resolve();

	async function begin() {
		const thread = await start();
		await once(thread, 'message');
		// Its end between two texts is no trouble.
		return thread.on('error', () => (running = undefined));
	}

	async function ask(wanted: Wanted): Promise<Flag[]> {
		const thread = await (running ??= begin().catch((problem: unknown) => {
			running = undefined;
			throw problem;
		}));
		thread.ref();
		try {
			const signal = AbortSignal.timeout(patience);
			const answer = once(thread, 'message', { signal });
			thread.postMessage(wanted);
			const [flags] = (await answer) as [Flag[]];
			// Between two texts it keeps nobody alive.
			thread.unref();
			return flags;
		} catch (problem) {
			running = undefined;
			await thread.terminate();
			throw problem;
		}
	}

	return (text, language, context) => {
		const mine = before.then(() => ask({ text, language, context }));
		before = mine.catch(() => undefined);
		return mine;
	};
}

export const scan = inThread(async () => (await import('./thread.server.ts')).startThread());
